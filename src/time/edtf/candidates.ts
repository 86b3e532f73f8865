import { daysInMonth, isLeapYear, toInstant } from "../civil.ts";
import type { EdtfClock, EdtfFields, EdtfYear } from "./Edtf.ts";
import { type Hemisphere, monthsOfGrouping } from "./monthsOfGrouping.ts";

/** A half-open stretch of wall-clock time, in milliseconds as though its zone were UTC. */
export type Span = readonly [lower: number, upper: number];

/**
 * The first and the last of the stretches that a date may mean. They are the same where it means
 * one: 2004-06. They differ where digits are missing: the first and the last 25 December of 156X.
 */
export interface Candidates {
  readonly first: Span;
  readonly last: Span;
}

/**
 * The stretches that `date` may mean, as though its clock were that of UTC; `undefined` where none
 * exists, as for 30 February of any year.
 */
export function candidatesOf(date: EdtfFields, hemisphere: Hemisphere): Candidates | undefined {
  const first = findSpan(date, { hemisphere, direction: 1 });
  const last = hasMissingDigits(date) ? findSpan(date, { hemisphere, direction: -1 }) : first;
  return first && last && { first, last };
}

/** How many digits at the end of `year` are not given or not to be trusted. */
export function missingDigits({ digits, exponent = 0, significantDigits }: EdtfYear): number {
  if (significantDigits !== undefined) return digitCount(digits) + exponent - significantDigits;
  return digits.includes("X") ? digits.length - digits.indexOf("X") : 0;
}

/** How many digits a year has, its minus left out. */
export function digitCount(digits: string): number {
  return digits.replace("-", "").length;
}

/** Whether `digits`, with any digit in place of an `X`, write a number from 1 to `most`. */
export function canBe(digits: string, most: number): boolean {
  return numbersOf(digits, most, 1).length > 0;
}

/** Whether any digit of `date` is not given or not to be trusted. */
export function hasMissingDigits({ year, month, day }: EdtfFields): boolean {
  return missingDigits(year) > 0 || `${month?.digits}${day?.digits}`.includes("X");
}

type Direction = 1 | -1;

interface Search {
  readonly hemisphere: Hemisphere;
  /** 1 for the first stretch, -1 for the last. */
  readonly direction: Direction;
}

function findSpan(date: EdtfFields, search: Search): Span | undefined {
  const lengthsTried = new Set<boolean>();
  for (const year of yearsOf(date.year, search.direction)) {
    const span = spanInYear(date, year, search);
    lengthsTried.add(isLeapYear(year));
    // What neither a common nor a leap year has, no year has.
    if (span || lengthsTried.size === 2) return span;
  }
  return undefined;
}

function spanInYear(date: EdtfFields, year: number, search: Search): Span | undefined {
  const { direction, hemisphere } = search;
  if (!date.month) return spanOfYear(date, year, hemisphere);
  for (const month of numbersOf(date.month.digits, 12, direction)) {
    if (!date.day) return spanOfMonths(year, month, 1);
    const day = numbersOf(date.day.digits, daysInMonth(year, month), direction)[0];
    if (day !== undefined) return spanOfClock(toInstant({ year, month, day }), date.clock);
  }
  return undefined;
}

function spanOfYear({ grouping }: EdtfFields, year: number, hemisphere: Hemisphere): Span {
  const [month, count] = grouping ? monthsOfGrouping(Number(grouping.digits), hemisphere) : [1, 12];
  return spanOfMonths(year, month, count);
}

function spanOfMonths(year: number, month: number, count: number): Span {
  return [toInstant({ year, month, day: 1 }), toInstant({ year, month: month + count, day: 1 })];
}

function spanOfClock(midnight: number, clock: EdtfClock | undefined): Span {
  if (!clock) return [midnight, midnight + 86_400_000];
  const { hour, minute, second } = clock;
  const lower = midnight + hour * 3_600_000 + (minute ?? 0) * 60_000 + (second ?? 0) * 1000;
  const finest = minute === undefined ? 3_600_000 : 60_000;
  return [lower, lower + (second === undefined ? finest : 1000)];
}

/** The years that `year` may mean, in the order of `direction`. */
function yearsOf(year: EdtfYear, direction: Direction): Iterable<number> {
  const { digits, exponent = 0 } = year;
  if (digits.includes("X")) return fillIn(digits, direction);
  return [nearestYear(Number(digits) * 10 ** exponent, missingDigits(year), direction)];
}

/** The first or the last of the years that agree with `year` in all but its last digits. */
function nearestYear(year: number, missing: number, direction: Direction): number {
  const unit = 10 ** missing;
  const trusted = Math.trunc(year / unit) * unit;
  const sign = year < 0 ? -1 : 1;
  return sign === direction ? trusted : trusted + sign * (unit - 1);
}

/** The numbers from 1 to `most` that two `digits` may write, in the order of `direction`. */
function numbersOf(digits: string, most: number, direction: Direction): number[] {
  return [...fillIn(digits, direction)].filter((number) => number >= 1 && number <= most);
}

/** The numbers that `digits` may write, each `X` being any digit, in the order of `direction`. */
function fillIn(digits: string, direction: Direction): Iterable<number> {
  return digits.includes("X") ? fillMissing(digits, direction) : [Number(digits)];
}

function* fillMissing(digits: string, direction: Direction): Generator<number> {
  const isDescending = digits.startsWith("-") === direction > 0;
  for (let digit = 0; digit < 10; digit++) {
    yield* fillIn(digits.replace("X", String(isDescending ? 9 - digit : digit)), direction);
  }
}
