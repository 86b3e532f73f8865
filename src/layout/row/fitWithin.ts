import type { Scratch } from "./Scratch.ts";

/** How many numbers describe a block. */
const SIZE = 6;

/**
 * Finds, for the first `count` targets, the nondecreasing numbers within their limits that have the
 * least weighted sum of squared distances to their targets. Exact wherever nondecreasing numbers
 * within the limits exist.
 *
 * Cost: O(n).
 *
 * @see Barlow, Bartholomew, Bremner and Brunk, Statistical Inference under Order Restrictions
 * (1972), chapter 1, for pooling adjacent violators. Limits keep it exact, since the best place of
 * a pooled block under convex costs is its mean brought within the limits that its members share.
 */
export function fitWithin(scratch: Scratch, count: number): Float64Array {
  const { targets, weights, lows, highs, blocks, fitted } = scratch;
  // Each block: its value, its mean, its weight, its limits and the index after its last member.
  let last = -SIZE;
  for (let i = 0; i < count; i++) {
    let mean = targets[i] as number;
    let mass = weights[i] as number;
    let low = lows[i] as number;
    let high = highs[i] as number;
    let value = Math.min(high, Math.max(low, mean));
    while (last >= 0 && (blocks[last] as number) > value) {
      const before = blocks[last + 2] as number;
      mean = ((blocks[last + 1] as number) * before + mean * mass) / (before + mass);
      mass += before;
      low = Math.max(low, blocks[last + 3] as number);
      high = Math.min(high, blocks[last + 4] as number);
      value = Math.min(high, Math.max(low, mean));
      last -= SIZE;
    }
    last += SIZE;
    blocks[last] = value;
    blocks[last + 1] = mean;
    blocks[last + 2] = mass;
    blocks[last + 3] = low;
    blocks[last + 4] = high;
    blocks[last + 5] = i + 1;
  }
  let i = 0;
  for (let block = 0; block <= last; block += SIZE) {
    const end = blocks[block + 5] as number;
    while (i < end) fitted[i++] = blocks[block] as number;
  }
  return fitted;
}
