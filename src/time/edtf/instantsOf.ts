import { type Candidates, candidatesOf, type Span } from "./candidates.ts";
import type { EdtfDate } from "./Edtf.ts";
import { formatEdtf } from "./formatEdtf.ts";
import type { Hemisphere } from "./monthsOfGrouping.ts";
import { readWallClock } from "./readWallClock.ts";
import { shiftMs } from "./shiftMs.ts";

/** Where a date is read that does not say it itself. */
export interface Place {
  readonly timeZone: string;
  readonly hemisphere: Hemisphere;
}

/**
 * The first and the last stretch of instants, in UTC, that `date` may mean. A local time that clocks
 * show twice has two.
 *
 * @throws {RangeError} if no such date exists or the zone is not known.
 */
export function instantsOf(date: EdtfDate, { timeZone, hemisphere }: Place): Candidates {
  const candidates = candidatesOf(date, hemisphere);
  if (!candidates) {
    throw new RangeError(
      `resolveEdtf: value must be a date that exists; received ${formatEdtf(date)}.`,
    );
  }
  const { clock } = date;
  const { first, last } = candidates;
  if (!clock) return candidates;
  if (clock.shift === undefined) {
    return { first: inZone(first, timeZone, 0), last: inZone(last, timeZone, 1) };
  }
  const shift = shiftMs(clock.shift);
  return { first: [first[0] - shift, first[1] - shift], last: [last[0] - shift, last[1] - shift] };
}

function inZone([lower, upper]: Span, timeZone: string, reading: 0 | 1): Span {
  // The end is read from within: 01:00 may come twice although the minute before it did not.
  const lastInstant = readWallClock(upper - 1, timeZone)[reading];
  return [readWallClock(lower, timeZone)[reading], lastInstant + 1];
}
