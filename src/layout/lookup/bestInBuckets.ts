import { assertEdges, bucketsBetween } from "./assertEdges.ts";
import { BRANCHES } from "./buildTrees.ts";
import { createRanking, positionAt } from "./createRanking.ts";
import type { BestLevel, EventLookup } from "./EventLookup.ts";
import { positionFrom } from "./positionFrom.ts";

/**
 * Finds the event of highest priority among those that start in each bucket: its position, or -1
 * where none starts. Of several with it, the first. A bucket reaches from one edge up to the next.
 *
 * Fills `out` from its beginning where it is given, and returns it.
 *
 * Cost: O(b log n) for b buckets.
 *
 * @throws {RangeError} if the edges are not in order, or `out` is too short.
 *
 * @example
 * ```ts
 * const starts = new Float64Array([10, 20, 20, 30]);
 * const priorities = new Float32Array([1, 1, 3, 2]);
 * const lookup = createEventLookup({ starts, ends: starts, priorities });
 * [...bestInBuckets(lookup, new Float64Array([0, 5, 15, 45]))]; // [-1, 0, 2]
 * ```
 */
export function bestInBuckets(
  lookup: EventLookup,
  edges: Float64Array,
  out: Int32Array = new Int32Array(bucketsBetween(edges)),
): Int32Array {
  assertEdges("bestInBuckets", edges, out);
  const findBest = createFindBest(lookup);
  let first = positionFrom(lookup.starts, edges[0] ?? Infinity, 0);
  for (let i = 1; i < edges.length; i++) {
    const end = positionFrom(lookup.starts, edges[i] as number, first);
    out[i - 1] = first === end ? -1 : findBest(first, end);
    first = end;
  }
  return out;
}

/** Creates what finds the best of the positions from one up to another. */
function createFindBest(lookup: EventLookup): (first: number, end: number) => number {
  if (lookup.priorities === null) return (first) => first;
  const { priorityAt, findBest } = createRanking(lookup);
  const better = (one: number, other: number): number => {
    const more = priorityAt(other);
    const less = priorityAt(one);
    return more > less || (more === less && other < one) ? other : one;
  };
  return (first, end) => {
    let best = first;
    let [low, high] = [first, end];
    let level: BestLevel | undefined;
    const consider = (from: number, to: number) => {
      if (from < to) best = better(best, positionAt(findBest(from, to, level), level));
    };
    for (let above = 0; ; above++) {
      // The blocks that lie within are left to the level above.
      const [from, to] = [Math.ceil(low / BRANCHES), Math.floor(high / BRANCHES)];
      if (from >= to) break;
      consider(low, from * BRANCHES);
      consider(to * BRANCHES, high);
      [low, high] = [from, to];
      level = lookup.best[above];
    }
    consider(low, high);
    return best;
  };
}
