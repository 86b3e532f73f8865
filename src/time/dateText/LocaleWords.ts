import type { DatePatterns } from "./DateStyle.ts";
import type { CasedPattern, DateWords, Pattern } from "./DateWords.ts";

/** Everything about a language's dates but the names of its months and weekdays. */
export interface LocaleWords extends DateWords {
  readonly patterns: DatePatterns;
  /** What differs aloud. */
  readonly spokenPatterns?: Partial<DatePatterns> | undefined;
  /**
   * A day of the month, with `{n}`, and the first of it where it is special.
   * @default "{n}"
   */
  readonly dayNumber?:
    | { readonly first?: Pattern | undefined; readonly other: Pattern }
    | undefined;
  /**
   * Between hours and minutes.
   * @default ":"
   */
  readonly clockMark?: string | undefined;
  /**
   * Whether months are written by their short names in text.
   * @default false
   */
  readonly hasShortMonths?: boolean | undefined;
}

/** Cases of a word by the article or preposition that goes with it. */
export type WordForms = Exclude<CasedPattern, Pattern>;
