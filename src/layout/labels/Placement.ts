import type { LabelSide } from "./Label.ts";

/** A label's place, in CSS pixels along the axis. */
export interface PlacedLabel {
  readonly side: LabelSide;
  /** Counted from the axis outwards, 0 first. */
  readonly row: number;
  /** Its first pixel. */
  readonly start: number;
  /** As asked for, or the extent's where that is less. */
  readonly width: number;
  /**
   * Where its leader runs in each row, the nearest to the axis first; the last is where it meets
   * the label. All equal to the anchor where the leader is straight.
   */
  readonly bends: readonly number[];
}

/** Labels with no room of their own, to be shown as one. */
export interface LabelCluster {
  /** Their indices, in order of anchor. */
  readonly members: readonly number[];
  /** Where it belongs on the axis: the middle between its first and its last member. */
  readonly anchor: number;
  /** The anchors of its first and its last member. */
  readonly extent: readonly [start: number, end: number];
}

/** Where every label stands. */
export interface Placement {
  /** One for each label, in the order given; `null` where it is folded. */
  readonly places: readonly (PlacedLabel | null)[];
  /** How many rows stand on each side. */
  readonly rows: { readonly before: number; readonly after: number };
  /** The labels without a place, by index, in order of anchor. */
  readonly folded: readonly number[];
  /** The same by neighbourhood: each folded label is in exactly one. */
  readonly clusters: readonly LabelCluster[];
}
