import { type Arrangement, arrangeLabels } from "./arrangeLabels.ts";
import { assertPlaceLabels } from "./assertPlaceLabels.ts";
import { clusterLabels, type FoldedLabel } from "./clusterLabels.ts";
import { createColumns, createRoom, type LabelColumns } from "./columns.ts";
import { keepLabels } from "./keepLabels.ts";
import type { Label } from "./Label.ts";
import type { PlacedLabel, Placement } from "./Placement.ts";

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
   * How long a cluster of folded labels may be, in CSS pixels.
   * @default 48
   */
  readonly clusterReach?: number | undefined;
}

/**
 * Places labels in rows beside an axis, each joined to its anchor by a leader.
 *
 * What always holds: labels in a row keep the gap and the order of their anchors; no leader runs
 * through a label or crosses another; every label lies inside the extent. Labels that do not fit are
 * folded, the lowest priorities first. The others take the fewest rows in which every leader runs
 * straight; where there are no such rows, those in which leaders and rows together cost least.
 *
 * Leaders run straight across a row and bend, where they have to, between rows. The same labels
 * give the same places everywhere. Nothing is placed for no labels.
 *
 * @throws {RangeError} if a number is not finite or not in its range, or the extent ends before it
 * starts.
 *
 * @example
 * ```ts
 * placeLabels([{ anchor: 50, width: 40 }], { extent: [0, 100], rows: 1 }).places;
 * // [{ side: "before", row: 0, start: 30, width: 40, bends: [50] }]
 * ```
 */
export function placeLabels(labels: readonly Label[], options: PlaceLabelsOptions): Placement {
  assertPlaceLabels(labels, options);
  const { sides = 1, clusterReach = 48 } = options;
  const room = createRoom(options, labels.length);
  const columns = createColumns(labels, room, sides);
  const priorities = Float64Array.from(columns.order, (index) => labels[index]?.priority ?? 0);
  const kept = keepLabels(columns, priorities, room);
  const arrangement = arrangeLabels(columns, kept, room);
  return describe(columns, arrangement, clusterReach);
}

function describe(
  { order, anchors, widths }: LabelColumns,
  { slots, settled }: Arrangement,
  clusterReach: number,
): Placement {
  const places = new Array<PlacedLabel | null>(order.length).fill(null);
  const folded: FoldedLabel[] = [];
  const rows = { before: 0, after: 0 };
  for (const [i, index] of order.entries()) {
    const slot = slots[i] ?? -1;
    if (slot === -1) {
      folded.push({ index, anchor: anchors[i] ?? 0 });
      continue;
    }
    const side = slot % 2 === 0 ? "before" : "after";
    const row = Math.floor(slot / 2);
    const width = widths[i] ?? 0;
    const start = (settled.middles[i] ?? 0) - width / 2;
    places[index] = { side, row, start, width, bends: settled.bends[i] ?? [] };
    rows[side] = Math.max(rows[side], row + 1);
  }
  const clusters = clusterLabels(folded, clusterReach);
  return { places, rows, folded: folded.map(({ index }) => index), clusters };
}
