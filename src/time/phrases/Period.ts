import { DAY_MS } from "../civil.ts";

/** A stretch of whole days that a phrase names. */
export interface Period {
  /** Days since 1970-01-01. */
  readonly first: number;
  /** The last of its days, itself included. */
  readonly last: number;
  /** Its EDTF, where the days alone do not give it: `"2024-21"`, `"199X"`. */
  readonly text?: string | undefined;
  /** Whether its limits are only about right. */
  readonly isApproximate?: boolean | undefined;
  /** The one day that "before" and "after" count from, where that is not one of its ends. */
  readonly edge?: number | undefined;
}

/** `count` days from `first` on. */
export function days(first: number, count = 1): Period {
  return { first, last: first + count - 1 };
}

/** `count` whole months from `month` on. Where EDTF has a name for them, that is their text. */
export function months(month: number, count: number): Period {
  const first = firstOfMonth(month);
  return { ...days(first, firstOfMonth(month + count) - first), text: nameOf(month, count) };
}

/**
 * The number of days from 1970-01-01 to the first of a month counted from January of year 0; NaN
 * where `Date`, whose calendar this is, does not reach.
 */
export function firstOfMonth(month: number): number {
  // From 2000, because Date.UTC takes the years 0 to 99 for those of the 20th century.
  return Date.UTC(2000, month - 24_000) / DAY_MS;
}

/** The months of `day` since January of year 0. */
export function monthOf(day: number): number {
  const date = new Date(day * DAY_MS);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The astronomical year of `day`. */
export function yearOf(day: number): number {
  return Math.floor(monthOf(day) / 12);
}

/** `day` in EDTF, within the years of four digits; up to its year or month where `grain` says so. */
export function dayText(day: number, grain: number = DAY): string {
  return new Date(day * DAY_MS).toISOString().slice(0, grain).replace(/^-00/, "-");
}

/** What {@link dayText} is to write of the ends of `period`, which may be made of whole years. */
export function grainOf({ first, last }: Period): number {
  const ends = [first, last + 1];
  if (ends.some((day) => firstOfMonth(monthOf(day)) !== day)) return DAY;
  return ends.some((day) => monthOf(day) % 12 !== 0) ? MONTH : YEAR;
}

// Where the year, the month and the day end in what `Date` writes.
export const YEAR = -20;
export const MONTH = -17;
export const DAY = -14;

/**
 * What EDTF has names for, as months and the remainder of their first one by that number: its first
 * code for parts of a year, and how many digits the years of a decade and a century share.
 */
const NAMES: Readonly<Record<string, number>> = {
  "3/2": 21,
  "3/0": 33,
  "4/0": 37,
  "6/0": 40,
  "120/0": 3,
  "1200/0": 2,
};

function nameOf(month: number, count: number): string | undefined {
  const code = NAMES[`${count}/${modulo(month, count)}`];
  if (code === undefined) return undefined;
  const year = dayText(firstOfMonth(month), YEAR);
  if (count < 12) return `${year}-${code + Math.floor(modulo(month, 12) / count)}`;
  return month > 0 ? year.slice(0, code).padEnd(4, "X") : undefined;
}

/** The remainder, never negative. */
export function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
