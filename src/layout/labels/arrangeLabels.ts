import { assignSlots } from "./assignSlots.ts";
import type { LabelColumns, Room, Slots } from "./columns.ts";
import { findStraight } from "./findStraight.ts";
import { type SettledRows, settleRows } from "./settleRows.ts";

/** Labels with their rows and their places. */
export interface Arrangement {
  readonly slots: Slots;
  readonly settled: SettledRows;
}

/** Up to how many labels a way is looked for in which every leader is straight. */
const MOST_SEARCHED = 60;

/** How much shorter, in CSS pixels, all leaders together have to become for one row more. */
const ROW_COST = 120;

/**
 * Arranges the kept labels: in the fewest rows in which every leader is straight, where there are
 * such rows, else so that leaders and rows together cost least.
 *
 * Returns `null` where they do not all fit.
 */
export function arrangeLabels(
  columns: LabelColumns,
  kept: Uint32Array,
  room: Room,
): Arrangement | null {
  let best: Arrangement | null = null;
  let bestCost = Infinity;
  for (const slots of slotCounts(columns, kept, room)) {
    const opened = { ...room, slots };
    const arrangement = arrangeIn(columns, kept, opened);
    if (arrangement === null) continue;
    if (arrangement.settled.path === 0) return arrangement;
    const cost = arrangement.settled.path + ROW_COST * slots;
    if (cost < bestCost) {
      best = arrangement;
      bestCost = cost;
    }
  }
  return best ?? arrangeIn(columns, kept, room);
}

function arrangeIn(columns: LabelColumns, kept: Uint32Array, room: Room): Arrangement | null {
  const slots =
    (kept.length <= MOST_SEARCHED ? findStraight(columns, kept, room) : null) ??
    assignSlots(columns, kept, room);
  const settled = slots && settleRows(columns, slots, room);
  return slots && settled ? { slots, settled } : null;
}

/** The numbers of open slots to try. */
function slotCounts({ sides }: LabelColumns, kept: Uint32Array, room: Room): number[] {
  if (kept.length > MOST_SEARCHED) return [room.slots];
  const step = kept.every((i) => sides[i] === 0) ? 2 : 1;
  const most = Math.min(room.slots, 2 * kept.length);
  const counts: number[] = [];
  for (let slots = 1; slots <= most; slots += step) counts.push(slots);
  return counts;
}
