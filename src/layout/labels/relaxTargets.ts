import type { LabelColumns, Room } from "./columns.ts";
import { fitSquares } from "./fitSquares.ts";

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
  for (let m = 1; m < count; m++) {
    const apart = ((widths[kept[m - 1] ?? 0] ?? 0) + (widths[kept[m] ?? 0] ?? 0)) / 2 + gap;
    offsets[m] = (offsets[m - 1] ?? 0) + apart * share;
  }
  const lower = start + ((widths[kept[0] ?? 0] ?? 0) / 2) * share;
  const upper = end - ((widths[kept[count - 1] ?? 0] ?? 0) / 2) * share - (offsets[count - 1] ?? 0);
  const fitted = fitSquares({
    targets: offsets.map((offset, m) => (anchors[kept[m] ?? 0] ?? 0) - offset),
    weights: new Float64Array(count).fill(1),
    lows: new Float64Array(count).fill(lower),
    highs: new Float64Array(count).fill(Math.max(lower, upper)),
  });
  return fitted.map((place, m) => place + (offsets[m] ?? 0));
}

/** How many of the open slots any of the labels may stand in. */
function countRows(sides: Int8Array, kept: Uint32Array, slots: number): number {
  const before = kept.some((i) => sides[i] !== 1) ? Math.ceil(slots / 2) : 0;
  const after = kept.some((i) => sides[i] !== 0) ? Math.floor(slots / 2) : 0;
  return Math.max(1, before + after);
}
