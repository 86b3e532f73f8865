import { DAY_MS, daysToCivil, type TickUnit, toCivil, toInstant } from "../../time/index.ts";
import type { Boundary, TickStep } from "./Boundary.ts";

type Span = readonly [from: number, to: number];

/**
 * The instants at which every `count`th year begins, both ends of `span` included.
 *
 * Years count from both sides of the era: 1000 BC, 500 BC, AD 1, AD 500. A million years
 * ago and more, they count back from year 0 instead, as "65 million years ago".
 *
 * @see ISO 8601-1:2019, 4.3.2: year 0000 is 1 BC, -0499 is 500 BC.
 */
export function yearBoundaries([from, to]: Span, count: number): Boundary[] {
  const first = Math.floor(toCivil(from).year / count) - 1;
  const last = Math.floor(toCivil(to).year / count);
  // Hundredths of a million are the finest that are written as such.
  const isCoarse = count >= 1e4;
  return numbersFrom(first, last).map((n) => {
    const multiple = n * count;
    const deep = isCoarse && multiple <= -1e6;
    const year = deep ? multiple : nearestYear(multiple, count);
    const unit: TickUnit = deep ? "million-years" : "year";
    return { instant: startOfYear(year), unit };
  });
}

/** Beyond 285,000 years not every instant is a number; the first one that lies in the year is. */
function startOfYear(year: number): number {
  const instant = toInstant({ year, month: 1, day: 1 });
  return toCivil(instant).year < year ? instant + Math.abs(instant) * Number.EPSILON : instant;
}

/** Astronomical -500 is 501 BC, so a round year BC is one later; AD 1 takes the place of year 0. */
function nearestYear(multiple: number, count: number): number {
  return multiple <= 0 && count > 1 ? multiple + 1 : multiple;
}

/** The instants at which every `count`th month from January begins. `count` divides the year. */
export function monthBoundaries([from, to]: Span, { unit, count }: TickStep): Boundary[] {
  const first = Math.floor(monthsAt(from) / count);
  const last = Math.floor(monthsAt(to) / count);
  return numbersFrom(first, last).map((n) => {
    return { instant: toInstant({ year: 0, month: n * count + 1, day: 1 }), unit };
  });
}

function monthsAt(instant: number): number {
  const { year, month } = toCivil(instant);
  return year * 12 + month - 1;
}

/**
 * The instants at which every `count`th day of a month begins: 1, 8, 15, 22 for 7. One that comes
 * less than `count` days before the next month is left out.
 */
export function dayBoundaries([from, to]: Span, count: number): Boundary[] {
  const first = Math.floor(from / DAY_MS);
  const last = Math.floor(to / DAY_MS);
  return numbersFrom(first, last)
    .filter((days) => count === 1 || isOnStep(days, count))
    .map((days) => ({ instant: days * DAY_MS, unit: "day" }));
}

function isOnStep(days: number, count: number): boolean {
  const { day } = daysToCivil(days);
  if (day === 1) return true;
  const isMultiple = (day - 1) % count === 0;
  // Counted from this day, the month must hold the whole step.
  const before = daysToCivil(days + count - 1);
  return isMultiple && before.day > day;
}

/** The instants at which weeks begin, on `weekStartsOn`: 0 for Sunday to 6 for Saturday. */
export function weekBoundaries([from, to]: Span, weekStartsOn: number): Boundary[] {
  // 1 January 1970 was a Thursday.
  const sunday = weekStartsOn - 4;
  const first = Math.floor((from / DAY_MS - sunday) / 7);
  const last = Math.floor((to / DAY_MS - sunday) / 7);
  return numbersFrom(first, last).map((n) => ({
    instant: (n * 7 + sunday) * DAY_MS,
    unit: "week",
  }));
}

/** Whole numbers, both ends included. */
function numbersFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, n) => first + n);
}
