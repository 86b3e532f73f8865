import { assignSlots } from "./assignSlots.ts";
import type { LabelColumns, Room } from "./columns.ts";
import { orderByCrowding } from "./orderByCrowding.ts";

/**
 * Chooses which labels are shown where not all of them fit: as many as do, the higher priorities
 * first.
 *
 * Among equal priorities the one in the tightest place goes first. Returns the labels in order of
 * anchor.
 *
 * Cost: O(n log n × rows).
 */
export function keepLabels(columns: LabelColumns, room: Room): Uint32Array {
  const fits = (kept: Uint32Array): boolean => assignSlots(columns, kept, room) !== null;
  const folding = orderByCrowding(columns.anchors, columns.priorities);
  const without = (count: number): Uint32Array => folding.subarray(count).slice().sort();
  let tooFew = 0;
  let enough = columns.count;
  while (enough - tooFew > 1) {
    const middle = (tooFew + enough) >> 1;
    if (fits(without(middle))) enough = middle;
    else tooFew = middle;
  }
  return addBack(without(enough), folding.subarray(0, enough), fits);
}

/** How many of the folded labels are tried again, the most important first. */
const RETRIES = 32;

/** Narrower labels may fit where the next in line did not. */
function addBack(
  kept: Uint32Array,
  folded: Uint32Array,
  fits: (kept: Uint32Array) => boolean,
): Uint32Array {
  let shown = kept;
  for (const i of folded.slice(-RETRIES).reverse()) {
    const more = Uint32Array.of(...shown, i).sort();
    if (fits(more)) shown = more;
  }
  return shown;
}
