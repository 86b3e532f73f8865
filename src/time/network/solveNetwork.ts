import type { Bounds } from "../ResolvedTime.ts";
import { valueAt } from "./createDigraph.ts";
import { createTimeGraph, EPOCH } from "./createTimeGraph.ts";
import type { Reached } from "./propagate.ts";
import { settleConflicts } from "./settleConflicts.ts";
import type { SolvedNetwork, TimeLimit } from "./TimeLimit.ts";

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
  const { early, late, conflicts } = settleConflicts(graph, limits);

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
        earliest: trace(node, early, graph.tail)
          .map((edge) => limitAt(limits, edge))
          .reverse(),
        latest: trace(node, late, graph.head).map((edge) => limitAt(limits, edge)),
      };
    },
  };
}

function trace(node: number, { via }: Reached, towards: Int32Array): number[] {
  const edges: number[] = [];
  for (let edge = valueAt(via, node); edge >= 0; edge = valueAt(via, valueAt(towards, edge))) {
    edges.push(edge);
  }
  return edges;
}

function limitAt<Reason>(limits: readonly TimeLimit<Reason>[], edge: number): TimeLimit<Reason> {
  const limit = limits[edge];
  if (limit === undefined) throw new Error(`solveNetwork: no limit has the number ${edge}.`);
  return limit;
}
