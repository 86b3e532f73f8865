/** Numbers to be brought into order, in columns of one length. */
export interface SquaresFit {
  /** What each number would like to be. */
  readonly targets: Float64Array;
  /** What straying from there costs it; more than zero. */
  readonly weights: Float64Array;
  /** No number may be less. */
  readonly lower: number;
  /** No number may be more; at least `lower`. */
  readonly upper: number;
}

/**
 * Finds the nondecreasing numbers with the least weighted sum of squared distances to their
 * targets. Exact.
 *
 * Cost: O(n).
 *
 * @see Barlow, Bartholomew, Bremner and Brunk, Statistical Inference under Order Restrictions
 * (1972), chapter 1, for pooling adjacent violators.
 */
export function fitSquares({ targets, weights, lower, upper }: SquaresFit): Float64Array {
  const count = targets.length;
  const starts = new Int32Array(count + 1);
  const means = new Float64Array(count);
  const masses = new Float64Array(count);
  let blocks = 0;
  for (let i = 0; i < count; i++) {
    let start = i;
    let mean = targets[i] as number;
    let mass = weights[i] as number;
    while (blocks > 0 && (means[blocks - 1] as number) > mean) {
      blocks--;
      const before = masses[blocks] as number;
      mean = ((means[blocks] as number) * before + mean * mass) / (before + mass);
      mass += before;
      start = starts[blocks] as number;
    }
    starts[blocks] = start;
    means[blocks] = mean;
    masses[blocks] = mass;
    blocks++;
  }
  starts[blocks] = count;
  const fitted = new Float64Array(count);
  for (let block = 0; block < blocks; block++) {
    const place = Math.min(upper, Math.max(lower, means[block] as number));
    const end = starts[block + 1] as number;
    for (let i = starts[block] as number; i < end; i++) fitted[i] = place;
  }
  return fitted;
}
