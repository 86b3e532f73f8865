import { fitWithin } from "./fitWithin.ts";
import type { Scratch } from "./Scratch.ts";

/**
 * Finds the `count` nondecreasing numbers within the limits that have the least weighted sum of
 * distances beyond each one's slack from its target, all in `scratch`. Exact; where several
 * solutions are as good, one that stays closer to the targets.
 *
 * Cost: O(n log n).
 */
export function fitDistances(scratch: Scratch, count: number): Float64Array {
  const { targets, slacks, limits, lows, highs, fitted } = scratch;
  const lower = limits[0] as number;
  const upper = limits[1] as number;
  fitSlopes(scratch, count);
  let x = upper;
  for (let i = count - 1; i >= 0; i--) {
    const target = targets[i] as number;
    const slack = slacks[i] as number;
    x = Math.max(lower, Math.min(x, fitted[i] as number));
    lows[i] = Math.min(x, Math.max(lower, target - slack));
    highs[i] = Math.max(x, Math.min(upper, target + slack));
  }
  return fitWithin(scratch, count);
}

/**
 * The best place for each number as the newest of those up to it, without limits. Keeps the points
 * at which the slope of the least cost so far changes; the largest of them is that place.
 *
 * @see Günter Rote, Isotonic Regression by Dynamic Programming, SOSA 2019.
 */
function fitSlopes({ targets, weights, slacks, fitted, bends }: Scratch, count: number): void {
  let size = 0;
  for (let i = 0; i < count; i++) {
    const target = targets[i] as number;
    const slack = slacks[i] as number;
    const weight = weights[i] as number;
    bends[2 * size] = target - slack;
    bends[2 * size + 1] = weight;
    siftUp(bends, size++);
    // Beyond the largest, the other bend would be all that is taken off again.
    if (target + slack < (bends[0] as number)) {
      bends[2 * size] = target + slack;
      bends[2 * size + 1] = weight;
      siftUp(bends, size++);
      let left = weight;
      while (left >= (bends[1] as number)) {
        left -= bends[1] as number;
        size--;
        siftDown(bends, size);
      }
      bends[1] = (bends[1] as number) - left;
    }
    fitted[i] = bends[0] as number;
  }
}

/** Moves the last bend to its place in the heap, the largest first; two numbers each. */
function siftUp(bends: Float64Array, last: number): void {
  const place = bends[2 * last] as number;
  const rise = bends[2 * last + 1] as number;
  let at = last;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if ((bends[2 * parent] as number) >= place) break;
    bends[2 * at] = bends[2 * parent] as number;
    bends[2 * at + 1] = bends[2 * parent + 1] as number;
    at = parent;
  }
  bends[2 * at] = place;
  bends[2 * at + 1] = rise;
}

/** Takes the largest bend out of the heap, which keeps `size`. */
function siftDown(bends: Float64Array, size: number): void {
  const place = bends[2 * size] as number;
  let at = 0;
  for (let child = 1; child < size; child = 2 * at + 1) {
    if (child + 1 < size && (bends[2 * child + 2] as number) > (bends[2 * child] as number))
      child++;
    if ((bends[2 * child] as number) <= place) break;
    bends[2 * at] = bends[2 * child] as number;
    bends[2 * at + 1] = bends[2 * child + 1] as number;
    at = child;
  }
  bends[2 * at] = place;
  bends[2 * at + 1] = bends[2 * size + 1] as number;
}
