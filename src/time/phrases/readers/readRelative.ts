import { civilToDays, daysInMonth, daysToCivil } from "../../civil.ts";
import type { Match } from "../grammar/index.ts";
import { endsText, monthOf, oneDay, type Period } from "../Period.ts";
import {
  contradiction,
  type FinalReading,
  fitToTense,
  mapReadings,
  type PhraseContext,
  type Readings,
} from "../PhraseContext.ts";
import { findNearest, findShifted, type Recurring } from "./recurring.ts";
import { monthsPeriod, UNIT_MONTHS, UNITS, unitPeriod } from "./unitPeriod.ts";

/** Reads a day of the week, alone or after "last", "this", "next" or "this past". */
export function readWeekday({ numbers, detail }: Match, context: PhraseContext): Readings<Period> {
  const { weekday = 0, shift } = numbers;
  const recurring = weekly(weekday, 1);
  if (detail === JUST_GONE) return closestOf(findShifted(recurring, -1, context));
  return shift === undefined
    ? findNearest(recurring, context)
    : findShifted(recurring, shift, context);
}

/** Reads "Friday last week". */
export function readWeekdayOfWeek({ numbers }: Match, context: PhraseContext): Readings<Period> {
  const { weekday = 0, shift = 0 } = numbers;
  const { published, weekStartsOn } = context;
  const { first } = unitPeriod(UNITS.week, published + 7 * shift, weekStartsOn);
  return [oneDay(first + ((weekday - weekStartsOn + 7) % 7), "weekday-of-week")];
}

/** Reads "yesterday", "today", "tomorrow" and their like. */
export function readDay({ detail }: Match, { published }: PhraseContext): Readings<Period> {
  return [oneDay(published + detail, "days-away")];
}

/** Reads "overnight": in the past the night to the day of publication, else the one from it. */
export function readNight(_: Match, { published, tense }: PhraseContext): Readings<Period> {
  const first = tense === "future" ? published : published - 1;
  return [{ first, last: first + 1, rules: ["night"] }];
}

/** Reads a unit of the calendar: "last week", "the weekend", "the month before last". */
export function readUnit({ numbers, detail }: Match, context: PhraseContext): Readings<Period> {
  const { unit = 0, shift = detail } = numbers;
  const { published, weekStartsOn } = context;
  if (unit === UNITS.weekend) return readWeekend(numbers.shift, detail, context);
  if (unit === UNITS.day) return oneDayOnly(published + shift, numbers.shift);
  if (unit === UNITS.week) return [unitPeriod(unit, published + 7 * shift, weekStartsOn)];
  return [monthsPeriod(unit, unitIndex(unit, published) + shift)];
}

/** Reads "three days ago" and "in three days", to the unit that is named. */
export function readAway({ numbers, detail }: Match, context: PhraseContext): Readings<Period> {
  const { count = 1, unit = 0 } = numbers;
  const { published } = context;
  const shift = count * detail;
  if (unit === UNITS.day) return [oneDay(published + shift, "whole-days-away")];
  if (unit === UNITS.week) {
    const middle = published + 7 * shift;
    return [{ first: middle - 3, last: middle + 3, rules: ["rounded-away"] }];
  }
  if (unit === UNITS.weekend) return "weekends are not counted; name the days";
  // "Two decades ago" counts twenty years; it does not name a decade of the calendar.
  const isLong = unit >= UNITS.year;
  const grain = isLong ? UNITS.year : unit;
  const steps = isLong ? (shift * (UNIT_MONTHS[unit] ?? 0)) / 12 : shift;
  const period = monthsPeriod(grain, unitIndex(grain, published) + steps);
  return [{ ...period, isApproximate: true, rules: ["rounded-away"] }];
}

/** Reads "exactly two weeks ago". */
export function readExactlyAway(
  { numbers, detail }: Match,
  context: PhraseContext,
): Readings<Period> {
  const { count = 1, unit = 0 } = numbers;
  return [oneDay(countFrom(context.published, unit, count * detail), "whole-days-away")];
}

/** Reads "in the past three days": publication and the time before it or after it. */
export function readRolling({ numbers, detail }: Match, context: PhraseContext): Readings<Period> {
  const { count = 1, unit = 0 } = numbers;
  const { published } = context;
  if (unit === UNITS.weekend) return closestOf(findShifted(weekly(SATURDAY, 2), detail, context));
  const limit = countFrom(published, unit, count * detail);
  const [first, last] = [Math.min(limit, published), Math.max(limit, published)];
  return [{ first, last, rules: ["rolling"] }];
}

/** Reads "for the past three days": the same, lasting. */
export function readRollingThroughout(
  match: Match,
  context: PhraseContext,
): Readings<FinalReading> {
  return mapReadings(readRolling(match, context), (period) => lasting(period, context));
}

/** `period` as a time that lasted all of it. */
export function lasting(period: Period, context: PhraseContext): FinalReading | string {
  const fitted = fitToTense(period, context);
  if (!fitted) return contradiction(context);
  const rules = ["throughout", ...fitted.rules] as const;
  return { edtf: endsText(fitted).join("/"), extent: "throughout", rules };
}

const JUST_GONE = -2;
const SATURDAY = 6;

/** From each `weekday` on, `length` days. */
function weekly(weekday: number, length: number): Recurring {
  // Day 3 was a Sunday, 4 January 1970.
  const offset = 3 + weekday;
  return {
    indexOf: (day) => Math.floor((day - offset) / 7),
    at: (index) => {
      const first = index * 7 + offset;
      return { first, last: first + length - 1, rules: [] };
    },
    within: UNITS.week,
  };
}

function readWeekend(
  shift: number | undefined,
  detail: number,
  context: PhraseContext,
): Readings<Period> {
  const weekends = weekly(SATURDAY, 2);
  if (shift === undefined && detail === 0) return findNearest(weekends, context);
  if (detail !== 0) {
    const [near] = [closestOf(findShifted(weekends, Math.sign(detail), context))];
    return mapReadings(near, ({ first, last }) => {
      const days = 7 * Math.sign(detail);
      return { first: first + days, last: last + days, rules: ["calendar-unit"] };
    });
  }
  if (shift !== 0) return findShifted(weekends, shift ?? 0, context);
  if (context.tense !== undefined) return findNearest(weekends, context);
  const past = findNearest(weekends, { ...context, tense: "past" });
  const coming = findNearest(weekends, { ...context, tense: "future" });
  return typeof past === "string" || typeof coming === "string" ? past : [...coming, ...past];
}

function oneDayOnly(day: number, shift: number | undefined): Readings<Period> {
  return shift === undefined ? "which day is not said" : [oneDay(day, "days-away")];
}

function closestOf(readings: Readings<Period>): Readings<Period> {
  return typeof readings === "string" ? readings : readings.slice(0, 1);
}

function unitIndex(unit: number, day: number): number {
  return Math.floor(monthOf(day) / (UNIT_MONTHS[unit] ?? 1));
}

/** The day `count` units from `day`; the month's last one where it has none of that number. */
function countFrom(day: number, unit: number, count: number): number {
  if (unit < UNITS.month) return day + count * (unit === UNITS.day ? 1 : 7);
  const month = monthOf(day) + count * (UNIT_MONTHS[unit] ?? 0);
  const year = Math.floor(month / 12);
  const inYear = (((month % 12) + 12) % 12) + 1;
  const dayOfMonth = Math.min(daysToCivil(day).day, daysInMonth(year, inYear));
  return civilToDays({ year, month: inYear, day: dayOfMonth });
}
