import type { Box } from "./Box.ts";

/**
 * Columns in place of the marks of a crowded stretch: how many events there are along the axis. An
 * event that may have been on any of several days counts for a share of one in each of them.
 */
export interface SceneDensity {
  /** How wide each column is, in CSS pixels; the first begins at the inline start. */
  readonly step: number;
  /** One for each column. */
  readonly counts: readonly number[];
  /** The greatest of the counts, which takes all of the height. */
  readonly most: number;
  /** Where the columns stand, and how high the highest is. */
  readonly y: number;
  readonly height: number;
}

/** Events without a card of their own in a wide picture, folded into one chip at their place. */
export interface SceneCluster {
  /** Beside the axis, or at the end of the strip for what has no place on it. */
  readonly place: "axis" | "undated";
  readonly count: number;
  /** Their places in the list, from 0: runs, the first and the last of each. */
  readonly members: readonly (readonly [first: number, last: number])[];
  /** Where on the axis its first and its last event begin, in pixels. */
  readonly extent: readonly [start: number, end: number];
  readonly box: Box;
  /** What the chip says: "+12 more". */
  readonly label: string;
  /** From which date to which, as it is read out; empty where nobody gives any. */
  readonly dates: string;
}
