import { type Cursor, fail, takeText } from "./Cursor.ts";
import { canBe, candidatesOf, digitCount } from "./candidates.ts";
import type { EdtfDate, EdtfFields, EdtfPart, EdtfYear } from "./Edtf.ts";
import { levelOf } from "./levelOf.ts";
import { readClock } from "./readClock.ts";
import { digitsAt, readPart } from "./readPart.ts";
import { readYear } from "./readYear.ts";

/** Reads a date at the cursor and moves past it; fails where none that exists is written there. */
export function readDate(cursor: Cursor): EdtfDate | undefined {
  const from = cursor.at;
  const fields = readFields(cursor);
  const at = cursor.at;
  if (!fields || !takeText(cursor, "T")) return fields && dateOf(fields);
  if (!/^-?\d{4}-\d\d-\d\d$/.test(cursor.text.slice(from, at))) {
    return fail(cursor, "a whole day that is not in doubt before a clock time", at);
  }
  const clock = readClock(cursor);
  return clock && dateOf({ ...fields, clock });
}

function dateOf(fields: EdtfFields): EdtfDate {
  return { kind: "date", level: levelOf(fields), ...fields };
}

function readFields(cursor: Cursor): EdtfFields | undefined {
  const year = readYear(cursor);
  if (!year || !isShort(year) || !takeText(cursor, "-")) return year && { year };
  const month = readPart(cursor, "month");
  if (!month) return undefined;
  if (/2[1-9]|3\d|4[01]/.test(month.digits)) return { year, grouping: month };
  if (canBe(month.digits, 12)) {
    return takeText(cursor, "-") ? readDay(cursor, { year, month }) : { year, month };
  }
  const expected = "a month from 01 to 12 or a part of the year from 21 to 41";
  return fail(cursor, expected, digitsAt(cursor, month));
}

/** Whether a month may follow: Y announces a year alone, and so do significant digits. */
function isShort({ digits, exponent, significantDigits }: EdtfYear): boolean {
  return digitCount(digits) === 4 && (exponent ?? significantDigits) === undefined;
}

interface YearMonth {
  readonly year: EdtfYear;
  readonly month: EdtfPart;
}

function readDay(cursor: Cursor, { year, month }: YearMonth): EdtfFields | undefined {
  const day = readPart(cursor, "day");
  if (!day) return undefined;
  const withDay = (digits: string) => ({ year, month, day: { ...day, digits } });
  const isThere = (digits: string) => candidatesOf(withDay(digits), "north") !== undefined;
  if (isThere(day.digits)) return { year, month, day };

  const most = ["31", "30", "29"].find(isThere) ?? "28";
  const name = monthNames[Number(month.digits) - 1] ?? `month ${month.digits} of`;
  const expected = `a day from 01 to ${most} in ${name} ${year.digits}`;
  return fail(cursor, expected, digitsAt(cursor, day));
}

const monthNames: readonly string[] =
  "January February March April May June July August September October November December".split(
    " ",
  );
