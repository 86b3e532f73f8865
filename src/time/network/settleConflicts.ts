import { EPOCH, edgesAt, type TimeEdge, type TimeGraph } from "./createTimeGraph.ts";
import { findComponents } from "./findComponents.ts";
import { findCycles } from "./findCycles.ts";
import { findCycleThrough } from "./findCycleThrough.ts";
import { findDirectClashes } from "./findDirectClashes.ts";
import { findLongestPaths, type LongestPaths, valueAt } from "./findLongestPaths.ts";
import { findShortestCycle } from "./findShortestCycle.ts";

/** Is told of a contradiction, and takes one of its edges out of force. */
export type ReportCycle = (cycle: readonly TimeEdge[]) => void;

/** How early each node can be, and the negative of how late. */
export interface ReachedBothWays {
  readonly early: LongestPaths;
  readonly late: LongestPaths;
}

/**
 * How many edges are followed, in all, in search of shorter contradictions than those found. Ample
 * for a network that a person could read; a bound on the time that others take.
 */
const EFFORT = 200_000;

/**
 * Reports contradictions until there are none, and answers how early and how late each node then can
 * be.
 *
 * First the contradictions of one limit between moments with the dates of both, so that a statement
 * that the dates refute takes no other with it; then those among moments, which are cycles within a
 * strongly connected component; then the other ones between dates, which pass through the epoch.
 */
export function settleConflicts(graph: TimeGraph, report: ReportCycle): ReachedBothWays {
  for (const clash of findDirectClashes(graph)) report(clash);
  return settleDates(graph, settleOrder(graph, report), report);
}

/**
 * Settles the moments, the epoch left out. Answers all nodes in topological order, but for those
 * that a circle joined.
 */
function settleOrder(graph: TimeGraph, report: ReportCycle): number[] {
  const { outgoing } = graph;
  const components = findComponents(outgoing.length, (node) =>
    edgesAt(outgoing, node).flatMap(({ isInForce, tail, head }) =>
      isInForce && tail !== EPOCH && head !== EPOCH ? [head] : [],
    ),
  );
  const componentOf = new Array<readonly number[]>(outgoing.length);
  for (const members of components) for (const node of members) componentOf[node] = members;

  const counts = ({ isInForce, tail, head }: TimeEdge): boolean =>
    isInForce && componentOf[tail] === componentOf[head];
  const order = components.flat();
  const members = order.filter((node) => edgesAt(outgoing, node).some(counts));
  const effort = { left: EFFORT };
  let cycles = findCycles(graph, { members, counts });
  for (; cycles.length > 0; cycles = findCycles(graph, { members, counts })) {
    for (const cycle of cycles) {
      // Setting one aside may have settled the next.
      if (!cycle.every(counts)) continue;
      const near = cycle.map(({ tail }) => tail);
      const starts = new Set([...near, ...(componentOf[near[0] ?? EPOCH] ?? [])]);
      const scope = { counts, fewerThan: cycle.length, effort };
      report(findShortestCycle(graph, starts, scope) ?? cycle);
    }
  }
  return order;
}

/**
 * Settles the dates, the shortest contradictions first; there must be none among the moments.
 *
 * All of them pass through moments whose earliest instant does not lie before their latest; no
 * others are looked at.
 */
function settleDates(
  graph: TimeGraph,
  order: readonly number[],
  report: ReportCycle,
): ReachedBothWays {
  const isInForce = (edge: TimeEdge): boolean => edge.isInForce;
  const reachFrom = (members: readonly number[], isBackward: boolean): LongestPaths =>
    findLongestPaths(graph, {
      start: EPOCH,
      members: [EPOCH, ...members],
      counts: isInForce,
      isBackward,
    });
  const reach = (): ReachedBothWays => ({
    early: reachFrom(order, false),
    late: reachFrom(order.toReversed(), true),
  });
  const { early, late } = reach();
  const isTorn = new Set(
    order.filter((node) => valueAt(early.at, node) >= -valueAt(late.at, node)),
  );
  // The epoch itself is where it is.
  if (isTorn.size === 1) return { early, late };

  const scope = {
    counts: (edge: TimeEdge) => edge.isInForce && isTorn.has(edge.tail) && isTorn.has(edge.head),
    fewerThan: Number.POSITIVE_INFINITY,
    effort: { left: Number.POSITIVE_INFINITY },
  };
  for (;;) {
    const cycle = findCycleThrough(EPOCH, graph, scope);
    if (!cycle) return reach();
    report(cycle);
  }
}
