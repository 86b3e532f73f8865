/**
 * Counts the pairs of numbers of which the earlier is greater than the later.
 *
 * Cost: O(n log n), by merging.
 *
 * @example
 * ```ts
 * countInversions([3, 1, 2]); // 2
 * ```
 */
export function countInversions(numbers: readonly number[]): number {
  const sorted = Float64Array.from(numbers);
  const merged = new Float64Array(sorted.length);
  let inversions = 0;
  for (let size = 1; size < sorted.length; size *= 2) {
    for (let start = 0; start < sorted.length; start += 2 * size) {
      inversions += mergeRuns(sorted, merged, { start, size });
    }
    sorted.set(merged);
  }
  return inversions;
}

function mergeRuns(
  from: Float64Array,
  to: Float64Array,
  { start, size }: { start: number; size: number },
): number {
  const middle = Math.min(from.length, start + size);
  const end = Math.min(from.length, middle + size);
  let left = start;
  let right = middle;
  let inversions = 0;
  for (let at = start; at < end; at++) {
    const isRight = right < end && (left >= middle || (from[right] ?? 0) < (from[left] ?? 0));
    if (isRight) inversions += middle - left;
    to[at] = from[isRight ? right++ : left++] ?? 0;
  }
  return inversions;
}
