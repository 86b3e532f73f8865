import type { CalendarAdapter, CalendarDate } from "../DateFields.ts";

/** The first day of year 1, 19 March 622 in the Julian calendar, counted from 1970-01-01. */
const EPOCH = -492_268;

/** The days of 33 years, of which 8 have 366. */
const DAYS_OF_CYCLE = 12_053;

/**
 * The Persian (Solar Hijri) calendar, with the leap years of the 33-year cycle. They are those of
 * the astronomical calendar from 1179 to 1501, in the Gregorian 1800 to 2123; further off it may be
 * a day out.
 *
 * @see Unicode CLDR, calendar "persian"; Birashk, A Comparative Calendar of the Iranian, Muslim
 * Lunar, and Christian Eras (1993), for the arithmetic form.
 *
 * @example
 * ```ts
 * persianCalendar.daysToDate(20_168); // 2025-03-21: { year: 1404, month: 1, day: 1 }
 * ```
 */
export const persianCalendar: CalendarAdapter = { id: "persian", daysToDate };

function daysToDate(days: number): CalendarDate {
  const sinceEpoch = days - EPOCH;
  const year = 1 + Math.floor((33 * sinceEpoch + 3) / DAYS_OF_CYCLE);
  const leapDays = Math.floor((8 * year + 21) / 33);
  const dayOfYear = sinceEpoch - 365 * (year - 1) - leapDays;
  // Six months of 31 days, then months of 30.
  const isEarly = dayOfYear < 186;
  const rest = isEarly ? dayOfYear : dayOfYear - 186;
  const length = isEarly ? 31 : 30;
  const month = Math.floor(rest / length) + (isEarly ? 1 : 7);
  return { year, month, day: (rest % length) + 1 };
}
