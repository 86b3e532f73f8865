import type { Locale } from "date-fns";
import type { CalendarAdapter } from "../DateFields.ts";
import type { DateForm, DateStyle } from "../DateStyle.ts";
import type { LocaleWords } from "../LocaleWords.ts";
import type { NumberingSystem } from "../writeDigits.ts";
import { createDayClock } from "./clockTimes.ts";
import { omitPublicationYear } from "./yearRules.ts";
import { writeGmtOffset } from "./zoneNames.ts";

/** Options for {@link createLocaleStyle}. */
export interface LocaleStyleOptions {
  /** What the language says around dates, and the order of their parts. */
  readonly words: LocaleWords;
  /**
   * Which years go without saying.
   * @default the year of publication, for dates not after it
   */
  readonly omitsYear?: DateStyle["omitsYear"] | undefined;
  /**
   * Writes the zone of a clock time.
   * @default from Greenwich: "GMT+1"
   */
  readonly writeZone?: DateStyle["writeZone"] | undefined;
  /**
   * A calendar to write days, months and years in. Months and years of the Gregorian calendar then
   * run from the one in which they begin to the one in which they end.
   * @default the proleptic Gregorian
   */
  readonly calendar?: CalendarAdapter | undefined;
  /**
   * The names of that calendar's months, from the first.
   * @default those of the locale, by number
   */
  readonly monthNames?: readonly string[] | undefined;
  /**
   * The digits of dates.
   * @default "latn"
   */
  readonly numberingSystem?: NumberingSystem | undefined;
}

/**
 * Makes a {@link DateStyle} of a language, with the names of months and weekdays of a date-fns
 * locale. They come with the package, so that a server and a browser write the same.
 *
 * @example
 * ```ts
 * import { de } from "date-fns/locale/de";
 * const style = createLocaleStyle(de, { words: germanWords });
 * ```
 */
export function createLocaleStyle(locale: Locale, options: LocaleStyleOptions): DateStyle {
  const { calendar, omitsYear = omitPublicationYear } = options;
  // The bent names are those of Gregorian months.
  const words = options.monthNames ? { ...options.words, monthCases: undefined } : options.words;
  const text = createForm(locale, options);
  const writeShortMonth = createMonthWriter(locale, "abbreviated", options.monthNames);
  const tabular: DateForm = { ...text, writeMonth: writeShortMonth };
  return {
    id: locale.code,
    lang: locale.code,
    text,
    tabular,
    narrow: {
      ...tabular,
      writeMonth: (date, beside) => writeShortMonth(date, beside).replace(/\.$/, ""),
    },
    spoken: { ...text, patterns: { ...words.patterns, ...words.spokenPatterns } },
    words,
    omitsYear,
    writeZone: options.writeZone ?? writeGmtOffset,
    calendar,
    numberingSystem: options.numberingSystem,
  };
}

const twelve = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
const seven = [0, 1, 2, 3, 4, 5, 6] as const;

function createForm({ localize }: Locale, options: LocaleStyleOptions): DateForm {
  const { words, monthNames } = options;
  const weekdays = seven.map((day) => localize.day(day, { width: "wide", context: "formatting" }));
  const width = words.hasShortMonths ? "abbreviated" : "wide";
  const { first, other = "{n}" } = words.dayNumber ?? {};
  return {
    patterns: words.patterns,
    writeDay: ({ day }) => ((day === 1 ? first : undefined) ?? other).replace("{n}", String(day)),
    writeMonth: createMonthWriter({ localize }, width, monthNames),
    writeWeekday: ({ weekday }) => weekdays[weekday] ?? "",
    writeTime: createDayClock(words.clockMark ?? ":"),
  };
}

/** Beside a day months take the form that they have in dates, which in some languages is bent. */
function createMonthWriter(
  { localize }: Pick<Locale, "localize">,
  width: "wide" | "abbreviated",
  names: readonly string[] | undefined,
): DateForm["writeMonth"] {
  const namesIn = (context: "formatting" | "standalone"): readonly string[] =>
    names ?? twelve.map((month) => localize.month(month, { width, context }));
  const besideDay = namesIn("formatting");
  const alone = namesIn("standalone");
  return ({ month }, beside) => (beside === "day" ? besideDay : alone)[month - 1] ?? "";
}
