import { type Cursor, fail, take, takeText } from "./Cursor.ts";
import type { EdtfClock } from "./Edtf.ts";
import { marks, readMark } from "./readPart.ts";

/**
 * Reads a clock time: hour, or hour and minute, or hour, minute and second, and the shift from UTC
 * if one is written.
 *
 * EDTF itself writes seconds always; the shorter forms are ISO 8601-1's, for reporting seldom knows
 * the second. A leap second is refused, since milliseconds since 1970 leave it out.
 */
export function readClock(cursor: Cursor): EdtfClock | undefined {
  const hour = readNumber(cursor, "an hour", 23);
  if (hour === undefined) return undefined;
  const clock: Draft = { hour };
  if (takeText(cursor, ":")) clock.minute = readNumber(cursor, "a minute", 59);
  if (clock.minute !== undefined && takeText(cursor, ":")) {
    clock.second = readNumber(cursor, "a second", 59);
  }
  const shift = readShift(cursor);
  const group = readMark(cursor);
  return cursor.failure
    ? undefined
    : { ...clock, ...(shift && { shift }), ...marks(undefined, group) };
}

type Draft = { -readonly [Key in keyof EdtfClock]: EdtfClock[Key] };

/**
 * Reads `Z`, `±hh` or `±hh:mm`.
 *
 * @see W3C, XML Schema Definition Language 1.1 part 2 (2012), dateTime, for the limit of 14 hours;
 * ISO 8601-1:2019, time shift, for no `-00:00`.
 */
function readShift(cursor: Cursor): string | undefined {
  const at = cursor.at;
  if (takeText(cursor, "Z")) return "Z";
  const sign = take(cursor, /[+-]/y);
  if (!sign) return undefined;
  const hours = readNumber(cursor, "an hour", 14);
  const minutes = takeText(cursor, ":") ? readNumber(cursor, "a minute", 59) : 0;
  if (hours === undefined || minutes === undefined) return undefined;
  if (hours === 14 && minutes > 0) return fail(cursor, "an offset from -14:00 to +14:00", at);
  if (sign === "-" && hours + minutes === 0) return fail(cursor, "Z or +00:00 for UTC", at);
  return cursor.text.slice(at, cursor.at);
}

function readNumber(cursor: Cursor, what: string, most: number): number | undefined {
  const at = cursor.at;
  const digits = take(cursor, digitRun);
  if (digits.length === 2 && Number(digits) <= most) return Number(digits);
  return fail(cursor, `${what} from 00 to ${most}`, at);
}

const digitRun = /\d*/y;
