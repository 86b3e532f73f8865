/**
 * The least and the greatest of `values`, however many there are: spread into a call, those of a
 * hundred thousand events would exhaust the stack. `[Infinity, -Infinity]` of none.
 */
export function findExtent(values: readonly number[]): [least: number, greatest: number] {
  let [least, greatest] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  }
  return [least, greatest];
}
