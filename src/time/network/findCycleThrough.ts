import { edgesAt, type TimeEdge, type TimeGraph } from "./createTimeGraph.ts";

/** Which cycles {@link findCycleThrough} looks for. */
export interface CycleScope {
  /** Whether an edge counts. */
  readonly counts: (edge: TimeEdge) => boolean;
  /** Only cycles with fewer edges than this are looked for. */
  readonly fewerThan: number;
  /** How many edges may still be followed; the search takes its own off. */
  readonly effort: { left: number };
}

interface Walk {
  readonly node: number;
  readonly length: number;
  readonly strict: number;
  /** The last of its edges, and the walk without it; absent at the start. */
  readonly edge?: TimeEdge;
  readonly before?: Walk;
}

/**
 * The contradiction with the fewest edges that comes through `start`, in order and simple;
 * `undefined` where there is none, or where it contains one that does not come through `start`.
 *
 * In round k it knows the longest walk of k edges at most from the start to each node, and stops in
 * the first round in which the start comes after itself.
 *
 * @see Richard Bellman, "On a routing problem" (1958), for the recurrence by number of edges.
 */
export function findCycleThrough(
  start: number,
  { outgoing }: TimeGraph,
  { counts, fewerThan, effort }: CycleScope,
): TimeEdge[] | undefined {
  let walks: Walk[] = [{ node: start, length: 0, strict: 0 }];
  const longest = new Map(walks.map((walk) => [start, walk]));
  const lengthen = (before: Walk, edge: TimeEdge): Walk[] => {
    effort.left -= 1;
    const length = before.length + edge.least;
    const strict = before.strict | edge.strict;
    const known = longest.get(edge.head);
    const isLonger = !known || (length - known.length || strict - known.strict) > 0;
    if (!isLonger || !counts(edge)) return [];
    const walk = { node: edge.head, length, strict, edge, before };
    longest.set(edge.head, walk);
    return [walk];
  };
  for (let edges = 1; edges < fewerThan && walks.length > 0 && effort.left > 0; edges += 1) {
    walks = walks.flatMap((walk) =>
      edgesAt(outgoing, walk.node).flatMap((edge) => lengthen(walk, edge)),
    );
    const closed = walks.find(({ node }) => node === start);
    if (closed) return edgesOf(closed);
  }
  return undefined;
}

/** The edges of a walk; `undefined` where it comes through a node twice. */
function edgesOf(walk: Walk): TimeEdge[] | undefined {
  const edges: TimeEdge[] = [];
  for (let { edge, before } = walk; edge && before; { edge, before } = before) edges.push(edge);
  const isSimple = new Set(edges.map(({ tail }) => tail)).size === edges.length;
  return isSimple ? edges.reverse() : undefined;
}
