/** A date of the proleptic Gregorian calendar, without a zone. */
export interface CivilDate {
  /** Astronomical: 0 is 1 BC, -43 is 44 BC. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** The milliseconds of one civil day. */
export const DAY_MS = 86_400_000;

const DAYS_PER_ERA = 146_097;
const DAYS_FROM_0000_03_01_TO_1970_01_01 = 719_468;
const FIRST_DAY_OF_MONTH_FROM_MARCH = [0, 31, 61, 92, 122, 153, 184, 214, 245, 275, 306, 337];

/**
 * The number of days from 1970-01-01 to `date`; negative before it.
 *
 * A month or a day past its range counts on: month 13 is January of the next year, day 0 the last
 * of the month before. Exact for every whole year to ±10,000,000,000,000.
 *
 * @see Howard Hinnant, chrono-Compatible Low-Level Date Algorithms (2013), days_from_civil: years
 * that start in March, in eras of 400 years.
 *
 * @example
 * ```ts
 * civilToDays({ year: 1970, month: 1, day: 2 }); // 1
 * civilToDays({ year: 0, month: 3, day: 1 }); // -719468
 * ```
 */
export function civilToDays({ year, month, day }: CivilDate): number {
  const monthsFromMarch = month - 3;
  const marchYear = year + Math.floor(monthsFromMarch / 12);
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const monthIndex = ((monthsFromMarch % 12) + 12) % 12;
  const dayOfYear = (FIRST_DAY_OF_MONTH_FROM_MARCH[monthIndex] ?? 0) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return (
    era * DAYS_PER_ERA + yearOfEra * 365 + leapDays + dayOfYear - DAYS_FROM_0000_03_01_TO_1970_01_01
  );
}

/**
 * The date that lies `days` whole days after 1970-01-01, or before it where negative.
 *
 * @see Howard Hinnant, chrono-Compatible Low-Level Date Algorithms (2013), civil_from_days.
 *
 * @example
 * ```ts
 * daysToCivil(-1); // { year: 1969, month: 12, day: 31 }
 * ```
 */
export function daysToCivil(days: number): CivilDate {
  const fromEraStart = days + DAYS_FROM_0000_03_01_TO_1970_01_01;
  const era = Math.floor(fromEraStart / DAYS_PER_ERA);
  const dayOfEra = fromEraStart - era * DAYS_PER_ERA;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const daysBeforeYear = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - daysBeforeYear;
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  return {
    year: yearOfEra + era * 400 + (monthFromMarch >= 10 ? 1 : 0),
    month: monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9,
    day: dayOfYear - (FIRST_DAY_OF_MONTH_FROM_MARCH[monthFromMarch] ?? 0) + 1,
  };
}

/**
 * The instant at which `date` begins, in UTC. The day's exclusive end is the instant of `day + 1`.
 *
 * Months and days past their range count on, as in {@link civilToDays}.
 *
 * @example
 * ```ts
 * toInstant({ year: 2025, month: 3, day: 6 }); // 1741219200000
 * ```
 */
export function toInstant(date: CivilDate): number {
  return civilToDays(date) * DAY_MS;
}

/**
 * The date in UTC on which `instant` falls; midnight belongs to the day it begins.
 *
 * @example
 * ```ts
 * toCivil(-1); // { year: 1969, month: 12, day: 31 }
 * ```
 */
export function toCivil(instant: number): CivilDate {
  return daysToCivil(Math.floor(instant / DAY_MS));
}

/**
 * The day of the week of the day that lies `days` after 1970-01-01: 0 for Sunday to 6 for Saturday.
 *
 * @example
 * ```ts
 * dayOfWeek(0); // 4, 1 January 1970 was a Thursday
 * ```
 */
export function dayOfWeek(days: number): number {
  return (((days + 4) % 7) + 7) % 7;
}

/** Whether `year` has a 29 February. Year 0 has. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * How many days `month`, 1 to 12, has in `year`.
 *
 * @example
 * ```ts
 * daysInMonth(1900, 2); // 28
 * ```
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
