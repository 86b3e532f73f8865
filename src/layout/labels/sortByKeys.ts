/**
 * Brings indices into order of their keys, all of them zero or more, and then the higher first.
 *
 * The last bits of each key make room for its index, since bare numbers are sorted in a fraction of
 * the time that indices take by what they stand for. That is done after all where keys differ in
 * those bits only, or a machine has the first bits where others have the last.
 *
 * Cost: O(n log n).
 */
export function sortByKeys(indices: Uint32Array, keys: Float64Array): void {
  const count = indices.length;
  const packed = new Float64Array(count);
  const bits = new Uint32Array(packed.buffer);
  const mask = 2 ** (32 - Math.clz32(keys.length)) - 1;
  for (let k = 0; k < count; k++) {
    const m = indices[k] as number;
    packed[k] = keys[m] as number;
    bits[2 * k] = ((bits[2 * k] as number) | mask) ^ m;
  }
  packed.sort();
  let isSorted = true;
  let before = 0;
  for (let k = 0; k < count; k++) {
    const m = ~(bits[2 * k] as number) & mask;
    indices[k] = m;
    isSorted &&= before <= (keys[m] as number);
    before = keys[m] as number;
  }
  if (!isSorted) indices.sort((a, b) => (keys[a] as number) - (keys[b] as number) || b - a);
}
