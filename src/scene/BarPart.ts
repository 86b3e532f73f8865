import type { SignEnd } from "./describeSign.ts";

/**
 * How a stretch of a bar is filled: certain, possible, or fading out towards the earlier or the
 * later side, where no limit is given.
 */
export type BarFill = "solid" | "light" | "fading-before" | "fading-after";

/** A stretch of a bar in pixels along the axis. */
export interface BarPart {
  readonly from: number;
  readonly to: number;
  readonly fill: BarFill;
}

/** A bar as it passes one event's card, as fractions of the way to the next card. */
export interface SliceBar {
  readonly eventId: string;
  readonly color: number;
  /** Lanes count from the axis outwards; 0 lies on the axis. */
  readonly lane: number;
  readonly from: number;
  readonly to: number;
  readonly fill: BarFill;
  /** The ends that fall into this slice. */
  readonly startEnd?: SignEnd | undefined;
  readonly endEnd?: SignEnd | undefined;
}
