/**
 * Finds the first of some sorted numbers, from a position on, that is at least an instant; the
 * length where none is. All numbers before the position have to be less.
 *
 * Cost: O(log d), d the distance to what is found.
 *
 * @see Bentley and Yao, An almost optimal algorithm for unbounded searching, Information Processing
 * Letters 5 (1976), for doubling steps.
 */
export function positionFrom(sorted: Float64Array, instant: number, position: number): number {
  let low = position;
  let step = 1;
  let high = low;
  while (high < sorted.length && (sorted[high] as number) < instant) {
    low = high + 1;
    high += step;
    step *= 2;
  }
  high = Math.min(high, sorted.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
