import type { DateStyle } from "../DateStyle.ts";
import { createTwelveHourClock } from "./clockTimes.ts";
import { createEnglishStyle } from "./createEnglishStyle.ts";
import { writeAmericanZone } from "./zoneNames.ts";

/**
 * American news style: "March 6", "Feb. 24, 2024", "February 2024", "2:30 p.m. EDT March 6".
 *
 * Months are abbreviated only beside a day, March to July never. On an axis they
 * are abbreviated by themselves too, and on a narrow one all have three letters.
 *
 * @see The Associated Press Stylebook, "months", "times" and "A.D., B.C.".
 */
export const apStyle: DateStyle = createEnglishStyle({
  id: "ap",
  lang: "en-US",
  order: "month-day",
  monthsBesideDay: [
    "Jan.",
    "Feb.",
    "March",
    "April",
    "May",
    "June",
    "July",
    "Aug.",
    "Sept.",
    "Oct.",
    "Nov.",
    "Dec.",
  ],
  moment: "{time}{zone} {date}",
  writeTime: createTwelveHourClock({
    separator: ":",
    am: " a.m.",
    pm: " p.m.",
    named: { noon: "noon", midnight: "midnight" },
  }),
  writeZone: writeAmericanZone,
  words: { eras: { before: "{year} B.C.", after: "A.D. {year}" } },
});
