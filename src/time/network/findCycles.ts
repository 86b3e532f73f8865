import type { TimeEdge, TimeGraph } from "./createTimeGraph.ts";
import { findLongestPaths, type PathScope, tracePath } from "./findLongestPaths.ts";

/**
 * Contradictions among `members`, each as its edges in order; empty where there are none, and not
 * all where there are. A contradiction is a cycle whose weights add up to more than zero, or to
 * zero with a strict limit in it, so that a moment would come after itself. These are simple and
 * have no moment in common.
 *
 * Looks for a cycle among each moment's best predecessors once in as many steps as there are
 * members. Cost: O(members × edges), near O(edges) where all weights are zero.
 *
 * @see Boris Cherkassky and Andrew Goldberg, "Negative-cycle detection algorithms" (1999), section
 * 4: walking to the root, amortised.
 */
export function findCycles(
  graph: TimeGraph,
  { members, counts }: Pick<PathScope, "members" | "counts">,
): TimeEdge[][] {
  let cycles: TimeEdge[][] = [];
  const isEnough: PathScope["isEnough"] = (via) => {
    cycles = cyclesAmong(members, via);
    return cycles.length > 0;
  };
  findLongestPaths(graph, { members, counts, isEnough });
  return cycles;
}

function cyclesAmong(
  members: readonly number[],
  via: readonly (TimeEdge | undefined)[],
): TimeEdge[][] {
  const walkOf = new Array<number | undefined>(via.length);
  return members.flatMap((member) => {
    let node = member;
    for (let edge = via[node]; edge && walkOf[node] === undefined; edge = via[node]) {
      walkOf[node] = member;
      node = edge.tail;
    }
    return walkOf[node] === member ? [tracePath(node, via).reverse()] : [];
  });
}
