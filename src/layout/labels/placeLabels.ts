import { arrangeLabels } from "./arrangeLabels.ts";
import { assertPlaceLabels } from "./assertPlaceLabels.ts";
import { clusterLabels } from "./clusterLabels.ts";
import { keepLabels } from "./keepLabels.ts";
import type { Label } from "./Label.ts";
import { createColumns, type LabelColumns, type Slots } from "./LabelColumns.ts";
import type { PlaceLabelsOptions } from "./PlaceLabelsOptions.ts";
import type { PlacedLabel, Placement } from "./Placement.ts";
import { preferPrevious } from "./preferPrevious.ts";
import { createRoom } from "./Room.ts";
import { readLabels } from "./readLabels.ts";
import { settleRows } from "./settleRows.ts";

/**
 * Places labels in rows beside an axis, each joined to its anchor by a leader.
 *
 * What always holds: labels in a row keep the gap and the order of their anchors; no leader runs
 * through a label or crosses another; every label lies inside the extent; the same labels get the
 * same places everywhere.
 *
 * What is sought, each before the next:
 *
 * 1. To leave the least out. Labels are folded where not all of them fit, the lowest priorities
 *    first and, among equals, where the axis is most crowded for their width.
 * 2. The fewest rows: of up to twelve labels those in which every leader is straight, if there are
 *    such rows; else each row more has to make leaders shorter by `rowCost`.
 * 3. The shortest leaders. What counts is how far they run along the axis: nothing as long as the
 *    anchor lies within its label, less the inset.
 * 4. The fewest labels in other rows than in `previous`; each may be worth 16 px of leader.
 *
 * The places in given rows are exact, from the axis outwards each row for the one before it. So are
 * the fewest rows for straight leaders where at most 32 half-done assignments have to be followed.
 * Which labels are folded and which row each one takes are heuristics: one pass along the axis,
 * against the places that labels would take if rows were one, then a local search. With few labels,
 * leaders are on average within 5 % of the shortest.
 *
 * Cost: O(n × rows) in one pass, with more labels than `effort` searches for; the search settles at
 * most 400,000 labels anew.
 *
 * @throws {RangeError} if a number is not finite or not in its range, or the extent ends before it
 * starts.
 *
 * @see Barlow, Bartholomew, Bremner and Brunk, Statistical Inference under Order Restrictions
 * (1972), for the places in a row; Rote, Isotonic Regression by Dynamic Programming (2019), for
 * distances instead of squares; Graham, Bounds on Multiprocessing Timing Anomalies (1969), for
 * assigning in one pass; Gemsa, Haunert and Nöllenburg, Multirow Boundary-Labeling Algorithms for
 * Panorama Images (2015), for straight leaders.
 *
 * @example
 * ```ts
 * placeLabels([{ anchor: 50, width: 40 }], { extent: [0, 100], rows: 1 }).places;
 * // [{ side: "before", row: 0, start: 30, width: 40, bends: [50] }]
 * ```
 */
export function placeLabels(labels: readonly Label[], options: PlaceLabelsOptions): Placement {
  assertPlaceLabels(options);
  const room = createRoom(options, labels.length);
  const read = readLabels(labels, room);
  let columns = createColumns(read, read.order, room);
  let fresh = arrangeLabels(columns);
  if (fresh === null) {
    columns = createColumns(read, keepLabels(labels, read, room), room);
    fresh = arrangeLabels(columns) ?? new Int32Array(0);
  }
  const { previous, clusterReach = 48 } = options;
  const slots = previous ? preferPrevious(columns, fresh, previous) : fresh;
  const { places, rows } = placeIn(columns, slots, labels.length);
  const folded =
    slots.length < labels.length ? [...read.order].filter((index) => !places[index]) : [];
  return { places, rows, folded, clusters: clusterLabels(labels, folded, clusterReach) };
}

function placeIn(
  columns: LabelColumns,
  slots: Slots,
  given: number,
): Pick<Placement, "places" | "rows"> {
  const { order, widths } = columns;
  const count = slots.length;
  const middles = new Float64Array(count);
  const levels: Float64Array[] = [];
  settleRows(columns, { slots, from: 0, to: count, found: { middles, levels } });
  const places = new Array<PlacedLabel | null>(given);
  if (count < given) places.fill(null);
  const rows = { before: 0, after: 0 };
  for (let i = 0; i < count; i++) {
    const slot = slots[i] as number;
    const row = slot >> 1;
    const side = (slot & 1) === 0 ? "before" : "after";
    rows[side] = Math.max(rows[side], row + 1);
    const bends = new Array<number>(row + 1);
    for (let at = 0; at <= row; at++) bends[at] = (levels[at] as Float64Array)[i] as number;
    const width = widths[i] as number;
    const start = (middles[i] as number) - width / 2;
    places[order[i] as number] = { side, row, start, width, bends };
  }
  return { places, rows };
}
