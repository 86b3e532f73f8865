import { edgesAt, type TimeEdge, type TimeGraph } from "./createTimeGraph.ts";

/** Which paths {@link findLongestPaths} follows. */
export interface PathScope {
  /** The nodes that the paths lead through, best in topological order. */
  readonly members: readonly number[];
  /** Whether an edge counts; never one that leaves `members`. */
  readonly counts: (edge: TimeEdge) => boolean;
  /**
   * The one node that paths start from.
   * @default any
   */
  readonly start?: number | undefined;
  /**
   * Whether edges are followed from head to tail.
   * @default false
   */
  readonly isBackward?: boolean | undefined;
  /**
   * Is asked once in as many steps as there are members, whether to stop.
   * @default to stop when all paths are found
   */
  readonly isEnough?: ((via: LongestPaths["via"]) => boolean) | undefined;
}

/** The longest path to each node. */
export interface LongestPaths {
  /** Its length; `-Infinity` where no path leads. */
  readonly at: Float64Array;
  /** The last edge of it, if there is one. */
  readonly via: readonly (TimeEdge | undefined)[];
}

/**
 * The longest path to each node. Of equally long ones the first met counts, so that a moment's own
 * date comes before what others imply.
 *
 * Paths from a single start do not lead through it again. Where they start anywhere, a strict limit
 * counts as one infinitely small step more, so that no contradiction is taken for a standstill.
 *
 * Cost: O(members × edges); O(members + edges) without circles, in topological order.
 *
 * @see Richard Bellman, "On a routing problem" (1958), with a queue of the nodes that changed.
 */
export function findLongestPaths(graph: TimeGraph, scope: PathScope): LongestPaths {
  const { members, isEnough = () => false } = scope;
  const { paths, passOn } = createPaths(graph, scope);
  const queue = [...members];
  const isQueued = new Uint8Array(graph.outgoing.length).fill(1);
  for (let first = 0; first < queue.length; first += 1) {
    const node = queue[first] ?? 0;
    isQueued[node] = 0;
    for (const target of passOn(node)) {
      if (isQueued[target] === 1) continue;
      isQueued[target] = 1;
      queue.push(target);
    }
    if ((first + 1) % members.length === 0 && isEnough(paths.via)) break;
  }
  return paths;
}

interface GrowingPaths {
  readonly paths: LongestPaths;
  /** Extends the path to a node along its edges; answers the nodes whose paths are longer now. */
  readonly passOn: (node: number) => number[];
}

function createPaths(
  { incoming, outgoing }: TimeGraph,
  { start, counts, isBackward }: PathScope,
): GrowingPaths {
  const isAnywhere = start === undefined;
  const edges = isBackward ? incoming : outgoing;
  const at = new Float64Array(edges.length).fill(isAnywhere ? 0 : Number.NEGATIVE_INFINITY);
  const steps = new Float64Array(edges.length);
  const via = new Array<TimeEdge | undefined>(edges.length);
  const stepOfStrict = isAnywhere ? 1 : 0;
  if (!isAnywhere) at[start] = 0;
  const passOn = (node: number): number[] => {
    const longer: number[] = [];
    for (const edge of edgesAt(edges, node)) {
      const target = isBackward ? edge.tail : edge.head;
      const length = valueAt(at, node) + edge.least;
      const step = valueAt(steps, node) + edge.strict * stepOfStrict;
      const gain = length - valueAt(at, target) || step - valueAt(steps, target);
      if (!(gain > 0) || target === start || !counts(edge)) continue;
      at[target] = length;
      steps[target] = step;
      via[target] = edge;
      longer.push(target);
    }
    return longer;
  };
  return { paths: { at, via }, passOn };
}

/** The edges of the path that leads to `node`, from its end; of a circle, all of it. */
export function tracePath(
  node: number,
  via: LongestPaths["via"],
  towards: "tail" | "head" = "tail",
): TimeEdge[] {
  const edges: TimeEdge[] = [];
  for (let edge = via[node]; edge; ) {
    edges.push(edge);
    edge = edge[towards] === node ? undefined : via[edge[towards]];
  }
  return edges;
}

/** The number at `index`, which must be within the array. */
export function valueAt(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
