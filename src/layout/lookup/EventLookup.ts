/**
 * Events in order of start, with what finds those that a picture needs without looking at each.
 *
 * A position is a place in that order, from zero. The arrays are for reading only. Beyond columns
 * that came in order, a lookup holds 1.1 bytes an event; beyond others, 21.1.
 */
export interface EventLookup {
  readonly count: number;
  /** The start of each event, by position: the given column itself where that was in order. */
  readonly starts: Float64Array;
  /** The end of each event, by position. */
  readonly ends: Float64Array;
  /** The place of each event in the given columns, by position; `null` where both are the same. */
  readonly order: Uint32Array | null;
  /** The column that was given, in the order of that. */
  readonly priorities: Float32Array | null;
  /** The first and the last limit of any event that is finite; `null` where none is. */
  readonly extent: readonly [first: number, last: number] | null;
  /**
   * The latest end of each 16 events; then of each 16 of these, up to one of all. Empty where there
   * are no events.
   */
  readonly latestEnds: readonly Float64Array[];
  /**
   * The best of each 16 events: the highest priority, and the first of several with it; then of each
   * 16 of these, up to one of all. Empty without priorities.
   */
  readonly best: readonly BestLevel[];
}

/** The best of the events under each place of a level. */
export interface BestLevel {
  readonly positions: Uint32Array;
  readonly priorities: Float32Array;
}
