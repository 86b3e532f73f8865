import type { CalendarAdapter, DateFields } from "./DateFields.ts";
import type { CasedPattern, DateWords, Pattern } from "./DateWords.ts";
import type { NumberingSystem } from "./writeDigits.ts";

/** How finely a clock time is known. */
export type ClockUnit = "hour" | "minute" | "second";

/** The order of a date's parts. The places are `{day}`, `{month}`, `{year}`. */
export interface DatePatterns {
  /** A day: `"{month} {day}, {year}"`. */
  readonly day: Pattern;
  /** A day whose year goes without saying: `"{month} {day}"`. */
  readonly dayOfYear: Pattern;
  readonly month: CasedPattern;
  readonly monthOfYear: CasedPattern;
  readonly year: CasedPattern;
  /**
   * A year that is one of two: "1939–1945 гг.".
   * @default `year`
   */
  readonly years?: CasedPattern | undefined;
  /** A day with the day of the week: `"{weekday}, {date}"`. */
  readonly weekday: Pattern;
  /** A clock time with its day: `"{time}{zone} {date}"`. The zone brings its own space. */
  readonly moment: Pattern;
}

/**
 * One way to write dates: the order of the parts, and how each part is written. Ranges follow from
 * both: the parts that differ are written twice, the others once.
 */
export interface DateForm {
  readonly patterns: DatePatterns;
  readonly writeDay: (date: DateFields) => string;
  /** Writes the month, which in some styles and languages depends on what stands beside it. */
  readonly writeMonth: (date: DateFields, beside: "day" | "no day") => string;
  readonly writeWeekday: (date: DateFields) => string;
  readonly writeTime: (date: DateFields, unit: ClockUnit) => string;
}

/**
 * How a publication writes dates: in text, on an axis and aloud.
 *
 * Plain functions and data; nothing in it asks the machine for a language, a zone or the time.
 */
export interface DateStyle {
  /** Names the style: `"ap"`. */
  readonly id: string;
  /** The language, as a BCP 47 tag. */
  readonly lang: string;
  /** In a date line. */
  readonly text: DateForm;
  /** On an axis and in tables: shorter. */
  readonly tabular: DateForm;
  /** On a narrow axis: the shortest that can be read. */
  readonly narrow: DateForm;
  /** As a screen reader says it: nothing abbreviated. */
  readonly spoken: DateForm;
  /**
   * For a day of a year that is not given, where the other forms cannot do without the year.
   * @default the form that is used for other dates
   */
  readonly yearless?: DateForm | undefined;
  readonly words: DateWords;
  /** Whether a date line leaves out the year of `date`, in a text published on `published`. */
  readonly omitsYear: (date: DateFields, published: DateFields) => boolean;
  /** Writes the zone of a clock time from its offset to UTC in minutes. */
  readonly writeZone: (offset: number, timeZone?: string) => string;
  /**
   * The calendar that dates are written in.
   * @default the proleptic Gregorian
   */
  readonly calendar?: CalendarAdapter | undefined;
  /**
   * The digits that dates are written in.
   * @default "latn"
   */
  readonly numberingSystem?: NumberingSystem | undefined;
}
