import type { LabelColumns, Slots } from "./LabelColumns.ts";
import { LEADER_WIDTH } from "./Room.ts";
import { sortByKeys } from "./sortByKeys.ts";

/**
 * Gives each label a row so that the rows are equally full: the widest first, each where most room
 * is left, wherever they belong. Fits more often than what has regard for anchors, but not always.
 *
 * @see Graham, Bounds on Multiprocessing Timing Anomalies (1969), for the longest first.
 */
export function packSlots({ count, widths, sides, room }: LabelColumns, open: number): Slots {
  const { gaps } = room;
  const left = new Float64Array(open);
  const slots: Slots = new Int32Array(count);
  const narrowest = new Uint32Array(count).map((_, i) => i);
  sortByKeys(narrowest, widths);
  for (let k = count - 1; k >= 0; k--) {
    const i = narrowest[k] as number;
    const side = sides[i] as number;
    let best = Math.max(0, side);
    for (let slot = best; slot < open; slot += side < 0 ? 1 : 2) {
      if ((left[slot] as number) > (left[best] as number)) best = slot;
    }
    slots[i] = best;
    left[best] = (left[best] as number) - ((widths[i] as number) + gaps[2]);
    for (let passed = best & 1; passed < best; passed += 2) {
      left[passed] = (left[passed] as number) - (LEADER_WIDTH + gaps[1]);
    }
  }
  return slots;
}
