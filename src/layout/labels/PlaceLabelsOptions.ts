import type { PlacedLabel } from "./Placement.ts";

/** Options for {@link placeLabels}. */
export interface PlaceLabelsOptions {
  /** The first and the last pixel that labels may cover. */
  readonly extent: readonly [start: number, end: number];
  /** The most rows that may stand on each side; one or more. */
  readonly rows: number;
  /**
   * Clear space to keep between labels in a row, in CSS pixels.
   * @default 0
   */
  readonly gap?: number | undefined;
  /**
   * Clear space to keep beside a leader, in CSS pixels; beside a label never less than half a gap.
   * @default half the gap
   */
  readonly leaderGap?: number | undefined;
  /**
   * How far from a label's own ends its leader has to meet it, in CSS pixels. With `Infinity`
   * leaders meet labels in the middle.
   * @default 8
   */
  readonly inset?: number | undefined;
  /**
   * On how many sides of the axis labels may stand. With one, labels stand before the axis unless
   * they ask for the other side.
   * @default 1
   */
  readonly sides?: 1 | 2 | undefined;
  /**
   * By how much all leaders together have to become shorter for one row more, in CSS pixels. Where
   * twelve labels or fewer can have straight leaders they get the rows for that at any cost, unless
   * it is infinite: then there are as few rows as possible, however long the leaders.
   * @default 120
   */
  readonly rowCost?: number | undefined;
  /**
   * `"thorough"` searches for rows in which leaders are shorter; `"fast"` takes all labels in one
   * pass.
   * @default "thorough" for up to 1,000 shown labels
   */
  readonly effort?: "fast" | "thorough" | undefined;
  /**
   * Where the labels stood before, by index, such as the places of the last placement. Labels stay
   * in their rows unless others make leaders shorter by 16 px for each label that changes, or
   * straight.
   * @default none
   */
  readonly previous?: readonly (Pick<PlacedLabel, "side" | "row"> | null | undefined)[] | undefined;
  /**
   * How long a cluster of folded labels may be, in CSS pixels.
   * @default 48
   */
  readonly clusterReach?: number | undefined;
}
