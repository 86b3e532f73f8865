import type { DateFields } from "../DateFields.ts";
import type { ClockUnit, DateForm, DatePatterns, DateStyle } from "../DateStyle.ts";
import type { DateWords } from "../DateWords.ts";
import { englishWords, writeEnglishOrdinal } from "../englishWords.ts";
import { omitPublicationYear } from "./yearRules.ts";
import { writeGmtOffset } from "./zoneNames.ts";

/** In what an English style differs from another. */
export interface EnglishStyleOptions {
  /** Names the style. */
  readonly id: string;
  /** `"en-US"`, `"en-GB"`. */
  readonly lang: string;
  /** `"month-day"`: March 6; `"day-month"`: 6 March. */
  readonly order: "month-day" | "day-month";
  /**
   * Between a day and its year.
   * @default ", " for month-day, " " for day-month
   */
  readonly beforeYear?: string | undefined;
  /**
   * Whether days are written as ordinals: March 6th.
   * @default false
   */
  readonly ordinalDays?: boolean | undefined;
  /**
   * The twelve months as they stand beside a day.
   * @default their full names
   */
  readonly monthsBesideDay?: readonly string[] | undefined;
  /** A day and its clock time: `"{time}{zone} {date}"`. */
  readonly moment: string;
  /** Writes a clock time. */
  readonly writeTime: (date: DateFields, unit: ClockUnit) => string;
  /**
   * Writes the zone of a clock time.
   * @default from Greenwich: "GMT+1"
   */
  readonly writeZone?: DateStyle["writeZone"] | undefined;
  /** Words that differ from {@link englishWords}. */
  readonly words?: Partial<DateWords> | undefined;
  /**
   * Which years go without saying.
   * @default the year of publication, for dates not after it
   */
  readonly omitsYear?: DateStyle["omitsYear"] | undefined;
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** Makes an English {@link DateStyle}; its spoken form has full names and its axis short ones. */
export function createEnglishStyle(options: EnglishStyleOptions): DateStyle {
  const { id, lang, order, beforeYear = order === "month-day" ? ", " : " " } = options;
  const dayOfYear = order === "month-day" ? "{month} {day}" : "{day} {month}";
  const patterns: DatePatterns = {
    day: `${dayOfYear}${beforeYear}{year}`,
    dayOfYear,
    month: "{month} {year}",
    monthOfYear: "{month}",
    year: "{year}",
    weekday: order === "month-day" ? "{weekday}, {date}" : "{weekday} {date}",
    moment: options.moment,
  };
  const { monthsBesideDay = months } = options;
  const shortMonths = options.monthsBesideDay ?? months.map((name) => name.slice(0, 3));
  const text: DateForm = {
    patterns,
    writeDay: ({ day }) => (options.ordinalDays ? writeEnglishOrdinal(day) : String(day)),
    writeMonth: ({ month }, beside) =>
      (beside === "day" ? monthsBesideDay : months)[month - 1] ?? "",
    writeWeekday: ({ weekday }) => weekdays[weekday] ?? "",
    writeTime: options.writeTime,
  };
  const tabular: DateForm = {
    ...text,
    writeDay: ({ day }) => String(day),
    writeMonth: ({ month }) => shortMonths[month - 1] ?? "",
    writeWeekday: ({ weekday }) => (weekdays[weekday] ?? "").slice(0, 3),
  };
  return {
    id,
    lang,
    text,
    tabular,
    narrow: { ...tabular, writeMonth: ({ month }) => (months[month - 1] ?? "").slice(0, 3) },
    spoken: { ...text, writeMonth: ({ month }) => months[month - 1] ?? "" },
    words: { ...englishWords, ...options.words },
    omitsYear: options.omitsYear ?? omitPublicationYear,
    writeZone: options.writeZone ?? writeGmtOffset,
  };
}
