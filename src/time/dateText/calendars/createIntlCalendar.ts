import { DAY_MS } from "../../civil.ts";
import type { CalendarAdapter } from "../DateFields.ts";

/**
 * Makes a calendar from the tables of the runtime: `"islamic-umalqura"` and others that no
 * arithmetic gives.
 *
 * Only numbers are taken from the runtime, with language, digits and zone set, so that a server and
 * a browser print the same wherever their tables agree.
 *
 * @throws {RangeError} if the runtime does not know the calendar.
 *
 * @example
 * ```ts
 * createIntlCalendar("islamic-umalqura").daysToDate(20_168);
 * // 2025-03-21: { year: 1446, month: 9, day: 21 }
 * ```
 */
export function createIntlCalendar(id: string): CalendarAdapter {
  const format = new Intl.DateTimeFormat("en-US", {
    calendar: id,
    numberingSystem: "latn",
    timeZone: "UTC",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  });
  if (format.resolvedOptions().calendar !== id) {
    throw new RangeError(
      `createIntlCalendar: id must be a calendar that the runtime knows; received "${id}".`,
    );
  }
  return {
    id,
    daysToDate: (days) => {
      const parts = format.formatToParts(days * DAY_MS);
      const numberOf = (...types: readonly string[]): number =>
        Number(parts.find(({ type }) => types.includes(type))?.value);
      // Cyclic calendars give the year as "relatedYear".
      return {
        year: numberOf("year", "relatedYear"),
        month: numberOf("month"),
        day: numberOf("day"),
      };
    },
  };
}
