import { fitSquares } from "../row/index.ts";
import type { LabelColumns, Room } from "./columns.ts";

/**
 * Where the middle of each kept label would stand if all rows together were one, in which each
 * label takes only its share of the width. What is left over elsewhere stays at its anchor.
 */
export function relaxTargets(
  { anchors, widths, sides }: LabelColumns,
  kept: Uint32Array,
  { start, end, gap, slots }: Room,
): Float64Array {
  const count = kept.length;
  const share = 1 / countRows(sides, kept, slots);
  const offsets = new Float64Array(count);
  const targets = new Float64Array(count);
  let free = 0;
  for (let m = 0; m < count; m++) {
    const i = kept[m] as number;
    const half = ((widths[i] as number) / 2) * share;
    offsets[m] = free + half;
    targets[m] = (anchors[i] as number) - free - half;
    free += 2 * half + gap * share;
  }
  const upper = Math.max(start, end - free + gap * share);
  const weights = new Float64Array(count).fill(1);
  const relaxed = fitSquares({ targets, weights, lower: start, upper });
  for (let m = 0; m < count; m++) relaxed[m] = (relaxed[m] as number) + (offsets[m] as number);
  return relaxed;
}

/** How many of the open slots any of the labels may stand in. */
function countRows(sides: Int8Array, kept: Uint32Array, slots: number): number {
  const before = kept.some((i) => sides[i] !== 1) ? Math.ceil(slots / 2) : 0;
  const after = kept.some((i) => sides[i] !== 0) ? Math.floor(slots / 2) : 0;
  return Math.max(1, before + after);
}
