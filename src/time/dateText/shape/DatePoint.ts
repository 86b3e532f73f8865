import { DAY_MS, toCivil, toInstant } from "../../civil.ts";
import type { Precision, Qualifier } from "../../ResolvedTime.ts";

/** A unit that a date can be known to. */
export type DateUnit = Exclude<Precision, "none">;

/** One date, known to a unit: a day, a month, a century. */
export interface DatePoint {
  readonly unit: DateUnit;
  /** Where the unit begins, on its own wall clock read as UTC. */
  readonly at: number;
  /**
   * Whether it is a month or a year of the style's own calendar, that in which `at` lies.
   * @default false
   */
  readonly isOfStyle?: boolean | undefined;
  /** Which season it is, 0 for spring, where its months do not say so. */
  readonly season?: number | undefined;
  /** Whether the date itself is in doubt. */
  readonly qualifier: Qualifier;
  /** The zone of a clock time: minutes to UTC, and its IANA name where one is given. */
  readonly zone?: { readonly offset: number; readonly name?: string | undefined } | undefined;
}

/** From coarse to fine. */
const unitMonths: Partial<Record<DateUnit, number>> = {
  millennium: 12_000,
  century: 1200,
  decade: 120,
  year: 12,
  half: 6,
  third: 4,
  quarter: 3,
  season: 3,
  month: 1,
};

const unitMs: Partial<Record<DateUnit, number>> = {
  day: DAY_MS,
  hour: 3_600_000,
  minute: 60_000,
  second: 1000,
  week: 7 * DAY_MS,
  weekend: 2 * DAY_MS,
};

/**
 * Where the unit that holds `instant` begins. Seasons begin in March, June, September and December;
 * a decade, a century or a millennium is the years whose first digits are the same.
 *
 * Weeks and weekends are not aligned: they begin with the day of `instant`.
 */
export function startOfUnit(instant: number, unit: DateUnit): number {
  const ms = unitMs[unit];
  if (ms !== undefined) {
    const step = Math.min(ms, DAY_MS);
    return Math.floor(instant / step) * step;
  }
  const { year, month } = toCivil(instant);
  const length = unitMonths[unit] ?? 1;
  if (length > 12) return toInstant({ year: firstYear(year, length / 12), month: 1, day: 1 });
  // Counted in months from March for seasons, from January for all else.
  const shift = unit === "season" ? 2 : 0;
  const months = Math.floor((year * 12 + month - 1 - shift) / length) * length + shift;
  return toInstant({ year: 0, month: months + 1, day: 1 });
}

function firstYear(year: number, years: number): number {
  const shared = Math.floor(Math.abs(year) / years) * years;
  return year < 0 ? -(shared + years - 1) : shared;
}

/** Where the unit that begins at `start` ends, exclusive. */
export function endOfUnit(start: number, unit: DateUnit): number {
  const ms = unitMs[unit];
  if (ms !== undefined) return start + ms;
  const { year, month } = toCivil(start);
  return toInstant({ year, month: month + (unitMonths[unit] ?? 1), day: 1 });
}

const spanUnits = [
  ...Object.keys(unitMonths),
  "day",
  "hour",
  "minute",
  "second",
] as readonly DateUnit[];

/** The calendar unit that begins and ends exactly so, if there is one. */
export function unitOfSpan(from: number, to: number): DateUnit | undefined {
  return spanUnits.find((unit) => startOfUnit(from, unit) === from && endOfUnit(from, unit) === to);
}
