/**
 * Room to calculate in, lent to one solver after another. Searching for rows solves thousands of
 * short ones; making their columns anew each time took two thirds of the time.
 */
export interface Scratch {
  /** What stands in a row before the axis and what passes it. */
  readonly before: Uint32Array;
  /** The same after the axis. */
  readonly after: Uint32Array;
  readonly offsets: Float64Array;
  readonly targets: Float64Array;
  readonly slacks: Float64Array;
  readonly fitted: Float64Array;
  /** No number may be less than the first of these, and none more than the second. */
  readonly limits: Float64Array;
  /** Six numbers for each block that is pooled, three where squares are made least. */
  readonly blocks: Float64Array;
  readonly weights: Float64Array;
  readonly lows: Float64Array;
  readonly highs: Float64Array;
  /** For each number two bends of the cost: where it is, and by how much the slope rises there. */
  readonly bends: Float64Array;
}

/** Creates the room to solve rows of up to `count` items, or for distances of up to `searched`. */
export function createScratch(count: number, searched: number): Scratch {
  const column = (length: number): Float64Array => new Float64Array(length);
  return {
    before: new Uint32Array(count),
    after: new Uint32Array(count),
    offsets: column(count),
    targets: column(count),
    slacks: column(count),
    fitted: column(count),
    limits: column(2),
    blocks: column(Math.max(3 * count, 6 * searched)),
    weights: column(searched).fill(1),
    lows: column(searched),
    highs: column(searched),
    bends: column(4 * searched),
  };
}
