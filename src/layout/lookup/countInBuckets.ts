import { assertEdges, bucketsBetween } from "./assertEdges.ts";
import type { EventLookup } from "./EventLookup.ts";
import { positionFrom } from "./positionFrom.ts";

/**
 * Counts the events that start in each bucket. A bucket reaches from one edge up to the next.
 *
 * Fills `out` from its beginning where it is given, and returns it.
 *
 * Cost: O(b log(n / b)) for b buckets.
 *
 * @throws {RangeError} if the edges are not in order, or `out` is too short.
 *
 * @example
 * ```ts
 * const starts = new Float64Array([10, 20, 20, 30]);
 * const lookup = createEventLookup({ starts, ends: starts });
 * [...countInBuckets(lookup, new Float64Array([0, 15, 30, 45]))]; // [1, 2, 1]
 * ```
 */
export function countInBuckets(
  { starts }: EventLookup,
  edges: Float64Array,
  out: Uint32Array = new Uint32Array(bucketsBetween(edges)),
): Uint32Array {
  assertEdges("countInBuckets", edges, out);
  let first = positionFrom(starts, edges[0] ?? Infinity, 0);
  for (let i = 1; i < edges.length; i++) {
    const end = positionFrom(starts, edges[i] as number, first);
    out[i - 1] = end - first;
    first = end;
  }
  return out;
}
