import { assertLength } from "./assertThat.ts";
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
  assertLength("assignLanes: gap", gap);
  extents.forEach(assertExtent);

  const lanes = new Array<number>(extents.length).fill(0);
  const takeLane = createTakeLane(gap);
  for (const index of inPlacementOrder(extents)) {
    lanes[index] = takeLane(extents[index] as Extent);
  }
  return lanes;
}

function inPlacementOrder(extents: readonly Extent[]): Uint32Array {
  const order = new Uint32Array(extents.length);
  const starts = new Float64Array(extents.length);
  for (let i = 0; i < order.length; i++) {
    order[i] = i;
    starts[i] = (extents[i] as Extent).start;
  }
  const endOf = (i: number): number => (extents[i] as Extent).end;
  return order.sort(
    (i, j) => (starts[i] as number) - (starts[j] as number) || endOf(i) - endOf(j) || i - j,
  );
}

/** How many lanes make a block, and blocks the next one: few enough to look at one by one. */
const BLOCK = 16;

/** Creates what gives an extent the nearest lane that is free where it starts. */
function createTakeLane(gap: number): (extent: Extent) => number {
  // The end of each lane; over these, the least of each block of them, up to a level of one block.
  const levels: [number[], ...number[][]] = [[]];
  return ({ start, end }) => {
    let place = 0;
    for (let height = levels.length - 1; height >= 0; height--) {
      const ends = levels[height] as number[];
      place *= BLOCK;
      while (place < ends.length && (ends[place] as number) + gap > start) place++;
    }
    const lane = Math.min(place, levels[0].length);
    levels[0][lane] = end;
    raise(levels, lane);
    return lane;
  };
}

/** Brings what stands over a lane up to date. */
function raise(levels: number[][], lane: number): void {
  let place = lane;
  for (let height = 1; height < levels.length; height++) {
    place = Math.floor(place / BLOCK);
    (levels[height] as number[])[place] = leastOf(levels[height - 1] as number[], place);
  }
  const top = levels[levels.length - 1] as number[];
  if (top.length > BLOCK) levels.push([leastOf(top, 0), leastOf(top, 1)]);
}

function leastOf(level: readonly number[], block: number): number {
  const to = Math.min(level.length, BLOCK * (block + 1));
  let least = Infinity;
  for (let place = BLOCK * block; place < to; place++) {
    least = Math.min(least, level[place] as number);
  }
  return least;
}

function assertExtent({ start, end }: Extent, index: number): void {
  if (start - start === 0 && end - end === 0 && start <= end) return;
  throw new RangeError(
    `assignLanes: extents[${index}] must have finite start <= end; received ${start} to ${end}.`,
  );
}
