/** The times of many events, a column for each property; one place in every column is one event. */
export interface EventColumns {
  /** When each starts, in milliseconds since the epoch, in any order; -Infinity where not known. */
  readonly starts: Float64Array;
  /** When each ends, at its start or later; Infinity where it goes on. An instant ends at its start. */
  readonly ends: Float64Array;
  /**
   * How much each deserves to be seen; more goes first.
   * @default all the same
   */
  readonly priorities?: Float32Array | undefined;
}
