import type { SceneDensity } from "../SceneCluster.ts";
import type { LanedMark } from "./placeMarks.ts";

/** How wide a column is, in CSS pixels. */
const step = 4;

/** Where columns stand. */
export interface DensityPlace {
  /** Of the picture, in CSS pixels. */
  readonly width: number;
  /** Of the axis. */
  readonly y: number;
  readonly height: number;
}

/**
 * Counts `marks` in columns along the axis. One that takes several columns counts for an equal
 * share in each, since nothing says where in them it was. Absent where there are no marks.
 */
export function countDensity(
  marks: readonly LanedMark[],
  { width, y, height }: DensityPlace,
): SceneDensity | undefined {
  if (marks.length === 0) return;
  const counts = new Array<number>(Math.ceil(width / step)).fill(0);
  const columnAt = (x: number): number =>
    Math.min(counts.length - 1, Math.max(0, Math.floor(x / step)));
  for (const { from, to } of marks) {
    const [first, last] = [columnAt(from), columnAt(to)];
    for (let column = first; column <= last; column++) {
      counts[column] = (counts[column] ?? 0) + 1 / (last - first + 1);
    }
  }
  return { step, counts, most: Math.max(...counts), y, height };
}
