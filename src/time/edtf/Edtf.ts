/** The conformance level of EDTF that a value needs. */
export type EdtfLevel = 0 | 1 | 2;

/** A mark of doubt as it is written: `?` uncertain, `~` approximate, `%` both. */
export type EdtfMark = "?" | "~" | "%";

/** A year, month or day as it is written. */
export interface EdtfPart {
  /** Its digits, `X` for one that is not given: `"1985"`, `"1X"`. */
  readonly digits: string;
  /** The mark on its left: this part alone is in doubt. */
  readonly own?: EdtfMark | undefined;
  /** The mark on its right: this part and every coarser one is in doubt. */
  readonly group?: EdtfMark | undefined;
}

/** The year of an {@link EdtfDate}: 0 is 1 BC, and `digits` start with a minus before that. */
export interface EdtfYear extends EdtfPart {
  /** The power of ten that the digits are multiplied by: 7 in `Y-17E7`. */
  readonly exponent?: number | undefined;
  /** How many leading digits are to be trusted: 2 in `1950S2`. */
  readonly significantDigits?: number | undefined;
}

/** The clock time of an {@link EdtfDate}. */
export interface EdtfClock {
  /** 0 to 23. */
  readonly hour: number;
  /** 0 to 59; absent where only the hour is given. */
  readonly minute?: number | undefined;
  /** 0 to 59; absent where only the hour and the minute are given. */
  readonly second?: number | undefined;
  /** The shift from UTC as written: `"Z"`, `"-04"`, `"+04:30"`; absent for a local time. */
  readonly shift?: string | undefined;
  /** The mark at the end: date and time are in doubt. */
  readonly group?: EdtfMark | undefined;
}

/**
 * What is written in a date. Either `month` or `grouping` may be there, never both; `day` needs
 * `month`, `clock` needs `day`.
 */
export interface EdtfFields {
  readonly year: EdtfYear;
  /** `"01"` to `"12"`, or with `X`. */
  readonly month?: EdtfPart | undefined;
  /**
   * A part of the year, `"21"` to `"41"`: 21 to 24 spring to winter, 25 to 28 the same in the
   * north, 29 to 32 in the south, 33 to 36 quarters, 37 to 39 thirds, 40 and 41 halves.
   */
  readonly grouping?: EdtfPart | undefined;
  /** `"01"` to `"31"`, or with `X`. */
  readonly day?: EdtfPart | undefined;
  readonly clock?: EdtfClock | undefined;
}

/** A date of EDTF: a year, a part of a year, a month, a day or a moment. */
export interface EdtfDate extends EdtfFields {
  readonly kind: "date";
  readonly level: EdtfLevel;
}

/**
 * An end of an {@link EdtfInterval}: `"open"`, it goes on without limit (`..`); `"unknown"`, the
 * limit is not known (nothing is written).
 */
export type EdtfEnd = EdtfDate | "open" | "unknown";

/** From one date to another, `2004-06/2006-08`, both included. */
export interface EdtfInterval {
  readonly kind: "interval";
  readonly level: EdtfLevel;
  readonly start: EdtfEnd;
  readonly end: EdtfEnd;
}

/** Consecutive dates within a set, `1670..1672`, both included; at most one end is open. */
export interface EdtfRange {
  readonly kind: "range";
  readonly start: EdtfDate | "open";
  readonly end: EdtfDate | "open";
}

/** Several dates: `"one"` of them, `[1667,1668]`, or `"all"` of them, `{1667,1668}`. */
export interface EdtfSet {
  readonly kind: "set";
  readonly level: 2;
  readonly of: "one" | "all";
  /** At least one, in the order written. */
  readonly members: readonly (EdtfDate | EdtfRange)[];
}

/**
 * A date in the Extended Date/Time Format, as it is written: nothing is computed or lost.
 *
 * @see Library of Congress, Extended Date/Time Format (EDTF) Specification, 4 February 2019; the
 * same in ISO 8601-2:2019, clauses 4 to 12.
 */
export type Edtf = EdtfDate | EdtfInterval | EdtfSet;
