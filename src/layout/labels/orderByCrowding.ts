import type { Label } from "./Label.ts";
import { sortByKeys } from "./sortByKeys.ts";

/**
 * The order in which labels give way: lower priorities first and, among equals, the one with the
 * least space between its neighbours for its width, as they are left by then. What remains after
 * any number of them is spread as evenly as the anchors allow.
 *
 * Takes labels by index in order of anchor and returns the places of the indices in that order.
 *
 * Cost: O(n log n).
 */
export function orderByCrowding(labels: readonly Label[], order: Uint32Array): Uint32Array {
  const chain = createChain(labels, order);
  const folding = new Uint32Array(order.length);
  let count = 0;
  for (let group of groupByPriority(labels, order)) {
    while (group.length > 0) {
      chain.sort(group);
      let left = 0;
      for (const m of group) {
        if (chain.remove(m)) folding[count++] = m;
        else group[left++] = m;
      }
      group = group.subarray(0, left);
    }
  }
  return folding;
}

interface Chain {
  /** Brings labels into order of space, the least first; begins a round. */
  readonly sort: (group: Uint32Array) => void;
  /** Takes one out, unless a neighbour was taken out in the same round. */
  readonly remove: (m: number) => boolean;
}

function createChain(labels: readonly Label[], order: Uint32Array): Chain {
  const count = order.length;
  // Beyond the first and the last stands one more, infinitely far away.
  const anchors = new Float64Array(count + 2).fill(-Infinity, 0, 1).fill(Infinity, count + 1);
  const before = new Uint32Array(count + 2);
  const after = new Uint32Array(count + 2);
  const widths = new Float64Array(count);
  const spaces = new Float64Array(count);
  const touched = new Uint8Array(count + 2);
  for (let at = 1; at <= count; at++) {
    const { anchor, width } = labels[order[at - 1] as number] as Label;
    anchors[at] = anchor;
    widths[at - 1] = width;
    before[at] = at - 1;
    after[at] = at + 1;
  }

  function spaceAt(m: number): number {
    const here = anchors[m + 1] as number;
    const left = here - (anchors[before[m + 1] as number] as number);
    const right = (anchors[after[m + 1] as number] as number) - here;
    const isEnd = left === Infinity || right === Infinity;
    return (isEnd ? 2 * Math.min(left, right) : left + right) / ((widths[m] as number) + 1);
  }

  function sort(group: Uint32Array): void {
    touched.fill(0);
    for (const m of group) spaces[m] = spaceAt(m);
    sortByKeys(group, spaces);
  }

  function remove(m: number): boolean {
    if (touched[m + 1] === 1) return false;
    const left = before[m + 1] as number;
    const right = after[m + 1] as number;
    after[left] = right;
    before[right] = left;
    touched[left] = 1;
    touched[right] = 1;
    return true;
  }

  return { sort, remove };
}

/** The lowest priority first. */
function groupByPriority(labels: readonly Label[], order: Uint32Array): Uint32Array[] {
  const groups = new Map<number, number[]>();
  for (let m = 0; m < order.length; m++) {
    const { priority = 0 } = labels[order[m] as number] as Label;
    const group = groups.get(priority);
    if (group) group.push(m);
    else groups.set(priority, [m]);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => Uint32Array.from(group));
}
