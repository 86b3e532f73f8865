import type { TickUnit } from "../../time/index.ts";
import type { Boundary } from "./Boundary.ts";
import { type OffsetSpan, offsetSpans } from "./offsetSpans.ts";

/** The milliseconds of the units that a clock shows. */
export const clockMs: Partial<Record<TickUnit, number>> = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
};

/** What is needed to know of a clock. */
export interface ClockStep {
  readonly unit: TickUnit;
  /** How many of the unit lie between two boundaries; divides the day. */
  readonly count: number;
  readonly timeZone: string;
}

/**
 * The instants, in order, at which a clock in a zone shows a multiple of so many hours, minutes or
 * seconds since its midnight; both ends of `span` included.
 *
 * An hour that is skipped has none; where an hour comes twice, so do its minutes. Where clocks skip
 * midnight itself, the day begins when they change.
 */
export function clockBoundaries(
  span: readonly [number, number],
  { unit, count, timeZone }: ClockStep,
): Boundary[] {
  const step = (clockMs[unit] ?? 1) * count;
  // The end is exclusive there and inclusive here.
  const spans = offsetSpans([span[0], span[1] + 1], timeZone);
  return spans
    .flatMap((part, index) => [
      ...startOfSkipped(spans[index - 1], part, step),
      ...multiplesIn(part, step),
    ])
    .map((instant) => ({ instant, unit }));
}

function multiplesIn({ from, to, offset }: OffsetSpan, step: number): number[] {
  const first = Math.ceil((from + offset) / step);
  const last = Math.ceil((to + offset) / step);
  return Array.from({ length: last - first }, (_, index) => (first + index) * step - offset);
}

/** Where the clocks' change itself skips a boundary of 12 hours or a day, it takes its place. */
function startOfSkipped(before: OffsetSpan | undefined, part: OffsetSpan, step: number): number[] {
  if (!before || step < 43_200_000) return [];
  const wallBefore = part.from + before.offset;
  const wallAfter = part.from + part.offset;
  const skips = Math.ceil(wallBefore / step) < Math.ceil(wallAfter / step);
  return skips ? [part.from] : [];
}
