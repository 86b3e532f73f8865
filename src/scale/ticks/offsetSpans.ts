import { DAY_MS, zoneOffset } from "../../time/index.ts";

/** A stretch of instants, the last exclusive, in which a zone keeps its offset. */
export interface OffsetSpan {
  readonly from: number;
  readonly to: number;
  /** What a clock in the zone shows ahead of UTC, in milliseconds. */
  readonly offset: number;
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
  let offset = zoneOffset(from, timeZone);
  for (let day = from; day < to; day += DAY_MS) {
    const next = Math.min(to, day + DAY_MS);
    const nextOffset = zoneOffset(next, timeZone);
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
    if (zoneOffset(middle, timeZone) === offset) before = middle;
    else after = middle;
  }
  return after;
}
