import { edgesAt, type Subgraph, valueAt } from "./createDigraph.ts";
import type { TimeGraph } from "./createTimeGraph.ts";

/**
 * Contradictions among `members`, each as its edges in order; empty where there are none, and not
 * all where there are. A contradiction is a cycle whose weights add up to more than zero, or to
 * zero with a strict limit in it, so that a moment would come after itself. These are simple and
 * have no moment in common.
 *
 * Passes longest paths on from a start that reaches every member at once, and looks for a cycle
 * among each moment's best predecessors once in as many steps as there are members. A strict limit
 * counts as one infinitely small step more. Cost: O(members × edges), near O(edges) where all
 * weights are zero.
 *
 * @see Boris Cherkassky and Andrew Goldberg, "Negative-cycle detection algorithms" (1999), section
 * 4: walking to the root, amortised.
 */
export function findCycles(graph: TimeGraph, scope: Subgraph): number[][] {
  if (!hasRise(graph, scope)) return [];
  const reach = createReach(graph, scope);
  const queue = [...scope.members];
  const isQueued = new Uint8Array(graph.nodeCount);
  let untilLook = scope.members.length;
  for (let first = 0; first < queue.length; first += 1) {
    const node = queue[first] ?? 0;
    isQueued[node] = 0;
    for (const target of reach.passOn(node)) {
      if (isQueued[target] === 1) continue;
      isQueued[target] = 1;
      queue.push(target);
    }
    untilLook -= 1;
    if (untilLook > 0) continue;
    const cycles = cyclesAmong(graph, scope.members, reach.via);
    if (cycles.length > 0) return cycles;
    untilLook = scope.members.length;
  }
  return [];
}

function hasRise({ outgoing, least, strict }: TimeGraph, { members, counts }: Subgraph): boolean {
  return members.some((node) =>
    edgesAt(outgoing, node).some(
      (edge) => counts(edge) && (valueAt(least, edge) > 0 || strict[edge] === 1),
    ),
  );
}

interface Reach {
  /** The edge by which each node is reached latest; -1 for none. */
  readonly via: Int32Array;
  /** Passes a node's reach on along its edges; answers the nodes that are now reached later. */
  readonly passOn: (node: number) => number[];
}

function createReach(
  { nodeCount, outgoing, head, least, strict }: TimeGraph,
  scope: Subgraph,
): Reach {
  const reached = new Float64Array(nodeCount);
  const steps = new Float64Array(nodeCount);
  const via = new Int32Array(nodeCount).fill(-1);
  const extend = (edge: number, from: number): boolean => {
    const target = valueAt(head, edge);
    const at = valueAt(reached, from) + valueAt(least, edge);
    const step = valueAt(steps, from) + valueAt(strict, edge);
    const gain = at - valueAt(reached, target) || step - valueAt(steps, target);
    if (gain <= 0) return false;
    reached[target] = at;
    steps[target] = step;
    via[target] = edge;
    return true;
  };
  const passOn = (node: number): number[] =>
    Array.from(edgesAt(outgoing, node))
      .filter((edge) => scope.counts(edge) && extend(edge, node))
      .map((edge) => valueAt(head, edge));
  return { via, passOn };
}

function cyclesAmong(
  { tail, nodeCount }: TimeGraph,
  members: readonly number[],
  via: Int32Array,
): number[][] {
  const cycles: number[][] = [];
  const walkOf = new Int32Array(nodeCount);
  for (const [index, member] of members.entries()) {
    const walk = index + 1;
    let node = member;
    while (walkOf[node] === 0 && valueAt(via, node) >= 0) {
      walkOf[node] = walk;
      node = valueAt(tail, valueAt(via, node));
    }
    if (walkOf[node] === walk) cycles.push(cycleThrough(node, tail, via));
  }
  return cycles;
}

function cycleThrough(node: number, tail: Int32Array, via: Int32Array): number[] {
  const edges: number[] = [];
  let at = node;
  do {
    const edge = valueAt(via, at);
    edges.push(edge);
    at = valueAt(tail, edge);
  } while (at !== node);
  return edges.reverse();
}
