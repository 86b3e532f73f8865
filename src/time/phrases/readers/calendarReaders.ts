import { months } from "../Period.ts";
import type { Readers } from "../PhraseContext.ts";
import { ruled } from "../Reading.ts";
import { readNamed } from "./readNamed.ts";

/** The readers of what the calendar names. */
export const calendarReaders: Readers<"named" | "numeric" | "decade" | "century"> = {
  named: readNamed,

  // Without a stated order of day and month both are read.
  numeric(request) {
    const { day, month, dateOrder } = request;
    const swapped = { ...request, day: month, month: day };
    const orders = dateOrder === "month-day" ? [swapped] : [request, swapped];
    return ruled("numeric", ...orders.slice(0, dateOrder ? 1 : 2).flatMap(readNamed));
  },

  decade(request) {
    const { decade = 0, era } = request;
    if (era === 0) return months((-decade - 8) * 12, 120);
    if (decade < 100) return readNamed(request);
    const found = months(decade * 12, 120);
    // "The 1900s" may also be the century.
    return decade % 100 ? found : [found, ...ruled("century", months(decade * 12, 1200))];
  },

  // There is no year 0 between 1 BC and AD 1, which EDTF's 00XX would begin with or end in.
  century({ ordinal = 1, era }) {
    const index = era === 0 ? -ordinal : ordinal - 1;
    const month = index * 1200 + (era === 0 ? 12 : 0);
    if (index > 0 || index < -1) return months(month, 1200);
    return index ? { ...months(month, 1200), from: "-0099", to: "0000" } : months(12, 1188);
  },
};
