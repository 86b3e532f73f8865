import { edgesAt, valueAt } from "./createDigraph.ts";
import type { TimeGraph } from "./createTimeGraph.ts";

/** Where and how far {@link findShortestCycle} looks. */
export interface ShortestCycleScope {
  /** The nodes that the cycle may start from; the likeliest first. */
  readonly starts: Iterable<number>;
  /** Whether an edge counts. */
  readonly counts: (edge: number) => boolean;
  /** Only cycles with fewer edges than this are looked for. */
  readonly fewerThan: number;
  /** How many edges may still be followed; the search takes its own off. */
  readonly effort: Effort;
}

/** What a search may still spend. */
export interface Effort {
  left: number;
}

/**
 * The edges of the contradiction (see {@link findCycles}) that has the fewest, in order and simple;
 * among equally short ones the first found. `undefined` where none is shorter than `fewerThan`.
 * Where the effort does not suffice, the shortest one met, if any.
 *
 * In round k it knows the longest walk of k edges at most from a start to each node, and stops in
 * the first round in which the start comes after itself. Depth is doubled until one is found, so
 * that a short contradiction in a large network costs only its neighbourhood.
 *
 * @see Richard Bellman, "On a routing problem" (1958), for the recurrence by number of edges;
 * Richard Korf, "Depth-first iterative-deepening" (1985), for the deepening.
 */
export function findShortestCycle(
  graph: TimeGraph,
  scope: ShortestCycleScope,
): number[] | undefined {
  let isWhole = false;
  for (let most = 2; !isWhole && scope.effort.left > 0; most *= 2) {
    isWhole = most + 1 >= scope.fewerThan;
    const cycle = shortestOf(graph, { ...scope, fewerThan: isWhole ? scope.fewerThan : most + 1 });
    if (cycle) return cycle;
  }
  return undefined;
}

function shortestOf(
  graph: TimeGraph,
  { starts, counts, fewerThan, effort }: ShortestCycleScope,
): number[] | undefined {
  const search: Search = { graph, counts, effort, best: createBest(graph.nodeCount) };
  let shortest: number[] | undefined;
  for (const start of starts) {
    if (effort.left <= 0) break;
    const cycle = cycleFrom(start, search, shortest?.length ?? fewerThan);
    if (cycle && isSimple(cycle, graph)) shortest = cycle;
  }
  return shortest;
}

interface Search {
  readonly graph: TimeGraph;
  readonly counts: (edge: number) => boolean;
  readonly effort: Effort;
  readonly best: Best;
}

/** The longest walk yet to each node, and from which start it was measured. */
interface Best {
  readonly start: Int32Array;
  readonly length: Float64Array;
  readonly isStrict: Uint8Array;
}

interface Walk {
  readonly node: number;
  readonly length: number;
  readonly isStrict: boolean;
  readonly edge: number;
  readonly before: Walk | undefined;
}

function createBest(nodeCount: number): Best {
  return {
    start: new Int32Array(nodeCount).fill(-1),
    length: new Float64Array(nodeCount),
    isStrict: new Uint8Array(nodeCount),
  };
}

function cycleFrom(start: number, search: Search, fewerThan: number): number[] | undefined {
  let walks: Walk[] = [{ node: start, length: 0, isStrict: false, edge: -1, before: undefined }];
  for (let edges = 1; edges < fewerThan && walks.length > 0 && search.effort.left > 0; edges += 1) {
    const longer = walks.flatMap((walk) => lengthen(walk, start, search));
    const closed = longer.find((walk) => walk.node === start);
    if (closed) return edgesOf(closed);
    walks = longer;
  }
  return undefined;
}

function lengthen(walk: Walk, start: number, search: Search): Walk[] {
  const { graph, counts, best } = search;
  const edges = edgesAt(graph.outgoing, walk.node);
  search.effort.left -= edges.length;
  const longer: Walk[] = [];
  for (const edge of edges) {
    if (!counts(edge)) continue;
    const next: Walk = {
      node: valueAt(graph.head, edge),
      length: walk.length + valueAt(graph.least, edge),
      isStrict: walk.isStrict || graph.strict[edge] === 1,
      edge,
      before: walk,
    };
    if (keep(next, start, best)) longer.push(next);
  }
  return longer;
}

function keep({ node, length, isStrict }: Walk, start: number, best: Best): boolean {
  const isNew = best.start[node] !== start && node !== start;
  const known = node === start ? 0 : valueAt(best.length, node);
  const knownStrict = node !== start && best.isStrict[node] === 1;
  if (!isNew && (length < known || (length === known && (knownStrict || !isStrict)))) return false;
  best.start[node] = start;
  best.length[node] = length;
  best.isStrict[node] = isStrict ? 1 : 0;
  return true;
}

function edgesOf(walk: Walk): number[] {
  const edges: number[] = [];
  for (let at = walk; at.before; at = at.before) edges.push(at.edge);
  return edges.reverse();
}

function isSimple(edges: readonly number[], { tail }: TimeGraph): boolean {
  return new Set(edges.map((edge) => tail[edge])).size === edges.length;
}
