import { type Digraph, edgesAt, type Subgraph, valueAt } from "./createDigraph.ts";

/**
 * The strongly connected components of part of a graph, in topological order: an edge between two
 * of them leads from an earlier one to a later one.
 *
 * Keeps its own stack, so that a chain may be as long as memory allows. Cost: O(nodes + edges).
 *
 * @see Robert Tarjan, "Depth-first search and linear graph algorithms" (1972), section 4.
 */
export function findComponents(graph: Digraph, scope: Subgraph): number[][] {
  const search = createSearch(graph, scope);
  for (const root of scope.members) {
    if (search.isNew(root)) explore(search, root);
  }
  return search.components.reverse();
}

interface Search {
  readonly components: number[][];
  readonly isNew: (node: number) => boolean;
  readonly enter: (node: number) => void;
  /** The next new node that an edge of `node` leads to. */
  readonly advance: (node: number) => number | undefined;
  /** Leaves `node` for the node it was entered from. */
  readonly leave: (node: number, parent: number | undefined) => void;
}

function explore(search: Search, root: number): void {
  const path = [root];
  search.enter(root);
  for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
    const target = search.advance(node);
    if (target === undefined) {
      path.pop();
      search.leave(node, path.at(-1));
    } else {
      search.enter(target);
      path.push(target);
    }
  }
}

function createSearch({ nodeCount, head, outgoing }: Digraph, { counts }: Subgraph): Search {
  const entered = new Int32Array(nodeCount);
  const low = new Int32Array(nodeCount);
  const isOpen = new Uint8Array(nodeCount);
  const nextPlace = new Int32Array(nodeCount);
  const open: number[] = [];
  const components: number[][] = [];
  let count = 0;

  const lower = (node: number, value = 0): void => {
    low[node] = Math.min(valueAt(low, node), value);
  };
  return {
    components,
    isNew: (node) => entered[node] === 0,
    enter: (node) => {
      count += 1;
      entered[node] = count;
      low[node] = count;
      isOpen[node] = 1;
      open.push(node);
    },
    advance: (node) => {
      for (const edge of edgesAt(outgoing, node).subarray(nextPlace[node])) {
        nextPlace[node] = valueAt(nextPlace, node) + 1;
        const target = valueAt(head, edge);
        if (!counts(edge)) continue;
        if (entered[target] === 0) return target;
        if (isOpen[target] === 1) lower(node, entered[target]);
      }
      return undefined;
    },
    leave: (node, parent) => {
      if (parent !== undefined) lower(parent, low[node]);
      if (low[node] !== entered[node]) return;
      const component = open.splice(open.lastIndexOf(node));
      for (const member of component) isOpen[member] = 0;
      components.push(component);
    },
  };
}
