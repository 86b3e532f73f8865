import { days, firstOfMonth, modulo, monthOf, months, type Period, yearOf } from "../Period.ts";
import type { Request } from "../PhraseContext.ts";
import { change, type Readings, ruled } from "../Reading.ts";
import {
  A_SUNDAY,
  CENTURY,
  indexOf,
  MONTH,
  QUARTER,
  SATURDAY,
  sizeOf,
  WEEK,
  WEEKEND,
  YEAR,
} from "./units.ts";

/**
 * Reads what comes again and again under one name, each Monday or each March or each week: the one of
 * a year, after "last", "this" or "next", or of a bare name; on the weekday given.
 *
 * A bare name means: past, the most recent one that has begun; future, the next one that is not
 * over. The day of publication counts either way.
 *
 * @see Paweł Mazur and Robert Dale, What's the Date? High Accuracy Interpretation of Weekday Names
 * (COLING 2008): in newswire the seven days that end with publication serve best.
 */
export function readNamed(request: Request): Readings {
  const { weekday, month = 1, unit, shift, tense } = request;
  if (month < 1 || month > 12) return [undefined];
  // Without a tense, "this weekend" may be the coming one or the most recent.
  const isEither = unit === WEEKEND && shift === 0 && !tense;
  const found = isEither
    ? (["future", "past"] as const).flatMap((one) => find({ ...request, tense: one }))
    : find(request);
  return change(found, (period) => {
    if (weekday === undefined || modulo(period.first - A_SUNDAY, 7) === weekday) return period;
    return `${period.from} falls on another day of the week`;
  });
}

function find(request: Request): Readings {
  const { year, era, within, shift, detail, unit = WEEKEND, published, near } = request;
  const cycle = cycleOf(request);
  const at = (index: number) => periodAt(index, cycle, request);
  if (year !== undefined) {
    const stated = era === 0 ? 1 - year : year;
    const found = at(stated);
    // A winter; either of its years may name it.
    const isEither = found && yearOf(found.last) > stated && !detail;
    return isEither ? ruled("across-new-year", found, at(stated - 1)) : ruled("stated", found);
  }
  // "The week" is this one, "the weekend" the nearest.
  const step = detail || (shift ?? (unit === WEEKEND ? undefined : 0));
  const day = step === undefined ? near : published;
  const index = indexOf(cycle[0], day, request);
  if (within !== undefined) return ruled("calendar-unit", at(index + within));
  const all = [...Array(2 * SEARCHED).keys()].flatMap((i) => at(index + i - SEARCHED) ?? []);
  return choose({ ...request, step, day }, all, at(index));
}

/** 29 February may be 8 years away, and the one beyond it as much again. */
const SEARCHED = 20;

interface Choice extends Request {
  /** How many from publication; 0 for this one, absent for a bare name. */
  readonly step: number | undefined;
  /** The day to count from. */
  readonly day: number;
}

/** The one that is meant, of `all` around a day; `present` is that of the present week, or year. */
function choose(
  { step, day, detail, tense }: Choice,
  all: readonly Period[],
  present: Period | undefined,
): Readings {
  const coming = all.findIndex(({ last }) => last >= day);
  const begun = all.findLastIndex(({ first }) => first <= day);
  const pick = (count: number) => all[(count < 0 ? coming : begun) + count];
  if (step) {
    // Where the last one that is over is the present one, "last" may mean it or the one before.
    const isEither = !detail && pick(step)?.first === present?.first;
    return ruled("calendar-unit", pick(step), ...(isEither ? [pick(2 * step)] : []));
  }
  // "This March" is that of the year, where no tense rules it out.
  if (step === 0 && !tense && coming !== begun) return ruled("calendar-unit", present);
  const rule = tense === "future" ? "coming" : "most-recent";
  return ruled(step === 0 ? "calendar-unit" : rule, all[tense === "future" ? coming : begun]);
}

/**
 * What comes once in each unit, week or year: the unit, where in it that one starts, and how long it
 * is; in days for a unit of days, else in months.
 */
type Cycle = readonly [unit: number, start: number, length: number];

function cycleOf(request: Request): Cycle {
  const { month, season, decade, ordinal, fraction = QUARTER, day, weekday, unit } = request;
  if (month !== undefined) return [YEAR, month - 1, 1];
  if (season !== undefined) return [YEAR, season * 3 + 2, 3];
  if (decade !== undefined) return [CENTURY, decade * 12, 120];
  if (day !== undefined) return [MONTH, 0, 1];
  const size = 12 / (fraction + 2);
  if (ordinal !== undefined) return [YEAR, (ordinal - 1) * size, size];
  if (weekday === undefined && unit !== WEEKEND) return [unit ?? YEAR, 0, sizeOf(unit ?? YEAR)];
  return [WEEK, modulo((weekday ?? SATURDAY) - request.weekStartsOn, 7), unit ? 2 : 1];
}

/** The one of the unit of this index; `undefined` where it has none, as mostly of a 29 February. */
function periodAt(
  index: number,
  [unit, start, length]: Cycle,
  { day, weekStartsOn }: Request,
): Period | undefined {
  const from = index * sizeOf(unit) + start;
  const first = unit < MONTH ? from + A_SUNDAY + weekStartsOn : firstOfMonth(from) + (day ?? 1) - 1;
  if (unit < MONTH) return days(first, first + length - 1);
  if (day === undefined) return months(from, length);
  return monthOf(first) === from ? days(first) : undefined;
}
