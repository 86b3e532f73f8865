import { edgesAt, valueAt } from "./createDigraph.ts";
import { EPOCH, type TimeGraph } from "./createTimeGraph.ts";
import { findComponents } from "./findComponents.ts";
import { findCycle } from "./findCycle.ts";
import { findShortestCycle } from "./findShortestCycle.ts";
import { propagate } from "./propagate.ts";
import type { TimeConflict, TimeLimit } from "./TimeLimit.ts";

/** What {@link settleConflicts} leaves. */
export interface Settled<Reason> {
  /** Every node but the epoch, in strongly connected components, in topological order. */
  readonly components: readonly (readonly number[])[];
  readonly conflicts: readonly TimeConflict<Reason>[];
}

/**
 * How many edges are followed in search of a shorter contradiction than the one found. Ample for
 * every contradiction that a person could read; a bound on the time that others take.
 */
const EFFORT_PER_CONFLICT = 1_000_000;

/**
 * Takes limits out of force until the rest can hold, and reports each contradiction.
 *
 * First the contradictions among moments, which are cycles within a strongly connected component;
 * then those between dates, which pass through the epoch and only through moments whose earliest
 * instant would lie past their latest.
 */
export function settleConflicts<Reason>(
  graph: TimeGraph,
  limits: readonly TimeLimit<Reason>[],
): Settled<Reason> {
  const conflicts: TimeConflict<Reason>[] = [];
  const judge = createJudge(graph, limits);
  const components = settleOrder(graph, (cycle) => conflicts.push(judge(cycle)));
  settleDates(graph, components, (cycle) => conflicts.push(judge(cycle)));
  return { components, conflicts };
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

type Report = (cycle: readonly number[]) => void;

function settleOrder(graph: TimeGraph, report: Report): number[][] {
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

  const pending: number[][] = [everyone];
  for (let members = pending.pop(); members; members = pending.pop()) {
    group(members);
    const components = findComponents(graph, { members, counts });
    components.forEach(group);
    for (const component of components) {
      const cycle = findCycle(graph, { members: component, counts });
      if (!cycle) continue;
      report(shorten(cycle, component, { graph, counts }));
      pending.push(component);
    }
  }
  group(everyone);
  return findComponents(graph, { members: everyone, counts });
}

interface Scope {
  readonly graph: TimeGraph;
  readonly counts: (edge: number) => boolean;
}

function shorten(cycle: number[], starts: readonly number[], { graph, counts }: Scope): number[] {
  const shorter = findShortestCycle(graph, {
    starts,
    counts,
    fewerThan: cycle.length,
    effort: EFFORT_PER_CONFLICT,
  });
  return shorter ?? cycle;
}

function settleDates(
  graph: TimeGraph,
  components: readonly (readonly number[])[],
  report: Report,
): void {
  const early = propagate(graph, { components, direction: "forward" });
  const late = propagate(graph, { components, direction: "backward" });
  const isTorn = Uint8Array.from(early.at, (earliest, node) => {
    const slack = 0 - valueAt(late.at, node) - earliest;
    const isStrict = early.isStrict[node] === 1 || late.isStrict[node] === 1;
    return node === EPOCH || slack < 0 || (slack === 0 && isStrict) ? 1 : 0;
  });
  const counts = (edge: number): boolean =>
    graph.inForce[edge] === 1 &&
    isTorn[valueAt(graph.tail, edge)] === 1 &&
    isTorn[valueAt(graph.head, edge)] === 1;

  const nextCycle = (): number[] | undefined =>
    edgesAt(graph.outgoing, EPOCH).some(counts)
      ? findShortestCycle(graph, {
          starts: [EPOCH],
          counts,
          fewerThan: graph.nodeCount + 1,
        })
      : undefined;
  for (let cycle = nextCycle(); cycle; cycle = nextCycle()) report(cycle);
}
