import type { TimeGraph } from "./createTimeGraph.ts";
import { findDirectClashes } from "./findDirectClashes.ts";
import { type ReachedBothWays, settleDates } from "./settleDates.ts";
import { settleOrder } from "./settleOrder.ts";
import type { TimeConflict, TimeLimit } from "./TimeLimit.ts";

/** What {@link settleConflicts} leaves. */
export interface Settled<Reason> extends ReachedBothWays {
  readonly conflicts: readonly TimeConflict<Reason>[];
}

/**
 * Takes limits out of force until the rest can hold, and reports each contradiction.
 *
 * First the contradictions of one limit between moments with the dates of both, so that a statement
 * that the dates refute takes no other with it; then those among moments, which are cycles within a
 * strongly connected component; then the other ones between dates, which pass through the epoch.
 */
export function settleConflicts<Reason>(
  graph: TimeGraph,
  limits: readonly TimeLimit<Reason>[],
): Settled<Reason> {
  const conflicts: TimeConflict<Reason>[] = [];
  const judge = createJudge(graph, limits);
  const report = (cycle: readonly number[]): void => {
    conflicts.push(judge(cycle));
  };
  for (const clash of findDirectClashes(graph)) report(clash);
  const components = settleOrder(graph, report);
  const reached = settleDates(graph, components, report);
  return { ...reached, conflicts };
}

/** Takes the weakest reason of a contradiction out of force. */
function createJudge<Reason>(
  graph: TimeGraph,
  limits: readonly TimeLimit<Reason>[],
): (cycle: readonly number[]) => TimeConflict<Reason> {
  const edgesByReason = new Map<Reason, number[]>();
  for (const [edge, { reason }] of limits.entries()) {
    const edges = edgesByReason.get(reason);
    if (edges) edges.push(edge);
    else edgesByReason.set(reason, [edge]);
  }
  const compareWeakness = (a: number, b: number): number =>
    strengthOf(limits[a]) - strengthOf(limits[b]) || b - a;
  return (cycle) => {
    const clash = cycle.flatMap((edge) => limits[edge] ?? []);
    const weakest = limits[[...cycle].sort(compareWeakness)[0] ?? -1];
    if (!weakest) throw new Error("settleConflicts: a contradiction must have a limit in it.");
    for (const edge of edgesByReason.get(weakest.reason) ?? []) graph.inForce[edge] = 0;
    return { limits: clash, setAside: weakest.reason };
  };
}

/** Finite, so that two limits that never give way compare as equals. */
function strengthOf(limit: TimeLimit<unknown> | undefined): number {
  return Math.min(limit?.strength ?? 0, Number.MAX_VALUE);
}
