import { type Arrangement, arrangeLabels } from "./arrangeLabels.ts";
import { assertPlaceLabels } from "./assertPlaceLabels.ts";
import { clusterLabels, type FoldedLabel } from "./clusterLabels.ts";
import { createColumns, createPreviousSlots, createRoom, type LabelColumns } from "./columns.ts";
import { keepLabels } from "./keepLabels.ts";
import type { Label } from "./Label.ts";
import type { PlaceLabelsOptions } from "./PlaceLabelsOptions.ts";
import type { PlacedLabel, Placement } from "./Placement.ts";
import { preferPrevious } from "./preferPrevious.ts";

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
  const { sides = 1, clusterReach = 48, rowCost = 120 } = options;
  const room = createRoom(options, labels.length);
  const columns = createColumns(labels, room, sides);
  const all = new Uint32Array(columns.count).map((_, i) => i);
  const cost = { room, rowCost };
  const arrange = (kept: Uint32Array): Arrangement | null => {
    const fresh = arrangeLabels(columns, { ...cost, kept });
    if (!fresh || !options.previous) return fresh;
    const previous = createPreviousSlots(columns, options.previous, room);
    return preferPrevious(columns, fresh, { ...cost, kept, previous });
  };
  const arrangement = arrange(all) ?? arrange(keepLabels(columns, room));
  return describe(columns, arrangement, clusterReach);
}

function describe(
  { order, anchors, widths }: LabelColumns,
  arrangement: Arrangement | null,
  clusterReach: number,
): Placement {
  const places = new Array<PlacedLabel | null>(order.length).fill(null);
  const folded: FoldedLabel[] = [];
  const rows = [0, 0];
  for (let i = 0; i < order.length; i++) {
    const index = order[i] as number;
    const slot = arrangement?.slots[i] ?? -1;
    if (arrangement === null || slot === -1) {
      folded.push({ index, anchor: anchors[i] as number });
      continue;
    }
    const row = slot >> 1;
    const width = widths[i] as number;
    const start = (arrangement.settled.middles[i] as number) - width / 2;
    const bends = listBends(arrangement.settled.levels, i, row);
    places[index] = { side: slot % 2 === 0 ? "before" : "after", row, start, width, bends };
    rows[slot & 1] = Math.max(rows[slot & 1] ?? 0, row + 1);
  }
  return {
    places,
    rows: { before: rows[0] ?? 0, after: rows[1] ?? 0 },
    folded: folded.map(({ index }) => index),
    clusters: clusterLabels(folded, clusterReach),
  };
}

function listBends(levels: readonly Float64Array[], i: number, row: number): number[] {
  const bends: number[] = [];
  for (let at = 0; at <= row; at++) bends.push(levels[at]?.[i] ?? 0);
  return bends;
}
