import { fitWithin } from "./fitWithin.ts";
import type { Scratch } from "./Scratch.ts";

/** How many numbers {@link fitDistances} brings into order, and what they may be. */
export interface FitLimits {
  readonly count: number;
  /** No number may be less. */
  readonly lower: number;
  /** No number may be more; at least `lower`. */
  readonly upper: number;
}

/**
 * Finds the nondecreasing numbers with the least weighted sum of distances beyond each one's slack
 * from its target, all in `scratch`. Exact; where several solutions are as good, one that stays
 * closer to the targets.
 *
 * Cost: O(n) where all fit within their slacks, else O(n log n).
 */
export function fitDistances(scratch: Scratch, { count, lower, upper }: FitLimits): Float64Array {
  const { targets, slacks, lows, highs } = scratch;
  let least = lower;
  let allFit = true;
  for (let i = 0; i < count; i++) {
    const target = targets[i] as number;
    const slack = slacks[i] as number;
    lows[i] = Math.min(upper, Math.max(lower, target - slack));
    highs[i] = Math.min(upper, Math.max(lower, target + slack));
    least = Math.max(least, lows[i] as number);
    allFit &&= least <= (highs[i] as number);
  }
  if (!allFit) {
    const fitted = fitSlopes(scratch, count);
    for (let i = 0; i < count; i++) {
      const x = Math.min(upper, Math.max(lower, fitted[i] as number));
      lows[i] = Math.min(lows[i] as number, x);
      highs[i] = Math.max(highs[i] as number, x);
    }
  }
  return fitWithin(scratch, count);
}

/**
 * The same without limits. Scans from the first number and keeps the points at which the slope of
 * the least cost so far changes; the largest of them is the best place for the newest number.
 *
 * @see Günter Rote, Isotonic Regression by Dynamic Programming, SOSA 2019.
 */
function fitSlopes(scratch: Scratch, count: number): Float64Array {
  const { targets, weights, slacks, fitted } = scratch;
  const bends = createBendHeap(scratch);
  for (let i = 0; i < count; i++) {
    const weight = weights[i] as number;
    bends.push((targets[i] as number) - (slacks[i] as number), weight);
    bends.push((targets[i] as number) + (slacks[i] as number), weight);
    bends.cut(weight);
    fitted[i] = bends.top();
  }
  for (let i = count - 2; i >= 0; i--) {
    fitted[i] = Math.min(fitted[i] as number, fitted[i + 1] as number);
  }
  return fitted;
}

interface BendHeap {
  /** Adds a place at which the slope rises by `rise`. */
  readonly push: (place: number, rise: number) => void;
  /** Takes `rise` away from the largest places. */
  readonly cut: (rise: number) => void;
  /** The largest place. */
  readonly top: () => number;
}

function createBendHeap({ bendPlaces: places, bendRises: rises }: Scratch): BendHeap {
  let size = 0;

  function put(at: number, place: number, rise: number): void {
    places[at] = place;
    rises[at] = rise;
  }

  function copy(from: number, to: number): void {
    put(to, places[from] as number, rises[from] as number);
  }

  function push(place: number, rise: number): void {
    let at = size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if ((places[parent] as number) >= place) break;
      copy(parent, at);
      at = parent;
    }
    put(at, place, rise);
  }

  function pop(): void {
    size--;
    const place = places[size] as number;
    const rise = rises[size] as number;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && (places[child + 1] as number) > (places[child] as number)) child++;
      if ((places[child] as number) <= place) break;
      copy(child, at);
      at = child;
    }
    put(at, place, rise);
  }

  function cut(rise: number): void {
    let left = rise;
    while (size > 0 && left >= (rises[0] as number)) {
      left -= rises[0] as number;
      pop();
    }
    if (size > 0) rises[0] = (rises[0] as number) - left;
  }

  return { push, cut, top: () => places[0] as number };
}
