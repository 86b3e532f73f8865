/**
 * How many of `values`, which do not fall, are no more than `value`. Cost: O(log values).
 *
 * @example
 * ```ts
 * countUpTo([0, 10, 10, 20], 10); // 3
 * ```
 */
export function countUpTo(values: readonly number[], value: number): number {
  let count = 0;
  let most = values.length;
  while (count < most) {
    const middle = Math.floor((count + most) / 2);
    if ((values[middle] ?? value) <= value) count = middle + 1;
    else most = middle;
  }
  return count;
}
