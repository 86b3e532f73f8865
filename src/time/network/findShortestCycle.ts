import type { TimeEdge, TimeGraph } from "./createTimeGraph.ts";
import { type CycleScope, findCycleThrough } from "./findCycleThrough.ts";

/**
 * The edges of the contradiction (see {@link findCycles}) that has the fewest, in order and simple;
 * among equally short ones the first found. `undefined` where none is shorter than `fewerThan`.
 * Where the effort does not suffice, the shortest one met, if any.
 *
 * Looks from each of `starts` in turn, the likeliest first. Depth is doubled until one is found, so
 * that a short contradiction in a large network costs only its neighbourhood.
 *
 * @see Richard Korf, "Depth-first iterative-deepening" (1985), for the deepening.
 */
export function findShortestCycle(
  graph: TimeGraph,
  starts: Iterable<number>,
  scope: CycleScope,
): TimeEdge[] | undefined {
  const { fewerThan, effort } = scope;
  let shortest: TimeEdge[] | undefined;
  for (let most = 3; !shortest && effort.left > 0; most = 2 * most - 1) {
    for (const start of starts) {
      if (effort.left <= 0) break;
      const limit: number = shortest?.length ?? Math.min(most, fewerThan);
      shortest = findCycleThrough(start, graph, { ...scope, fewerThan: limit }) ?? shortest;
    }
    if (most >= fewerThan) break;
  }
  return shortest;
}
