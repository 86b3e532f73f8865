import { candidatesOf } from "./candidates.ts";
import type { EdtfDate } from "./Edtf.ts";
import { shiftMs } from "./shiftMs.ts";

// Wall clocks run from 12 hours behind UTC to 14 ahead of it.
const MOST_WALL_SHIFT_MS = 14 * 3_600_000;

/**
 * Whether something can run from `start` to `end`, both included, in at least one reading of each:
 * 2004-06 to 2004 can, 2004-07 to 2004-06 cannot.
 *
 * A date or a local time next to a time with a shift is given every zone there is.
 */
export function canBeInOrder(start: EdtfDate, end: EdtfDate): boolean {
  const [startShift, endShift] = [start.clock?.shift, end.clock?.shift];
  const isMixed = (startShift === undefined) !== (endShift === undefined);
  const slack = isMixed ? MOST_WALL_SHIFT_MS : 0;
  return (["north", "south"] as const).some((hemisphere) => {
    const from = candidatesOf(start, hemisphere)?.first[0] ?? -Infinity;
    const to = candidatesOf(end, hemisphere)?.last[1] ?? Infinity;
    return from - shiftMs(startShift) - slack < to - shiftMs(endShift);
  });
}
