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
 * share a lane when `gap` is zero; one of no width that lies within another overlaps it. Earlier starts take nearer lanes; among equal
 * starts the shorter extent goes first, then the one listed first.
 *
 * Cost: O(n log n + n × lanes).
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
  const laneEnds: number[] = [];
  for (const placing of inPlacementOrder(extents)) {
    const lane = firstFree(laneEnds, placing.start, gap);
    laneEnds[lane] = placing.end;
    lanes[placing.index] = lane;
  }
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

/** The nearest lane that is free from `start` on; a new one where none is. */
function firstFree(laneEnds: readonly number[], start: number, gap: number): number {
  let lane = 0;
  while (lane < laneEnds.length && (laneEnds[lane] ?? 0) + gap > start) lane++;
  return lane;
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
