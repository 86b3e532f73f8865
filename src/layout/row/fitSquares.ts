import type { Scratch } from "./Scratch.ts";

/** How many numbers describe a block. */
const SIZE = 3;

/**
 * Finds the `count` nondecreasing numbers within the limits that have the least weighted sum of
 * squared distances to the targets, all in `scratch`; each weighs one where no weights are given.
 * Exact.
 *
 * Cost: O(n).
 *
 * @see Barlow, Bartholomew, Bremner and Brunk, Statistical Inference under Order Restrictions
 * (1972), chapter 1, for pooling adjacent violators.
 */
export function fitSquares(
  { targets, limits, blocks, fitted }: Pick<Scratch, "targets" | "limits" | "blocks" | "fitted">,
  count: number,
  weights?: Float64Array | null,
): Float64Array {
  const lower = limits[0] as number;
  const upper = limits[1] as number;
  // Each block: its mean, its weight and the index after its last member.
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
    while (i < end) fitted[i++] = place;
  }
  return fitted;
}
