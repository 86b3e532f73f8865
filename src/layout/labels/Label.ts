/** The side of the axis that a label stands on: before it (over a horizontal axis) or after it. */
export type LabelSide = "before" | "after";

/** Something that wants to stand beside its point on the axis: a card, a name, a note. */
export interface Label {
  /** Where its marker lies on the axis, in CSS pixels. */
  readonly anchor: number;
  /** Along the axis, in CSS pixels. A label wider than the extent gets the extent. */
  readonly width: number;
  /**
   * Across the axis, in CSS pixels; a row is as high as its highest label.
   * @default 0
   */
  readonly height?: number | undefined;
  /**
   * Which labels survive when room runs out: the higher number does.
   * @default 0
   */
  readonly priority?: number | undefined;
  /**
   * The side that it has to stand on.
   * @default either, or "before" where only one side is in use
   */
  readonly side?: LabelSide | undefined;
}
