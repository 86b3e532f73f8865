import type { DateFields } from "../DateFields.ts";
import type { DateForm, DateStyle } from "../DateStyle.ts";
import { englishWords } from "../englishWords.ts";
import { createDayClock } from "./clockTimes.ts";
import { createEnglishStyle } from "./createEnglishStyle.ts";
import { omitNoYear } from "./yearRules.ts";
import { writeUtcOffset } from "./zoneNames.ts";

const base: DateStyle = createEnglishStyle({
  id: "iso",
  lang: "en",
  order: "day-month",
  moment: "{date} {time}{zone}",
  writeTime: createDayClock(":"),
  writeZone: writeUtcOffset,
  omitsYear: omitNoYear,
});

const text: DateForm = {
  ...base.text,
  // A day and a month are one piece each: "2025-03-22 – 23" could be taken for a month.
  patterns: {
    ...base.text.patterns,
    day: "{day}",
    dayOfYear: "{day}",
    month: "{month}",
    monthOfYear: "{month}",
  },
  writeDay: (date) => `${writeMonth(date)}-${pad(date.day, 2)}`,
  writeMonth,
};

const tabular: DateForm = {
  ...text,
  patterns: { ...text.patterns, dayOfYear: "{month}-{day}" },
  writeDay: ({ day }) => pad(day, 2),
};

/**
 * Numbers from the largest unit to the smallest: "2025-03-06", "2025-02", "2025-03-06 14:30 UTC+1";
 * words in English. Aloud it is day-month English, since the numbers alone are hard to follow.
 *
 * @see ISO 8601-1:2019, clause 5.2.
 */
export const isoStyle: DateStyle = {
  ...base,
  text,
  tabular,
  narrow: tabular,
  yearless: base.text,
  words: { ...englishWords, range: "{a} – {b}" },
};

function writeMonth({ year, month }: DateFields): string {
  return `${year < 0 ? "-" : ""}${pad(Math.abs(year), 4)}-${pad(month, 2)}`;
}

function pad(n: number, digits: number): string {
  return String(n).padStart(digits, "0");
}
