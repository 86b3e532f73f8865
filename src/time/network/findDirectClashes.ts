import { type Adjacency, edgesAt, valueAt } from "./createDigraph.ts";
import { EPOCH, type TimeGraph } from "./createTimeGraph.ts";

/**
 * The contradictions between dates that take at most one relation: between a moment's own limits,
 * then between the limits of two moments and a limit between them.
 *
 * Each is found with what the ones before it have left in force, so that a caller who takes one edge
 * of each out of force has dealt with all of them at the end. Cost: O(edges), and O(edges at a
 * moment) for each edge there.
 */
export function* findDirectClashes(graph: TimeGraph): Generator<readonly number[]> {
  const own = createOwnLimits(graph);
  for (let node = EPOCH + 1; node < graph.nodeCount; node += 1) {
    yield* repeatedly(() => clash(graph, [own.from(node), own.until(node)]));
  }
  for (const [edge, node] of graph.tail.entries()) {
    const target = valueAt(graph.head, edge);
    if (node === EPOCH || target === EPOCH || node === target) continue;
    yield* repeatedly(() => {
      return graph.inForce[edge] === 1
        ? clash(graph, [own.from(node), edge, own.until(target)])
        : undefined;
    });
  }
}

interface OwnLimits {
  /** The edge from the epoch that keeps `node` latest. */
  readonly from: (node: number) => number | undefined;
  /** The edge to the epoch that keeps `node` earliest. */
  readonly until: (node: number) => number | undefined;
}

function createOwnLimits(graph: TimeGraph): OwnLimits {
  const isTighter = (a: number, b: number): boolean =>
    (valueAt(graph.least, a) - valueAt(graph.least, b) ||
      valueAt(graph.strict, a) - valueAt(graph.strict, b)) > 0;
  const tightestAmong = (edges: Int32Array, ends: Int32Array): number | undefined =>
    Array.from(edges)
      .filter((edge) => ends[edge] === EPOCH && graph.inForce[edge] === 1)
      .reduce<number | undefined>(
        (tight, edge) => (tight !== undefined && !isTighter(edge, tight) ? tight : edge),
        undefined,
      );
  const tightest = (adjacency: Adjacency, ends: Int32Array) => {
    // Limits only ever go out of force, so that a tightest one stays so as long as it is in force.
    const known = new Map<number, number | undefined>();
    return (node: number): number | undefined => {
      const last = known.get(node);
      const isKnown = last === undefined ? known.has(node) : graph.inForce[last] === 1;
      if (!isKnown) known.set(node, tightestAmong(edgesAt(adjacency, node), ends));
      return known.get(node);
    };
  };
  return {
    from: tightest(graph.incoming, graph.tail),
    until: tightest(graph.outgoing, graph.head),
  };
}

function* repeatedly<T>(find: () => T | undefined): Generator<T> {
  for (let found = find(); found !== undefined; found = find()) yield found;
}

/** The edges, if they are all there and add up to more than is possible. */
function clash(
  { least, strict }: TimeGraph,
  edges: readonly (number | undefined)[],
): number[] | undefined {
  const cycle = edges.filter((edge) => edge !== undefined);
  if (cycle.length < edges.length) return undefined;
  const rise = cycle.reduce((sum, edge) => sum + valueAt(least, edge), 0);
  const isStrict = cycle.some((edge) => strict[edge] === 1);
  return rise > 0 || (rise === 0 && isStrict) ? cycle : undefined;
}
