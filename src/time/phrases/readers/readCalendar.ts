import { civilToDays, dayOfWeek, daysInMonth, daysToCivil } from "../../civil.ts";
import type { Match, SlotNumbers } from "../grammar/index.ts";
import { dayText, months, oneDay, type Period, twoDigits, yearText } from "../Period.ts";
import { mapReadings, type PhraseContext, type Readings } from "../PhraseContext.ts";
import { findNearest, findShifted, yearly } from "./recurring.ts";
import { monthsPeriod, UNITS } from "./unitPeriod.ts";

/** A day of the calendar as a phrase names it; `month` from 0. */
interface NamedDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Reads a day and a month, with or without the year and the day of the week. */
export function readDate(
  { numbers }: Pick<Match, "numbers">,
  context: PhraseContext,
): Readings<Period> {
  const { year, month = 0, day = 1 } = numbers;
  if (month > 11 || day > daysInMonth(4, month + 1)) return `month ${month + 1} has no day ${day}`;
  const dated =
    year === undefined
      ? findNearest(
          yearly((some) => dayPeriod({ year: some, month, day })),
          context,
        )
      : readStated({ year, month, day });
  return mapReadings(dated, (period) => checkWeekday(period, numbers));
}

/** Reads "the 6th". */
export function readDayOfMonth({ numbers }: Match, context: PhraseContext): Readings<Period> {
  const { day = 1 } = numbers;
  const monthly = {
    indexOf: (some: number) => {
      const { year, month } = daysToCivil(some);
      return year * 12 + month - 1;
    },
    at: (index: number) =>
      dayPeriod({ year: Math.floor(index / 12), month: ((index % 12) + 12) % 12, day }),
    within: UNITS.month,
  };
  return mapReadings(findNearest(monthly, context), (period) => checkWeekday(period, numbers));
}

/** Reads a month: with its year, after "last", "this" or "next", or alone. */
export function readMonth({ numbers }: Match, context: PhraseContext): Readings<Period> {
  const { month = 0, year, shift } = numbers;
  const at = (some: number) => months(some * 12 + month, 1, "stated");
  if (year !== undefined) return [at(year)];
  if (shift !== undefined) return findShifted(yearly(at), shift, context);
  return findNearest(yearly(at), context);
}

/** Reads a season: with its year, after "last", "this" or "next", or alone. */
export function readSeason(
  { numbers }: Pick<Match, "numbers">,
  context: PhraseContext,
): Readings<Period> {
  const { season = 0, year, shift } = numbers;
  const at = (some: number): Period => ({
    ...months(some * 12 + 2 + season * 3, 3, "stated"),
    text: `${yearText(some)}-${21 + season}`,
  });
  if (shift !== undefined) return findShifted(yearly(at), shift, context);
  if (year === undefined) return findNearest(yearly(at), context);
  if (daysToCivil(at(year).last).year === year) return [at(year)];
  return [at(year), at(year - 1)].map((period) => ({ ...period, rules: ["across-new-year"] }));
}

/** Reads a season named by the two years that it joins: "winter 2023-24". */
export function readWinter({ numbers }: Match, context: PhraseContext): Readings<Period> {
  const both = readSeason({ numbers }, context);
  if (typeof both === "string" || both.length < 2) return "only a winter joins two years";
  return both.slice(0, 1).map((period) => ({ ...period, rules: ["stated"] }));
}

/** Reads a year. */
export function readYear({ numbers }: Match): Readings<Period> {
  return [months((numbers.year ?? 0) * 12, 12, "stated")];
}

/** Reads "the 1990s", "the '90s" and "the 1900s", which may be a century. */
export function readDecade({ numbers }: Match, context: PhraseContext): Readings<Period> {
  const { decade = 0, era } = numbers;
  if (era === 0) return [{ ...months((-decade - 8) * 12, 120, "decade") }];
  if (decade < 100) return readShortDecade(decade, context);
  const ten = monthsPeriod(UNITS.decade, decade / 10);
  if (decade % 100 !== 0) return [{ ...ten, rules: ["decade"] }];
  const hundred = monthsPeriod(UNITS.century, decade / 100);
  return [ten, hundred].map((period) => ({ ...period, rules: ["decade-or-century"] }));
}

/** Reads "the 19th century", "the third century BC". */
export function readCentury({ numbers }: Match): Readings<Period> {
  const { ordinal = 1, era } = numbers;
  if (ordinal === 0) return "there is no century 0";
  if (era !== 0 && ordinal > 1) {
    return [{ ...monthsPeriod(UNITS.century, ordinal - 1), rules: ["century"] }];
  }
  // There is no year 0 between 1 BC and AD 1, which EDTF's 00XX would begin with.
  if (era !== 0) return [months(12, 99 * 12, "century")];
  const period = months((1 - 100 * ordinal) * 12, 1200, "century");
  return [ordinal > 1 ? { ...period, text: `-${twoDigits(ordinal - 1)}XX` } : period];
}

/** The day as a period; `undefined` where the calendar has none. */
export function dayPeriod({ year, month, day }: NamedDay): Period | undefined {
  if (day < 1 || month < 0 || month > 11 || day > daysInMonth(year, month + 1)) return undefined;
  return oneDay(civilToDays({ year, month: month + 1, day }), "stated");
}

/** The day as a stated date; where the calendar has none, a sentence that says so. */
export function readStated(named: NamedDay): Readings<Period> {
  const period = dayPeriod(named);
  const { year, month, day } = named;
  return period ? [period] : `month ${month + 1} of ${yearText(year)} has no day ${day}`;
}

function readShortDecade(decade: number, context: PhraseContext): Readings<Period> {
  const recurring = {
    indexOf: (day: number) => Math.floor(daysToCivil(day).year / 100),
    at: (index: number) => monthsPeriod(UNITS.decade, index * 10 + decade / 10),
    within: UNITS.century,
  };
  return findNearest(recurring, context);
}

function checkWeekday(period: Period, { weekday }: SlotNumbers): Period | string {
  if (weekday === undefined || dayOfWeek(period.first) === weekday) return period;
  return `${dayText(period.first, "day")} falls on another day of the week`;
}
