/**
 * A limit on one end of a time: no earlier than the first, no later than the second.
 *
 * Milliseconds since 1970-01-01T00:00Z on the proleptic Gregorian calendar, `earliest <= latest`;
 * `-Infinity` and `Infinity` where nothing limits that side. The latest instant is exclusive, so
 * that "some time on March 6" is `[March 6 00:00, March 7 00:00]`.
 */
export type Bounds = readonly [earliest: number, latest: number];

/** The unit to which the reporting knows a time; `"none"` where it gives none. */
export type Precision =
  | "millennium"
  | "century"
  | "decade"
  | "year"
  | "half"
  | "third"
  | "quarter"
  | "season"
  | "month"
  | "week"
  | "weekend"
  | "day"
  | "hour"
  | "minute"
  | "second"
  | "none";

/** Whether the date itself is in doubt (`?`), only about right (`~`), or both (`%`). */
export type Qualifier = "none" | "uncertain" | "approximate" | "uncertain-approximate";

/**
 * What is known of one end: `"closed"`, a limit is given; `"open"`, it goes on without one (`..`);
 * `"unknown"`, there may be a limit but nobody gives it (an empty end).
 */
export type EndState = "closed" | "open" | "unknown";

/**
 * How the span is filled: `"within"`, at one moment somewhere in it, not known which;
 * `"throughout"`, from its one end to its other.
 */
export type TimeExtent = "within" | "throughout";

/** Where the bounds come from: from a date, only from other events, or from nothing. */
export type Dated = "stated" | "bounded" | "undated";

/** How the date came to be known. */
export type Basis = "stated" | "resolved" | "inferred" | "estimated";

/**
 * A time as the reporting knows it: four bounds, and what they are made of.
 *
 * For a `"within"` time, start and end are the same unknown moment and share their bounds.
 * Civil dates (a day or coarser) have no zone: their bounds are those of the date in UTC, and no
 * reader's zone moves them.
 */
export interface ResolvedTime {
  /** When it began: no earlier than the first instant, no later than the second. */
  readonly start: Bounds;
  /** When it ended, as an exclusive limit. */
  readonly end: Bounds;
  readonly startState: EndState;
  readonly endState: EndState;
  /** The finer precision of its dates; `"none"` where no date is given. */
  readonly precision: Precision;
  readonly qualifier: Qualifier;
  readonly extent: TimeExtent;
  readonly dated: Dated;
  readonly basis: Basis;
  /** The date in EDTF, as given; absent where no date is given. */
  readonly edtf?: string | undefined;
  /** The reporting's own words: "over the weekend". */
  readonly phrase?: string | undefined;
}
