import { type Cursor, fail, take, takeText } from "./Cursor.ts";
import { digitCount } from "./candidates.ts";
import type { EdtfYear } from "./Edtf.ts";
import { marks, readMark } from "./readPart.ts";

// Up to here days are exact integers; the universe is some 14,000,000,000 years old.
const MAX_YEAR = 1e13;

/** Reads a year of four digits, or a longer one that `Y` announces, with its marks of doubt. */
export function readYear(cursor: Cursor): EdtfYear | undefined {
  const own = readMark(cursor);
  const number = takeText(cursor, "Y") ? readLongYear(cursor) : readShortYear(cursor);
  const year = number && readSignificantDigits(cursor, number);
  return year && { ...year, ...marks(own, readMark(cursor)) };
}

function readShortYear(cursor: Cursor): EdtfYear | undefined {
  const at = cursor.at;
  const digits = take(cursor, signedDigits);
  if (digits === "-0000") return fail(cursor, "a year before 0000 after the minus", at + 1);
  if (/^-?[\dX]{4}$/.test(digits)) return { digits };
  const isLong = /^-?\d{5}/.test(digits);
  const expected = isLong ? "a year of 4 digits, or Y before a longer one" : "a year of 4 digits";
  return fail(cursor, expected, at);
}

const signedDigits = /-?[\dX]*/y;

function readLongYear(cursor: Cursor): EdtfYear | undefined {
  const at = cursor.at;
  const digits = take(cursor, /-?[1-9]\d*/y);
  const exponent = digits && takeText(cursor, "E") ? readCount(cursor, "an exponent") : undefined;
  if (cursor.failure) return undefined;
  if (!exponent && digitCount(digits) < 5) {
    return fail(cursor, "a year of more than 4 digits after Y", at);
  }
  if (Math.abs(Number(digits)) * 10 ** (exponent ?? 0) > MAX_YEAR) {
    return fail(cursor, "a year up to ten trillion years away", at);
  }
  return exponent ? { digits, exponent } : { digits };
}

function readSignificantDigits(cursor: Cursor, year: EdtfYear): EdtfYear | undefined {
  const { digits, exponent = 0 } = year;
  if (digits.includes("X") || !takeText(cursor, "S")) return year;
  const at = cursor.at;
  const significantDigits = readCount(cursor, "a number of significant digits");
  const most = digitCount(digits) + exponent;
  if (significantDigits === undefined) return undefined;
  return significantDigits <= most
    ? { ...year, significantDigits }
    : fail(cursor, `from 1 to ${most} significant digits`, at);
}

function readCount(cursor: Cursor, what: string): number | undefined {
  const count = take(cursor, /[1-9]\d*/y);
  return count ? Number(count) : fail(cursor, `${what} of 1 or more`);
}
