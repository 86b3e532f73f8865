import { fitSlots } from "./fitSlots.ts";
import type { Label } from "./Label.ts";
import { createColumns } from "./LabelColumns.ts";
import { orderByCrowding } from "./orderByCrowding.ts";
import type { Room } from "./Room.ts";
import type { LabelsRead } from "./readLabels.ts";

/** How many of the folded labels are tried again, the most important first. */
const RETRIES = 32;

/**
 * Chooses which labels are shown where not all of them fit: the higher priorities first and, among
 * equals, those that leave most room to each other. Then the narrower ones that still fit.
 *
 * Takes labels by index in order of anchor, and returns them so.
 *
 * Cost: O(n log n × rows).
 */
export function keepLabels(labels: readonly Label[], read: LabelsRead, room: Room): Uint32Array {
  const { order } = read;
  const folding = orderByCrowding(labels, order);
  const pick = (kept: Uint32Array): Uint32Array => kept.sort().map((m) => order[m] as number);
  const fits = (kept: Uint32Array): boolean =>
    fitSlots(createColumns(read, pick(kept), room), room.slots) !== null;
  let tooFew = 0;
  let enough = order.length;
  while (enough - tooFew > 1) {
    const middle = (tooFew + enough) >> 1;
    if (fits(folding.slice(middle))) enough = middle;
    else tooFew = middle;
  }
  let kept = folding.slice(enough);
  for (let m = enough - 1; m >= Math.max(0, enough - RETRIES); m--) {
    const more = Uint32Array.of(...kept, folding[m] as number);
    if (fits(more)) kept = more;
  }
  return pick(kept);
}
