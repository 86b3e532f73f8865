/** Numbers to be brought into order, in columns of one length. */
export interface LimitedFit {
  /** What each number would like to be. */
  readonly targets: Float64Array;
  /** What straying from there costs it; more than zero. */
  readonly weights: Float64Array;
  /** The least that each number may be. */
  readonly lows: Float64Array;
  /** The most that each number may be; at least its low. */
  readonly highs: Float64Array;
}

/**
 * Finds the nondecreasing numbers within their limits that have the least weighted sum of squared
 * distances to their targets. Exact wherever nondecreasing numbers within the limits exist.
 *
 * Cost: O(n).
 *
 * @see Barlow, Bartholomew, Bremner and Brunk, Statistical Inference under Order Restrictions
 * (1972), chapter 1, for pooling adjacent violators. Limits keep it exact, since the best place of
 * a pooled block under convex costs is its mean brought within the limits that its members share.
 */
export function fitWithin({ targets, weights, lows, highs }: LimitedFit): Float64Array {
  const count = targets.length;
  const starts = new Int32Array(count + 1);
  const means = new Float64Array(count);
  const masses = new Float64Array(count);
  const blockLows = new Float64Array(count);
  const blockHighs = new Float64Array(count);
  const values = new Float64Array(count);
  let blocks = 0;
  for (let i = 0; i < count; i++) {
    let start = i;
    let mean = targets[i] as number;
    let mass = weights[i] as number;
    let low = lows[i] as number;
    let high = highs[i] as number;
    let value = clamp(mean, low, high);
    while (blocks > 0 && (values[blocks - 1] as number) > value) {
      blocks--;
      const before = masses[blocks] as number;
      mean = ((means[blocks] as number) * before + mean * mass) / (before + mass);
      mass += before;
      start = starts[blocks] as number;
      low = Math.max(low, blockLows[blocks] as number);
      high = Math.min(high, blockHighs[blocks] as number);
      value = clamp(mean, low, high);
    }
    starts[blocks] = start;
    means[blocks] = mean;
    masses[blocks] = mass;
    blockLows[blocks] = low;
    blockHighs[blocks] = high;
    values[blocks] = value;
    blocks++;
  }
  starts[blocks] = count;
  const fitted = new Float64Array(count);
  for (let block = 0; block < blocks; block++) {
    fitted.fill(values[block] as number, starts[block], starts[block + 1]);
  }
  return fitted;
}

function clamp(x: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, x));
}
