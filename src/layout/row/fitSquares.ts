/** Numbers to be brought into order. */
export interface SquaresFit {
  /** What each number would like to be. */
  readonly targets: Float64Array;
  /** What straying from there costs it, more than zero; one where there are no weights. */
  readonly weights: Float64Array | null;
  /** No number may be less. */
  readonly lower: number;
  /** No number may be more; at least `lower`. */
  readonly upper: number;
}

/** How many numbers describe a block. */
const SIZE = 3;

/**
 * Brings `targets` into the nondecreasing numbers with the least weighted sum of squared distances
 * to what they were. Exact.
 *
 * Cost: O(n).
 *
 * @see Barlow, Bartholomew, Bremner and Brunk, Statistical Inference under Order Restrictions
 * (1972), chapter 1, for pooling adjacent violators.
 */
export function fitSquares({ targets, weights, lower, upper }: SquaresFit): void {
  const count = targets.length;
  // Each block: its mean, its weight and the index after its last member.
  const blocks = new Float64Array(SIZE * count);
  let last = -SIZE;
  for (let i = 0; i < count; i++) {
    let mean = targets[i] as number;
    let mass = weights ? (weights[i] as number) : 1;
    while (last >= 0 && (blocks[last] as number) > mean) {
      const before = blocks[last + 1] as number;
      mean = ((blocks[last] as number) * before + mean * mass) / (before + mass);
      mass += before;
      last -= SIZE;
    }
    last += SIZE;
    blocks[last] = mean;
    blocks[last + 1] = mass;
    blocks[last + 2] = i + 1;
  }
  let i = 0;
  for (let block = 0; block <= last; block += SIZE) {
    const place = Math.min(upper, Math.max(lower, blocks[block] as number));
    const end = blocks[block + 2] as number;
    while (i < end) targets[i++] = place;
  }
}
