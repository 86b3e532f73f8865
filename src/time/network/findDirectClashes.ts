import { EPOCH, edgesAt, type TimeEdge, type TimeGraph } from "./createTimeGraph.ts";

/**
 * The contradictions between dates that take at most one relation: between a moment's own limits,
 * then between the limits of two moments and a limit between them.
 *
 * Each is found with what the ones before it have left in force, so that a caller who takes one edge
 * of each out of force has dealt with all of them at the end. Cost: O(edges log edges), and O(limits
 * set aside on a moment) for each edge there.
 */
export function* findDirectClashes(graph: TimeGraph): Generator<readonly TimeEdge[]> {
  const from = graph.incoming.map((edges) => tightestFirst(edges, "tail"));
  const until = graph.outgoing.map((edges) => tightestFirst(edges, "head"));
  const relations = graph.edges.filter(({ tail, head }) => tail !== EPOCH && head !== EPOCH);
  for (const [first, last, ...between] of [
    ...from.map((_, node) => [node, node] as const),
    ...relations.map((edge) => [edge.tail, edge.head, edge] as const),
  ]) {
    for (;;) {
      const start = edgesAt(from, first).find(({ isInForce }) => isInForce);
      const end = edgesAt(until, last).find(({ isInForce }) => isInForce);
      if (!start || !end || !isClash([start, ...between, end])) break;
      yield [start, ...between, end];
    }
  }
}

/** The limits of a moment on itself: those whose other end is the epoch. */
function tightestFirst(edges: readonly TimeEdge[], other: "tail" | "head"): TimeEdge[] {
  return edges
    .filter((edge) => edge[other] === EPOCH)
    .sort((a, b) => b.least - a.least || b.strict - a.strict);
}

/** Whether the edges add up to more than is possible. */
function isClash(edges: readonly TimeEdge[]): boolean {
  const rise = edges.reduce((sum, { least }) => sum + least, 0);
  const isStrict = edges.some(({ strict }) => strict === 1);
  return edges.every(({ isInForce }) => isInForce) && (rise > 0 || (rise === 0 && isStrict));
}
