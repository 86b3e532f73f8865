import { edgesAt, valueAt } from "./createDigraph.ts";
import { EPOCH, type TimeGraph } from "./createTimeGraph.ts";
import { findShortestCycle } from "./findShortestCycle.ts";
import { propagate, type Reached } from "./propagate.ts";
import type { ReportCycle } from "./settleOrder.ts";

/** How early and how late each node can be, as {@link propagate} gives it. */
export interface ReachedBothWays {
  readonly early: Reached;
  readonly late: Reached;
}

/**
 * Reports contradictions between dates until there are none, the shortest first, and answers how
 * early and how late each node then can be. There must be none among the moments themselves.
 *
 * All of them pass through moments whose earliest instant would lie past their latest; no others
 * are looked at.
 */
export function settleDates(
  graph: TimeGraph,
  components: readonly (readonly number[])[],
  report: ReportCycle,
): ReachedBothWays {
  const reach = (): ReachedBothWays => ({
    early: propagate(graph, { components, direction: "forward" }),
    late: propagate(graph, { components, direction: "backward" }),
  });
  const reached = reach();
  const isTorn = Uint8Array.from(reached.early.at, (_, node) => (isTornAt(node, reached) ? 1 : 0));
  if (!isTorn.includes(1)) return reached;

  isTorn[EPOCH] = 1;
  const counts = (edge: number): boolean =>
    graph.inForce[edge] === 1 &&
    isTorn[valueAt(graph.tail, edge)] === 1 &&
    isTorn[valueAt(graph.head, edge)] === 1;
  settleTorn(graph, counts, report);
  return reach();
}

function isTornAt(node: number, { early, late }: ReachedBothWays): boolean {
  const slack = 0 - valueAt(late.at, node) - valueAt(early.at, node);
  return slack < 0 || (slack === 0 && (early.isStrict[node] === 1 || late.isStrict[node] === 1));
}

function settleTorn(
  graph: TimeGraph,
  counts: (edge: number) => boolean,
  report: ReportCycle,
): void {
  const scope = {
    starts: [EPOCH],
    counts,
    fewerThan: graph.nodeCount + 1,
    effort: { left: Number.POSITIVE_INFINITY },
  };
  const nextCycle = (): number[] | undefined =>
    edgesAt(graph.outgoing, EPOCH).some((edge) => counts(edge))
      ? findShortestCycle(graph, scope)
      : undefined;
  for (let cycle = nextCycle(); cycle; cycle = nextCycle()) report(cycle);
}
