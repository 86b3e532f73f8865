import { daysToCivil } from "../../civil.ts";
import type { CalendarAdapter } from "../DateFields.ts";

/** The Thai solar calendar: the Gregorian with years counted from 543 BC. */
export const buddhistCalendar: CalendarAdapter = {
  id: "buddhist",
  daysToDate: (days) => {
    const { year, month, day } = daysToCivil(days);
    return { year: year + 543, month, day };
  },
};
