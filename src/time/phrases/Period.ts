import { DAY_MS } from "../civil.ts";

/** A stretch of whole days that a phrase names. */
export interface Period {
  /** Days since 1970-01-01; minus infinity where it has no beginning. */
  readonly first: number;
  /** The last of its days, itself included; infinity where it has no end. */
  readonly last: number;
  /** The dates of EDTF that it goes from and to; the same where it is one. Empty where it has none. */
  readonly from: string;
  readonly to: string;
  /** How far its dates are written: to the day where absent, or {@link MONTH} or {@link YEAR}. */
  readonly grain?: number | undefined;
  /** Whether its limits are only about right. */
  readonly isApproximate?: boolean | undefined;
  /** The one day that limits are counted from, where that is not all of it. */
  readonly edge?: Period | undefined;
}

/** The days from `first` to `last`, written as far as `grain`. */
export function days(first: number, last: number = first, grain?: number): Period {
  return { first, last, grain, from: dayText(first, grain), to: dayText(last, grain) };
}

/** `count` whole months from `month` on; the one date that it is, where EDTF has a name for them. */
export function months(month: number, count: number): Period {
  const first = firstOfMonth(month);
  const last = firstOfMonth(month + count) - 1;
  const grain = month % 12 || count % 12 ? MONTH : YEAR;
  const name = nameOf(month, count);
  return { ...days(first, last, grain), ...(name && { from: name, to: name }) };
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

// Where the year and the month end in what `Date` writes.
const YEAR = -20;
const MONTH = -17;

/**
 * `day` in EDTF, within the years of four digits; up to its year or month where `grain` says so.
 * Nothing beyond them.
 */
export function dayText(day: number, grain = -14): string {
  const text = new Date(day * DAY_MS).toJSON()?.replace(/^-00/, "-") ?? "";
  // Beyond them the year has six digits, and a sign.
  return /^[+-]?\d{5}/.test(text) ? "" : text.slice(0, grain);
}

/**
 * What EDTF has names for, as months and the remainder of their first one by that number: its first
 * code for parts of a year, and how many X stand for the last digits of a year in a decade or century.
 */
const NAMES: Readonly<Record<string, number>> = {
  "3/2": 21,
  "3/0": 33,
  "4/0": 37,
  "6/0": 40,
  "120/0": 1,
  "1200/0": 2,
  // Before the year 1: -0299 to -0200.
  "1200/12": 2,
};

function nameOf(month: number, count: number): string | undefined {
  const code = NAMES[`${count}/${modulo(month, count)}`];
  const year = dayText(firstOfMonth(month), YEAR);
  if (!code) return undefined;
  if (count < 12) return `${year}-${code + Math.floor(modulo(month, 12) / count)}`;
  return year.slice(0, -code) + "X".repeat(code);
}

/** The remainder, never negative. */
export function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
