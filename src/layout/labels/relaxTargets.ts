import { fitSquares } from "../row/index.ts";
import type { LabelColumns } from "./LabelColumns.ts";

/**
 * Where the middle of each label would stand if all `rows` together were one, in which each label
 * takes only its share of the width. What is left over elsewhere stays at its anchor.
 */
export function relaxTargets(
  { anchors, widths, count, room }: LabelColumns,
  rows: number,
): Float64Array {
  const { offsets, targets, limits } = room.scratch;
  const gap = room.gaps[2];
  let free = 0;
  for (let i = 0; i < count; i++) {
    const width = widths[i] as number;
    offsets[i] = free + width / 2 / rows;
    targets[i] = (anchors[i] as number) - (offsets[i] as number);
    free += (width + gap) / rows;
  }
  limits[0] = room.start;
  limits[1] = Math.max(room.start, room.end - free + gap / rows);
  const relaxed = fitSquares(room.scratch, count);
  for (let i = 0; i < count; i++) relaxed[i] = (relaxed[i] as number) + (offsets[i] as number);
  return relaxed;
}
