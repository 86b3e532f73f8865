/**
 * The strongly connected components of a graph whose nodes are numbered from zero, in topological
 * order: an edge between two of them leads from an earlier one to a later one. Nodes that no edge
 * orders keep their own order.
 *
 * `targetsOf` gives the nodes that the edges of a node lead to, as a fresh list. Keeps its own
 * stack, so that a chain may be as long as memory allows. Cost: O(nodes + edges).
 *
 * @see Robert Tarjan, "Depth-first search and linear graph algorithms" (1972), section 4.
 */
export function findComponents(
  nodeCount: number,
  targetsOf: (node: number) => number[],
): number[][] {
  const low = new Array<number | undefined>(nodeCount);
  const search: Search = { low, count: 0, targetsOf, open: [], components: [] };
  for (let root = nodeCount - 1; root >= 0; root -= 1) {
    const path = low[root] === undefined ? [enter(root, search)] : [];
    for (let visit = path.at(-1); visit; visit = path.at(-1)) goOn(visit, path, search);
  }
  return search.components.reverse();
}

interface Search {
  /** The earliest visit that each node leads back to; infinite once its component is complete. */
  readonly low: (number | undefined)[];
  /** How many nodes have been entered. */
  count: number;
  readonly targetsOf: (node: number) => number[];
  /** Nodes whose component is not complete. */
  readonly open: number[];
  readonly components: number[][];
}

interface Visit {
  readonly node: number;
  /** How many nodes had been entered when it was. */
  readonly entered: number;
  /** The nodes that are still to be looked at from here, the next one last. */
  readonly targets: number[];
}

function enter(node: number, search: Search): Visit {
  search.count += 1;
  search.low[node] = search.count;
  search.open.push(node);
  return { node, entered: search.count, targets: search.targetsOf(node) };
}

function goOn({ node, entered, targets }: Visit, path: Visit[], search: Search): void {
  const { low, open, components } = search;
  const lower = (other: number, value = 0): void => {
    low[other] = Math.min(low[other] ?? 0, value);
  };
  const target = targets.pop();
  if (target !== undefined) {
    if (low[target] === undefined) path.push(enter(target, search));
    else lower(node, low[target]);
    return;
  }
  path.pop();
  if (low[node] === entered) {
    const component = open.splice(open.lastIndexOf(node));
    for (const member of component) low[member] = Number.POSITIVE_INFINITY;
    components.push(component);
  }
  const parent = path.at(-1);
  if (parent) lower(parent.node, low[node]);
}
