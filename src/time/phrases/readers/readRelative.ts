import { daysToCivil } from "../../civil.ts";

import { firstOfMonth, monthOf, months, oneDay, type Period } from "../Period.ts";
import { change, type PhraseContext, type PhraseReader, type Readings } from "../PhraseContext.ts";
import { findNearest, findShifted, type Recurring, readRecurring } from "./recurring.ts";
import { UNIT_SIZES, UNITS, unitPeriod } from "./unitPeriod.ts";

/** Reads a day of the week, alone or after "last", "this" or "next"; with detail -1 the one just gone. */
export const readWeekday: PhraseReader<Period> = (match, context) => {
  const recurring = weekly(match.numbers.weekday ?? 0, 1);
  return match.detail === 0
    ? readRecurring(recurring, match, context)
    : findShifted(recurring, match.detail, context).slice(0, 1);
};

/** Reads "Friday last week". */
export const readWeekdayOfWeek: PhraseReader<Period> = ({ numbers }, context) => {
  const { weekday = 0, shift = 0 } = numbers;
  const { first } = unitPeriod(UNITS.week, shift, context);
  const days = (weekday - context.weekStartsOn + 7) % 7;
  return [oneDay(first + days, "calendar-unit")];
};

/** Reads "yesterday", "today", "tomorrow" and their like. */
export const readDay: PhraseReader<Period> = ({ detail }, { published }) => {
  return [oneDay(published + detail, "days-away")];
};

/** Reads "overnight": the night to the day of publication or, in the future, the one from it. */
export const readNight: PhraseReader<Period> = (_, { published, tense }) => {
  const first = tense === "future" ? published : published - 1;
  return [{ first, last: first + 1, rules: ["night"] }];
};

/** Reads a unit of the calendar: "last week", "the weekend", "the month before last". */
export const readUnit: PhraseReader<Period> = ({ numbers, detail }, context) => {
  const { unit = UNITS.day, shift } = numbers;
  if (unit === UNITS.weekend) return readWeekend(shift, detail, context);
  if (unit === UNITS.day && shift === undefined) return ["it does not say which day"];
  return [unitPeriod(unit, shift ?? detail, context)];
};

/**
 * Reads "three days ago" (-1) and "in three days" (1), to the unit that is named, and "exactly two
 * weeks ago" (-2), to the day.
 */
export const readAway: PhraseReader<Period> = ({ numbers, detail }, context) => {
  const { count = 1, unit = UNITS.day } = numbers;
  if (unit === UNITS.weekend) return ["weekends are not counted"];
  const shift = count * Math.sign(detail);
  const day = countFrom(context.published, unit, shift);
  if (unit === UNITS.day || Math.abs(detail) > 1) return [oneDay(day, "days-away")];
  if (unit < UNITS.month) return [{ first: day - 3, last: day + 3, rules: ["rounded-away"] }];
  // "Two decades ago" counts twenty years; it does not name a decade of the calendar.
  const size = Math.min(UNIT_SIZES[unit] ?? 1, 12);
  const month = Math.floor(monthOf(day) / size) * size;
  return [{ ...months(month, size, "rounded-away"), isApproximate: true }];
};

/** Reads "in the past three days": publication and the time before it (-1) or after it (1). */
export const readRolling: PhraseReader<Period> = ({ numbers, detail }, context) => {
  const { count = 1, unit = UNITS.day } = numbers;
  const { published } = context;
  if (unit === UNITS.weekend) return readWeekend(undefined, detail, context);
  const limit = countFrom(published, unit, count * detail);
  const [first, last] = [Math.min(limit, published), Math.max(limit, published)];
  return [{ first, last, rules: ["rolling"] }];
};

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
  if (detail !== 0) {
    const side = Math.sign(detail);
    const closest = findShifted(weekends, side, context).slice(0, 1);
    const days = 7 * (detail - side);
    return change(closest, (period) => {
      return { ...period, first: period.first + days, last: period.last + days };
    });
  }
  if (shift === undefined) return findNearest(weekends, context);
  if (shift !== 0 || context.tense) return findShifted(weekends, shift, context);
  const tenses = ["future", "past"] as const;
  return tenses.flatMap((tense) => findNearest(weekends, { ...context, tense }));
}

/** The day `count` units from `day`; the month's last one where it has none of that number. */
function countFrom(day: number, unit: number, count: number): number {
  const size = UNIT_SIZES[unit] ?? 1;
  if (unit < UNITS.month) return day + count * size;
  const month = monthOf(day) + count * size;
  return Math.min(firstOfMonth(month) + daysToCivil(day).day, firstOfMonth(month + 1)) - 1;
}
