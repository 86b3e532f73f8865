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
  for (const group of groupByPriority(labels, order)) {
    let left = group;
    while (left.length > 0) {
      const gone = takeOut(chain, left, folding.subarray(count));
      count += gone;
      left = left.subarray(0, left.length - gone);
    }
  }
  return folding;
}

/** The labels that are left; each is one place farther than its index, between two at the ends. */
interface Chain {
  readonly anchors: Float64Array;
  readonly widths: Float64Array;
  /** The places of the neighbours. */
  readonly before: Uint32Array;
  readonly after: Uint32Array;
  /** What is between the neighbours for each width; infinite where its turn is yet to come. */
  readonly spaces: Float64Array;
  /** Whether a label is not kept by one before it that is taken out first; and one after it. */
  readonly freeBefore: Uint8Array;
  readonly freeAfter: Uint8Array;
}

function createChain(labels: readonly Label[], order: Uint32Array): Chain {
  const count = order.length;
  // Beyond the first and the last stands one more, infinitely far away.
  const anchors = new Float64Array(count + 2).fill(-Infinity, 0, 1).fill(Infinity, count + 1);
  const widths = new Float64Array(count + 2);
  const before = new Uint32Array(count + 2);
  const after = new Uint32Array(count + 2);
  for (let at = 1; at <= count; at++) {
    const { anchor, width } = labels[order[at - 1] as number] as Label;
    anchors[at] = anchor;
    widths[at] = width;
    before[at] = at - 1;
    after[at] = at + 1;
  }
  const spaces = new Float64Array(count + 2).fill(Infinity);
  const freeBefore = new Uint8Array(count + 2);
  const freeAfter = new Uint8Array(count + 2);
  return { anchors, widths, before, after, spaces, freeBefore, freeAfter };
}

/**
 * Takes labels out of the chain, the one with the least space first, but none whose neighbour is
 * taken out before it. Puts them in that order into `folding`, moves the others to the front of
 * `group`, which is in order of anchor, and returns how many were taken out.
 */
function takeOut(chain: Chain, group: Uint32Array, folding: Uint32Array): number {
  const { before, after, spaces, freeBefore, freeAfter } = chain;
  markFree(chain, group);
  let gone = 0;
  for (let k = 0; k < group.length; k++) {
    const m = group[k] as number;
    const at = m + 1;
    if (freeBefore[at] === 1 && freeAfter[at] === 1) {
      after[before[at] as number] = after[at] as number;
      before[after[at] as number] = before[at] as number;
      folding[gone++] = m;
    } else group[k - gone] = m;
  }
  sortByKeys(folding.subarray(0, gone), spaces.subarray(1));
  return gone;
}

/** Where spaces rise from one label to the next, every second one is free, from the least on. */
function markFree(chain: Chain, group: Uint32Array): void {
  const { before, after, spaces, freeBefore, freeAfter } = chain;
  for (const m of group) spaces[m + 1] = spaceAt(chain, m + 1);
  for (let k = 0; k < group.length; k++) {
    const at = (group[k] as number) + 1;
    const near = before[at] as number;
    const isLater = (spaces[near] as number) < (spaces[at] as number);
    freeBefore[at] = isLater ? 1 - (freeBefore[near] as number) : 1;
  }
  for (let k = group.length - 1; k >= 0; k--) {
    const at = (group[k] as number) + 1;
    const near = after[at] as number;
    const isLater = (spaces[near] as number) <= (spaces[at] as number);
    freeAfter[at] = isLater ? 1 - (freeAfter[near] as number) : 1;
  }
}

function spaceAt({ anchors, widths, before, after }: Chain, at: number): number {
  const here = anchors[at] as number;
  const left = here - (anchors[before[at] as number] as number);
  const right = (anchors[after[at] as number] as number) - here;
  const isEnd = left === Infinity || right === Infinity;
  return (isEnd ? 2 * Math.min(left, right) : left + right) / ((widths[at] as number) + 1);
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
