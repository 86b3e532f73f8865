import type { Extent } from "./Extent.ts";

/** Options for {@link assignLanes}. */
export interface AssignLanesOptions {
  /**
   * Clear space to keep between neighbours in one lane, in CSS pixels.
   * @default 0
   */
  readonly gap?: number | undefined;
}

/**
 * Assigns each extent to a lane so that no two extents in a lane overlap.
 *
 * Returns one lane number per extent, in the order given, counting from zero at
 * the axis, and uses as few lanes as possible. Extents that merely touch may
 * share a lane when `gap` is zero; one of no width that lies within another
 * overlaps it. Each takes the nearest free lane, earlier starts first; among equal
 * starts the shorter extent goes first, then the one listed first.
 *
 * Cost: O(n log n), however many lanes there are.
 *
 * @throws {RangeError} if `gap` is negative or not finite, or if an extent is
 * not finite or ends before it starts.
 *
 * @see Kleinberg and Tardos, Algorithm Design (2005), section 4.1, interval
 * partitioning; the proof that the greedy order is optimal is there.
 *
 * @example
 * ```ts
 * assignLanes([{ start: 0, end: 40 }, { start: 30, end: 60 }, { start: 45, end: 90 }]);
 * // [0, 1, 0]
 * ```
 */
export function assignLanes(
  extents: readonly Extent[],
  { gap = 0 }: AssignLanesOptions = {},
): number[] {
  assertGap(gap);
  extents.forEach(assertExtent);

  const lanes = new Array<number>(extents.length).fill(0);
  const takeLane = createTakeLane(gap);
  for (const placing of inPlacementOrder(extents)) lanes[placing.index] = takeLane(placing);
  return lanes;
}

interface Placing extends Extent {
  readonly index: number;
}

function inPlacementOrder(extents: readonly Extent[]): Placing[] {
  return extents
    .map(({ start, end }, index) => ({ start, end, index }))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.index - b.index);
}

/**
 * Creates what gives an extent the nearest lane that is free where it starts.
 *
 * Keeps the lanes' ends as the leaves of a binary tree, and over each two the lesser: the root is 1,
 * the children of `node` are `2 * node` and the one after. Lanes not yet used end at -Infinity.
 */
function createTakeLane(gap: number): (extent: Extent) => number {
  let width = 8;
  let tree = new Float64Array(2 * width).fill(-Infinity);
  const isTaken = (node: number, start: number) => (tree[node] as number) + gap > start;

  return ({ start, end }) => {
    if (isTaken(1, start)) {
      tree = twiceAsWide(tree);
      width *= 2;
    }
    let node = 1;
    while (node < width) node = isTaken(2 * node, start) ? 2 * node + 1 : 2 * node;
    const lane = node - width;
    tree[node] = end;
    for (node >>= 1; node > 0; node >>= 1) tree[node] = lesserBelow(tree, node);
    return lane;
  };
}

function twiceAsWide(tree: Float64Array): Float64Array<ArrayBuffer> {
  const width = tree.length / 2;
  const wider = new Float64Array(4 * width).fill(-Infinity);
  wider.set(tree.subarray(width), 2 * width);
  for (let node = 2 * width - 1; node > 0; node--) wider[node] = lesserBelow(wider, node);
  return wider;
}

function lesserBelow(tree: Float64Array, node: number): number {
  return Math.min(tree[2 * node] as number, tree[2 * node + 1] as number);
}

function assertGap(gap: number): void {
  if (!(gap >= 0 && Number.isFinite(gap))) {
    throw new RangeError(
      `assignLanes: gap must be a finite number of pixels, zero or more; received ${gap}.`,
    );
  }
}

function assertExtent({ start, end }: Extent, index: number): void {
  if (!(Number.isFinite(start) && Number.isFinite(end) && start <= end)) {
    throw new RangeError(
      `assignLanes: extents[${index}] must have finite start <= end; received ${start} to ${end}.`,
    );
  }
}
