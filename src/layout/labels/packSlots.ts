import type { LabelColumns, Slots } from "./columns.ts";
import { LEADER_WIDTH } from "./Room.ts";

/**
 * Gives each label a row so that the rows are equally full: the widest first, each where most room
 * is left, wherever they belong. Fits more often than what has regard for anchors, but not always.
 *
 * @see Graham, Bounds on Multiprocessing Timing Anomalies (1969), for the longest first.
 */
export function packSlots({ widths, sides, room }: LabelColumns, open: number): Slots {
  const { gaps } = room;
  const left = new Float64Array(open);
  const take = (slot: number, width: number): void => {
    left[slot] = (left[slot] as number) - width;
  };
  const slots: Slots = new Int32Array(widths.length);
  const widest = [...widths.keys()].sort((a, b) => (widths[b] as number) - (widths[a] as number));
  for (const i of widest) {
    const side = sides[i] as number;
    let best = Math.max(0, side);
    for (let slot = best; slot < open; slot += side < 0 ? 1 : 2) {
      if ((left[slot] as number) > (left[best] as number)) best = slot;
    }
    slots[i] = best;
    take(best, (widths[i] as number) + gaps[2]);
    for (let passed = best & 1; passed < best; passed += 2) take(passed, LEADER_WIDTH + gaps[1]);
  }
  return slots;
}
