/**
 * A text with places to fill in, in braces. Where a language bends what goes in, the place may name
 * the case: `"с {a:genitive}"`. An ending that goes with the place wherever it is repeated stands
 * after a plus: `"the {n+s}"` for "the 1980s–1990s".
 */
export type Pattern = string;

/**
 * A pattern for each kind of date that goes into it, since languages treat them differently:
 * "seit dem 6. März" but "seit März". A single pattern serves all.
 */
export type Patterns =
  | Pattern
  | {
      /** For a day and for a clock time. */
      readonly day?: Pattern | undefined;
      /**
       * For two clock times of one day, which is named beside them.
       * @default `day`
       */
      readonly time?: Pattern | undefined;
      readonly month?: Pattern | undefined;
      readonly year?: Pattern | undefined;
      /** For two dates with a word or a dash between them, or a date with "about". */
      readonly range?: Pattern | undefined;
      /** For seasons, decades, centuries and whatever is not listed. */
      readonly other: Pattern;
    };

/** A pattern with its bent forms by the name of the case. A case not listed takes `base`. */
export type CasedPattern =
  | Pattern
  | ({ readonly base: Pattern } & Readonly<Record<string, Pattern>>);

/** "Million years ago" and its like: how far back, and the words, with `{n}` for how many. */
export interface DeepTimeWords {
  /** How many years one of `{n}` is: 1,000,000. */
  readonly years: number;
  readonly words: CasedPattern;
}

/**
 * How years before year 1 and the first hundred after it are marked: the year's number, with
 * `{year}`, or the whole date, with `{date}`.
 */
export interface DateEras {
  readonly before: Pattern;
  readonly after: Pattern;
}

/** What a language says around dates. Data only; month and day names are not part of it. */
export interface DateWords {
  /** From `{a}` to `{b}`, in print: `"{a}–{b}"`. */
  readonly range: Patterns;
  /** The same as it is spoken: `"{a} to {b}"`. */
  readonly spokenRange: Patterns;
  /** One moment, somewhere from `{a}` to `{b}`. */
  readonly between: Patterns;
  /** One of two. */
  readonly either: Pattern;
  /** The whole of `{a}`, where a date could be taken for some moment within it. */
  readonly throughout: Patterns;
  /** From a past date on, still under way. */
  readonly since: Patterns;
  /** From a date on that is still to come, or with an end that nobody gives. */
  readonly from: Patterns;
  readonly until: Patterns;
  readonly before: Patterns;
  readonly after: Patterns;
  readonly orEarlier: Patterns;
  readonly orLater: Patterns;
  /** Approximate (`~`). */
  readonly about: Patterns;
  /** An approximate number of years. */
  readonly aboutNumber: Pattern;
  /** Uncertain (`?`). */
  readonly probably: Patterns;
  /** A date that the desk concluded from other facts. */
  readonly inferred: Pattern;
  /** A date that the desk estimated. */
  readonly estimated: Pattern;
  /** Under way, with `startNotGiven` as its remark where it is not known since when. */
  readonly underWay: string;
  readonly dateNotGiven: string;
  readonly startNotGiven: string;
  readonly endNotGiven: string;
  /** What a date between two others leaves open. */
  readonly notGiven: {
    readonly day: string;
    readonly month: string;
    readonly year: string;
    readonly other: string;
  };
  /** A date and a remark on it: `"{a}; {b}"`. */
  readonly remark: Pattern;
  /** What is said of an undated event, and a limit that other events give it: `"{a} · {b}"`. */
  readonly limit: Pattern;
  /** The reporting's own words and the date they come to: `"{a}, {b}"`. */
  readonly phrase: Pattern;
  /** Two members of a list, and the last two. */
  readonly list: readonly [comma: Pattern, and: Pattern, or: Pattern];
  readonly eras: DateEras;
  readonly week: Pattern;
  /** Spring, summer, autumn, winter, with `{year}`, as are quarters and halves. */
  readonly seasons: readonly [CasedPattern, CasedPattern, CasedPattern, CasedPattern];
  readonly quarters: readonly [CasedPattern, CasedPattern, CasedPattern, CasedPattern];
  readonly halves: readonly [CasedPattern, CasedPattern];
  /** With `{n}`, the first year of the decade; or `{short}` and `{century}`, "90" and "XX". */
  readonly decade: CasedPattern;
  /** With `{n}`, the century's number as `writeOrdinal` writes it. */
  readonly century: CasedPattern;
  readonly millennium: CasedPattern;
  /** Writes the number of a century or a millennium: "19th", "XIX". */
  readonly writeOrdinal: (n: number) => string;
  /** From the longest unit to the shortest. */
  readonly deepTime: readonly DeepTimeWords[];
  /** Marks between thousands and before decimals: `[",", "."]`. */
  readonly numberMarks: readonly [thousands: string, decimal: string];
  /** Short forms for an axis, with `{n}` for the number of the quarter or the decade's first year. */
  readonly ticks: {
    readonly quarter: Pattern;
    readonly quarterOfYear: Pattern;
    readonly decade: Pattern;
    readonly eras: DateEras;
    readonly deepTime: readonly DeepTimeWords[];
  };
  /**
   * Months that stand alone in a case of their own, January first, by the name of the case; other
   * cases take the month's usual form.
   */
  readonly monthCases?: Readonly<Record<string, readonly string[]>> | undefined;
}
