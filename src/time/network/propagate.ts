import { type Digraph, edgesAt, reverseDigraph, valueAt } from "./createDigraph.ts";
import { EPOCH, type TimeGraph } from "./createTimeGraph.ts";

/** The longest path from the epoch to each node. */
export interface Reached {
  /** Milliseconds; `-Infinity` where no path leads. */
  readonly at: Float64Array;
  /** 1 where the path holds a strict limit, so that the node lies past `at`. */
  readonly isStrict: Uint8Array;
  /** The last edge of a path that leads to `at`; -1 where no path leads. */
  readonly via: Int32Array;
}

/** Which way {@link propagate} goes, and over which components. */
export interface PropagateOptions {
  /** Every node but the epoch, in strongly connected components, in topological order. */
  readonly components: readonly (readonly number[])[];
  /**
   * `"forward"` finds how early each node can be, `"backward"` the negative of how late.
   */
  readonly direction: "forward" | "backward";
}

/**
 * Passes the limits on instants on to every node they bear on. Of paths that are equally long, the
 * one met first counts, so that a moment's own date comes before what others imply.
 *
 * There must be no contradiction among the limits between moments. One pass over the components;
 * only within one of several nodes are paths passed on until they settle. Cost: O(nodes + edges)
 * without such components.
 *
 * @see Rina Dechter, Itay Meiri and Judea Pearl, "Temporal constraint networks" (1991), section 3.
 */
export function propagate(graph: TimeGraph, { components, direction }: PropagateOptions): Reached {
  const isForward = direction === "forward";
  const view: Digraph = isForward ? graph : reverseDigraph(graph);
  const reached = createReached(graph.nodeCount);
  const extend = createExtend(graph, view, reached);
  for (const component of isForward ? components : [...components].reverse()) {
    settle(component, view, extend);
  }
  return reached;
}

function createReached(nodeCount: number): Reached {
  const at = new Float64Array(nodeCount).fill(Number.NEGATIVE_INFINITY);
  at[EPOCH] = 0;
  return { at, isStrict: new Uint8Array(nodeCount), via: new Int32Array(nodeCount).fill(-1) };
}

/** Extends the path at an edge's tail along it; answers whether its head is now reached later. */
type Extend = (edge: number) => boolean;

function createExtend(
  { least, strict, inForce }: TimeGraph,
  { tail, head }: Digraph,
  reached: Reached,
): Extend {
  const isLater = (to: number, at: number, isStrict: number): boolean => {
    const known = valueAt(reached.at, to);
    return at > known || (at === known && isStrict > valueAt(reached.isStrict, to));
  };
  return (edge) => {
    const from = valueAt(tail, edge);
    const to = valueAt(head, edge);
    const at = valueAt(reached.at, from) + valueAt(least, edge);
    if (inForce[edge] === 0 || to === EPOCH || at === Number.NEGATIVE_INFINITY) return false;
    const isStrict = Math.max(valueAt(reached.isStrict, from), valueAt(strict, edge));
    if (!isLater(to, at, isStrict)) return false;
    if (at > valueAt(reached.at, to)) reached.via[to] = edge;
    reached.at[to] = at;
    reached.isStrict[to] = isStrict;
    return true;
  };
}

function settle(
  component: readonly number[],
  { head, incoming, outgoing }: Digraph,
  extend: Extend,
): void {
  for (const node of component) for (const edge of edgesAt(incoming, node)) extend(edge);
  if (component.length === 1) return;

  const members = new Set(component);
  const queue = [...component];
  const queued = new Set(component);
  for (let first = 0; first < queue.length; first += 1) {
    const node = queue[first] ?? EPOCH;
    queued.delete(node);
    const reachedLater = Array.from(edgesAt(outgoing, node))
      .filter((edge) => members.has(valueAt(head, edge)) && extend(edge))
      .map((edge) => valueAt(head, edge));
    for (const target of reachedLater) {
      if (queued.has(target)) continue;
      queued.add(target);
      queue.push(target);
    }
  }
}
