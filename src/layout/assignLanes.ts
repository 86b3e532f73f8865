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
  for (const [index, { start, end }] of inPlacementOrder(extents)) {
    const free = laneEnds.findIndex((laneEnd) => laneEnd + gap <= start);
    const lane = free === -1 ? laneEnds.length : free;
    laneEnds[lane] = end;
    lanes[index] = lane;
  }
  return lanes;
}

function inPlacementOrder(extents: readonly Extent[]): [number, Extent][] {
  return [...extents.entries()].sort(
    ([i, a], [j, b]) => a.start - b.start || a.end - b.end || i - j,
  );
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
