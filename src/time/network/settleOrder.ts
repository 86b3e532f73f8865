import { valueAt } from "./createDigraph.ts";
import type { TimeGraph } from "./createTimeGraph.ts";
import { findComponents } from "./findComponents.ts";
import { findCycles } from "./findCycles.ts";
import { type Effort, findShortestCycle } from "./findShortestCycle.ts";

/** Is told of a contradiction, and takes one of its edges out of force. */
export type ReportCycle = (cycle: readonly number[]) => void;

/**
 * How many edges are followed, in all, in search of shorter contradictions than those found. Ample
 * for a network that a person could read; a bound on the time that others take.
 */
const EFFORT = 200_000;

/**
 * Reports contradictions among moments, the epoch left out, until there are none. Answers every
 * node but the epoch, in strongly connected components, in topological order.
 *
 * Only a component that held a contradiction is looked at again.
 */
export function settleOrder(graph: TimeGraph, report: ReportCycle): number[][] {
  const everyone = Array.from({ length: graph.nodeCount - 1 }, (_, index) => index + 1);
  const groupOf = new Int32Array(graph.nodeCount);
  const counts = (edge: number): boolean => {
    const group = groupOf[valueAt(graph.tail, edge)];
    return graph.inForce[edge] === 1 && group === groupOf[valueAt(graph.head, edge)];
  };
  let groups = 0;
  const group = (members: readonly number[]): void => {
    groups += 1;
    for (const node of members) groupOf[node] = groups;
  };

  const settle = createSettle({ graph, counts, effort: { left: EFFORT }, report });
  const pending: number[][] = [everyone];
  for (let members = pending.pop(); members; members = pending.pop()) {
    group(members);
    const components = findComponents(graph, { members, counts });
    components.forEach(group);
    pending.push(...components.filter(settle));
  }
  group(everyone);
  return findComponents(graph, { members: everyone, counts });
}

interface SettleContext {
  readonly graph: TimeGraph;
  readonly counts: (edge: number) => boolean;
  readonly effort: Effort;
  readonly report: ReportCycle;
}

/** Reports contradictions in a component; answers whether there were any, and may be more. */
function createSettle({
  graph,
  counts,
  effort,
  report,
}: SettleContext): (members: readonly number[]) => boolean {
  return (members) => {
    const cycles = findCycles(graph, { members, counts });
    for (const cycle of cycles) {
      // Setting one aside may have settled the next.
      if (!cycle.every(counts)) continue;
      const starts = new Set([...cycle.map((edge) => valueAt(graph.tail, edge)), ...members]);
      const scope = { starts, counts, fewerThan: cycle.length, effort };
      report(findShortestCycle(graph, scope) ?? cycle);
    }
    return cycles.length > 0;
  };
}
