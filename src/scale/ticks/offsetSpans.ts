import { tzOffset } from "@date-fns/tz";
import { DAY_MS } from "../../time/index.ts";

/** A stretch of instants, the last exclusive, in which a zone keeps its offset. */
export interface OffsetSpan {
  readonly from: number;
  readonly to: number;
  /** What a clock in the zone shows ahead of UTC, in milliseconds. */
  readonly offset: number;
}

/** What `Date` can hold. */
const lastInstant = 8.64e15;

/**
 * How far the clock in `timeZone` is ahead of UTC at `instant`, in milliseconds. Beyond the years
 * that `Date` can hold, as at their end; NaN where the zone is not known.
 */
export function offsetAt(instant: number, timeZone: string): number {
  if (timeZone === "UTC") return 0;
  const held = Math.min(lastInstant, Math.max(-lastInstant, instant));
  return Math.round(tzOffset(timeZone, new Date(held)) * 60) * 1000;
}

/**
 * Splits the instants from `from` to `to`, exclusive, where the clocks in `timeZone` change. Finds
 * every change, provided that there is at most one in a day.
 *
 * Cost: one offset for each day, and 27 for each change.
 */
export function offsetSpans([from, to]: readonly [number, number], timeZone: string): OffsetSpan[] {
  if (timeZone === "UTC") return [{ from, to, offset: 0 }];
  const spans: OffsetSpan[] = [];
  let start = from;
  let offset = offsetAt(from, timeZone);
  for (let day = from; day < to; day += DAY_MS) {
    const next = Math.min(to, day + DAY_MS);
    const nextOffset = offsetAt(next, timeZone);
    if (nextOffset === offset) continue;
    const change = findChange([day, next], offset, timeZone);
    spans.push({ from: start, to: change, offset });
    start = change;
    offset = nextOffset;
  }
  return [...spans, { from: start, to, offset }];
}

/** The first instant after which the clocks no longer keep `offset`. */
function findChange(span: readonly [number, number], offset: number, timeZone: string): number {
  let [before, after] = span;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(middle, timeZone) === offset) before = middle;
    else after = middle;
  }
  return after;
}
