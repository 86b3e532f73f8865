import { months } from "../Period.ts";
import type { Readers, Request } from "../PhraseContext.ts";
import { type Readings, ruled } from "../Reading.ts";
import { readRecurring } from "./recurring.ts";
import { CENTURY, MONTH, YEAR } from "./units.ts";

/** The readers of what the calendar names: days of a month, months, seasons, years and more. */
export const calendarReaders: Readers<
  "date" | "numeric" | "day-of-month" | "month" | "season" | "year" | "decade" | "century"
> = {
  date: readDate,
  month: readDate,

  // Without a stated order of day and month both are read.
  numeric(request) {
    const { day, month, dateOrder } = request;
    const swapped = { ...request, day: month, month: day };
    const orders = { "day-month": [request], "month-day": [swapped], both: [request, swapped] };
    return ruled("numeric", ...orders[dateOrder ?? "both"].flatMap(readDate));
  },

  "day-of-month": (request) => readRecurring(request, [MONTH, 0, 1]),

  season(request) {
    const { season = 0, detail } = request;
    const read = readRecurring(request, [YEAR, season * 3 + 2, 3]);
    // Detail 1: it is named by both years that it joins.
    return detail === 1 ? read.slice(0, 1) : read;
  },

  year: (request) => readRecurring(request, [YEAR, 0, 12]),

  decade(request) {
    const { decade = 0, era } = request;
    if (era === 0) return months((-decade - 8) * 12, 120);
    if (decade < 100) return readRecurring(request, [CENTURY, decade * 12, 120]);
    const found = months(decade * 12, 120);
    // "The 1900s" may also be the century.
    return decade % 100 ? found : [found, ...ruled("century", months(decade * 12, 1200))];
  },

  // There is no year 0 between 1 BC and AD 1, which EDTF's 00XX would begin with.
  century({ ordinal = 1, era }) {
    const before = ordinal - 1;
    if (era !== 0) return before ? months(before * 1200, 1200) : months(12, 1188);
    const text = before ? `-${String(before).padStart(2, "0")}XX` : undefined;
    return { ...months(-1188 - before * 1200, 1200), text };
  },
};

/** Reads a month, or its day, with or without the year and the day of the week. */
export function readDate(request: Request): Readings {
  const { month = 1 } = request;
  return month < 1 || month > 12 ? [undefined] : readRecurring(request, [YEAR, month - 1, 1]);
}
