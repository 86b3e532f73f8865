import { DAY_MS, dayOfWeek, daysToCivil } from "../civil.ts";

/** A moment as a calendar and a clock name it, without a zone. */
export interface DateFields {
  /** Astronomical in the calendar at hand: 0 is the year before year 1. */
  readonly year: number;
  /** From 1. */
  readonly month: number;
  /** From 1. */
  readonly day: number;
  /** 0 for Sunday to 6 for Saturday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Names days in another calendar than the Gregorian. */
export interface CalendarAdapter {
  /** The calendar's BCP 47 name: `"persian"`. */
  readonly id: string;
  /** The date in this calendar of the day that lies `days` after 1970-01-01. */
  readonly daysToDate: (days: number) => CalendarDate;
}

/** A day of some calendar. */
export interface CalendarDate {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  /** From 1. */
  readonly day: number;
}

const gregorian: CalendarAdapter = { id: "gregory", daysToDate: daysToCivil };

/**
 * The fields of `instant` on a clock in UTC; add a zone's offset first to read its wall clock.
 *
 * Without a calendar, the proleptic Gregorian.
 *
 * @example
 * ```ts
 * instantToFields(0).weekday; // 4, 1 January 1970 was a Thursday
 * ```
 */
export function instantToFields(
  instant: number,
  calendar: CalendarAdapter = gregorian,
): DateFields {
  const days = Math.floor(instant / DAY_MS);
  const seconds = Math.floor((instant - days * DAY_MS) / 1000);
  const { year, month, day } = calendar.daysToDate(days);
  return {
    year,
    month,
    day,
    weekday: dayOfWeek(days),
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
  };
}
