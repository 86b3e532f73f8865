import type { CalendarAdapter, CalendarDate } from "../DateFields.ts";

/** The first day of year 1, 16 July 622 in the Julian calendar, counted from 1970-01-01. */
const EPOCH = -492_148;

/**
 * The tabular Islamic calendar, in which 11 of 30 years have 355 days. It may differ by a day from
 * what is seen in the sky and from the calendar of Umm al-Qura.
 *
 * @see Reingold and Dershowitz, Calendrical Calculations (2018), chapter 7; Unicode CLDR, calendar
 * "islamic-civil".
 *
 * @example
 * ```ts
 * islamicCivilCalendar.daysToDate(20_168); // 2025-03-21: { year: 1446, month: 9, day: 21 }
 * ```
 */
export const islamicCivilCalendar: CalendarAdapter = { id: "islamic-civil", daysToDate };

function daysToDate(days: number): CalendarDate {
  const sinceEpoch = days - EPOCH;
  const year = Math.floor((30 * sinceEpoch + 10_646) / 10_631);
  const dayOfYear = sinceEpoch - 354 * (year - 1) - Math.floor((11 * year + 3) / 30);
  // Months of 30 and 29 days in turn; the twelfth has 30 in a leap year.
  const monthIndex = Math.min(11, Math.floor((2 * dayOfYear) / 59));
  return { year, month: monthIndex + 1, day: dayOfYear - Math.ceil(29.5 * monthIndex) + 1 };
}
