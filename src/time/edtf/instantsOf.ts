import { type Candidates, candidatesOf, type Span } from "./candidates.ts";
import type { EdtfDate } from "./Edtf.ts";
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
    const written = [date.year, date.month, date.day].map((part) => part?.digits).join("-");
    throw new RangeError(`resolveEdtf: value must be a date that exists; received ${written}.`);
  }
  const { clock } = date;
  const { first, last } = candidates;
  if (!clock) return candidates;
  const shift = shiftMs(clock.shift);
  if (clock.shift === undefined) {
    return { first: inZone(first, timeZone, 0), last: inZone(last, timeZone, 1) };
  }
  const inUtc = ([lower, upper]: Span): Span => [lower - shift, upper - shift];
  return { first: inUtc(first), last: inUtc(last) };
}

function inZone([lower, upper]: Span, timeZone: string, reading: 0 | 1): Span {
  // The end is read from within: 01:00 may come twice although the minute before it did not.
  const lastInstant = readWallClock(upper - 1, timeZone)[reading];
  return [readWallClock(lower, timeZone)[reading], lastInstant + 1];
}
