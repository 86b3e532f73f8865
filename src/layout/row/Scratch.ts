/**
 * Room to calculate in, lent to one solver after another. Searching for rows solves thousands of
 * short ones; making their columns anew each time took two thirds of the time.
 */
export interface Scratch {
  readonly members: Uint32Array;
  readonly offsets: Float64Array;
  readonly targets: Float64Array;
  readonly weights: Float64Array;
  readonly slacks: Float64Array;
  readonly lows: Float64Array;
  readonly highs: Float64Array;
  readonly fitted: Float64Array;
  /** Six numbers for each block that is pooled. */
  readonly blocks: Float64Array;
  /** For each number two bends of the cost: where it is, and by how much the slope rises there. */
  readonly bends: Float64Array;
}

/** Creates the room to solve rows of up to `count` items. */
export function createScratch(count: number): Scratch {
  const column = (width = 1): Float64Array => new Float64Array(width * count);
  return {
    members: new Uint32Array(count),
    offsets: column(),
    targets: column(),
    weights: column().fill(1),
    slacks: column(),
    lows: column(),
    highs: column(),
    fitted: column(),
    blocks: column(6),
    bends: column(4),
  };
}
