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
 * overlaps it. Earlier starts take nearer lanes; among equal starts the shorter
 * extent goes first, then the one listed first.
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
  assertLength("assignLanes: gap", gap);
  extents.forEach(assertExtent);

  const lanes = new Array<number>(extents.length).fill(0);
  const laneEnds: number[] = [];
  for (const index of inPlacementOrder(extents)) {
    const { start, end } = extents[index] as Extent;
    const lane = firstFree(laneEnds, start, gap);
    laneEnds[lane] = end;
    lanes[index] = lane;
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

/** The nearest lane that is free from `start` on; a new one where none is. */
function firstFree(laneEnds: readonly number[], start: number, gap: number): number {
  let lane = 0;
  while (lane < laneEnds.length && (laneEnds[lane] as number) + gap > start) lane++;
  return lane;
}

function assertExtent({ start, end }: Extent, index: number): void {
  if (start - start === 0 && end - end === 0 && start <= end) return;
  throw new RangeError(
    `assignLanes: extents[${index}] must have finite start <= end; received ${start} to ${end}.`,
  );
}
