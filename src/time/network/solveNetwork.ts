import type { Bounds } from "../ResolvedTime.ts";
import { createTimeGraph, EPOCH, type TimeEdge } from "./createTimeGraph.ts";
import { tracePath, valueAt } from "./findLongestPaths.ts";
import { settleConflicts } from "./settleConflicts.ts";
import type { SolvedNetwork, TimeConflict, TimeLimit } from "./TimeLimit.ts";

/**
 * Finds what follows from limits between moments: the earliest and latest instant of each, and the
 * contradictions among them.
 *
 * From each contradiction its weakest reason is set aside with all its limits, until the rest can
 * hold. First come limits that the dates of their two moments refute, then contradictions in the
 * order alone, then the others between dates, the shortest of each kind first. Bounds are `-Infinity` and `Infinity` where
 * nothing limits that side. A bound that a strict limit excludes is given all the same: the latest
 * instant as an exclusive end, the earliest as the instant it comes after.
 *
 * Cost: O(limits) where no limit has a negative `least` and nothing contradicts.
 *
 * @throws {RangeError} if a limit's `least` is not finite, or it names no moment.
 *
 * @see Rina Dechter, Itay Meiri and Judea Pearl, "Temporal constraint networks" (1991): simple
 * temporal problems. David Dill, "Timing assumptions and verification of finite-state concurrent
 * systems" (1989), for limits that are strict.
 *
 * @example
 * ```ts
 * const { bounds } = solveNetwork([
 *   { later: "report", least: 100, reason: "report dated 100", strength: 2 },
 *   { earlier: "report", later: "denial", least: 5, reason: "denied after 5", strength: 1 },
 * ]);
 * bounds.get("denial"); // [105, Infinity]
 * ```
 */
export function solveNetwork<Reason>(limits: readonly TimeLimit<Reason>[]): SolvedNetwork<Reason> {
  const graph = createTimeGraph(limits);
  const limitsOf = (edges: readonly TimeEdge[]): TimeLimit<Reason>[] =>
    edges.flatMap(({ index }) => limits[index] ?? []);

  const peersOf = createIndex(graph.edges);
  const conflicts: TimeConflict<Reason>[] = [];
  const { early, late } = settleConflicts(graph, (cycle) => {
    const weakest = cycle.reduce((a, b) => (isWeaker(b, a) ? b : a));
    for (const edge of peersOf(weakest)) edge.isInForce = false;
    for (const { reason } of limitsOf([weakest])) {
      conflicts.push({ limits: limitsOf(cycle), setAside: reason });
    }
  });

  const bounds = new Map<string, Bounds>();
  for (const [moment, node] of graph.nodes) {
    bounds.set(moment, [valueAt(early.at, node), 0 - valueAt(late.at, node)]);
  }
  return {
    bounds,
    conflicts,
    because: (moment) => {
      const node = graph.nodes.get(moment) ?? EPOCH;
      return {
        earliest: limitsOf(tracePath(node, early.via).reverse()),
        latest: limitsOf(tracePath(node, late.via, "head")),
      };
    },
  };
}

/** Finds the edges of the same reason; groups them only once there is a contradiction. */
function createIndex(edges: readonly TimeEdge[]): (edge: TimeEdge) => readonly TimeEdge[] {
  const known = new Map<unknown, TimeEdge[]>();
  return ({ reason }) => {
    for (const edge of known.size === 0 ? edges : []) {
      const peers = known.get(edge.reason) ?? [];
      peers.push(edge);
      known.set(edge.reason, peers);
    }
    return known.get(reason) ?? [];
  };
}

function isWeaker(a: TimeEdge, b: TimeEdge): boolean {
  // Two limits that never give way are equals.
  return a.strength === b.strength ? a.index > b.index : a.strength < b.strength;
}
