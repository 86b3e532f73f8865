import { createScratch, type Scratch } from "../row/index.ts";
import type { PlaceLabelsOptions } from "./PlaceLabelsOptions.ts";

/** The room that labels are placed in; see the options of `placeLabels`. */
export interface Room {
  readonly start: number;
  readonly end: number;
  /** The clear space between two leaders, between a leader and a label, and between two labels. */
  readonly gaps: readonly [leaders: number, mixed: number, labels: number];
  readonly inset: number;
  readonly sides: 1 | 2;
  /** How many slots are open, the nearest ones first. */
  readonly slots: number;
  readonly rowCost: number;
  /** Up to how many labels rows are searched and leaders made shortest. */
  readonly mostSearched: number;
  readonly scratch: Scratch;
}

/** Up to how many labels rows are searched where the caller does not say. */
const MOST_THOROUGH = 1000;

/** What a leader takes of a row that it passes, in CSS pixels. */
export const LEADER_WIDTH = 1;

/** What a row more costs at most: dearer than all leaders are long, and still a number to add to. */
export const DEAREST = 1e9;

/**
 * Opens the room that the options ask for, for at most `count` labels.
 *
 * A leader keeps half a gap clear of labels at least, since the labels on both sides of it have to
 * keep their own gap as well.
 */
export function createRoom(options: PlaceLabelsOptions, count: number): Room {
  const { extent, rows, gap = 0, leaderGap = gap / 2, inset = 8, sides = 1, effort } = options;
  const most = { fast: -1, thorough: count };
  const mostSearched = effort ? most[effort] : MOST_THOROUGH;
  return {
    start: extent[0],
    end: extent[1],
    gaps: [leaderGap, Math.max(leaderGap, (gap - LEADER_WIDTH) / 2), gap],
    inset,
    sides,
    slots: 2 * Math.min(rows, Math.max(1, count)),
    rowCost: Math.min(options.rowCost ?? 120, DEAREST),
    mostSearched,
    scratch: createScratch(count, Math.max(0, Math.min(count, mostSearched))),
  };
}
