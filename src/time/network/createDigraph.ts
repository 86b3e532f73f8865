/** A directed graph whose nodes and edges are numbered from zero. */
export interface Digraph {
  readonly nodeCount: number;
  /** The node that each edge leaves. */
  readonly tail: Int32Array;
  /** The node that each edge enters. */
  readonly head: Int32Array;
  readonly outgoing: Adjacency;
  readonly incoming: Adjacency;
}

/** The edges at each node: those of node `n` are `edges[offsets[n]]` up to `edges[offsets[n + 1]]`. */
export interface Adjacency {
  readonly offsets: Int32Array;
  readonly edges: Int32Array;
}

/** Part of a graph. */
export interface Subgraph {
  readonly members: readonly number[];
  /** Whether an edge belongs to it; never one that leaves `members`. */
  readonly counts: (edge: number) => boolean;
}

/**
 * Builds a graph from the two ends of its edges. Edges keep their numbers; at a node they stand in
 * the order given.
 *
 * Cost: O(nodes + edges).
 */
export function createDigraph(nodeCount: number, tail: Int32Array, head: Int32Array): Digraph {
  return {
    nodeCount,
    tail,
    head,
    outgoing: createAdjacency(nodeCount, tail),
    incoming: createAdjacency(nodeCount, head),
  };
}

/** The same graph with every edge turned round. */
export function reverseDigraph({ nodeCount, tail, head, outgoing, incoming }: Digraph): Digraph {
  return { nodeCount, tail: head, head: tail, outgoing: incoming, incoming: outgoing };
}

/** The edges at `node`. */
export function edgesAt({ offsets, edges }: Adjacency, node: number): Int32Array {
  return edges.subarray(offsets[node], offsets[node + 1]);
}

function createAdjacency(nodeCount: number, ends: Int32Array): Adjacency {
  const offsets = new Int32Array(nodeCount + 1);
  for (const node of ends) offsets[node + 1] = (offsets[node + 1] ?? 0) + 1;
  for (let node = 0; node < nodeCount; node += 1) {
    offsets[node + 1] = (offsets[node + 1] ?? 0) + (offsets[node] ?? 0);
  }
  const next = offsets.slice();
  const edges = new Int32Array(ends.length);
  ends.forEach((node, edge) => {
    const place = next[node] ?? 0;
    edges[place] = edge;
    next[node] = place + 1;
  });
  return { offsets, edges };
}

/** The number at `index`, which must be within the array. */
export function valueAt(values: Int32Array | Float64Array | Uint8Array, index: number): number {
  return values[index] ?? 0;
}
