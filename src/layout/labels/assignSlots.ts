import { gapBetween, type LabelColumns, LEADER_WIDTH, type Room, type Slots } from "./columns.ts";
import { relaxTargets } from "./relaxTargets.ts";

/**
 * Gives each kept label a row, in one pass along the axis: the nearest row that is free where the
 * label would like to stand, else the one that is free soonest.
 *
 * Returns `null` where some row would be longer than the extent. What it returns always fits.
 *
 * Cost: O(n × rows).
 */
export function assignSlots(columns: LabelColumns, kept: Uint32Array, room: Room): Slots | null {
  const targets = relaxTargets(columns, kept, room);
  const slots: Slots = new Int32Array(columns.count).fill(-1);
  const fill = createFill(room);
  for (let m = 0; m < kept.length; m++) {
    const i = kept[m] as number;
    const label = { width: columns.widths[i] as number, target: targets[m] as number };
    const slot = chooseSlot(fill, label, columns.sides[i] as number);
    if (slot === -1) return null;
    addLabel(fill, label, slot);
    slots[i] = slot;
  }
  return slots;
}

/** How far each row is taken, by slot. */
interface Fill {
  readonly room: Room;
  /** Where the next label may begin. */
  readonly free: Float64Array;
  /** How long the row's contents are when they stand as close as they may. */
  readonly lengths: Float64Array;
  /** Whether the row ends with a label (1), with a leader (0), or is empty (-1). */
  readonly ends: Int8Array;
}

interface Wish {
  readonly width: number;
  readonly target: number;
}

function createFill(room: Room): Fill {
  const count = room.slots;
  return {
    room,
    free: new Float64Array(count).fill(room.start),
    lengths: new Float64Array(count),
    ends: new Int8Array(count).fill(-1),
  };
}

/** The best slot with room left, or -1. */
function chooseSlot(fill: Fill, { width, target }: Wish, side: number): number {
  let best = -1;
  let bestDelay = Infinity;
  const blocked = [false, false];
  for (let slot = 0; slot < fill.free.length; slot++) {
    const of = slot & 1;
    if (blocked[of] || (side >= 0 && side !== of)) continue;
    const delay = Math.max(0, (fill.free[slot] as number) - (target - width / 2));
    if (delay < bestDelay && lengthWith(fill, slot, width) <= fill.room.end - fill.room.start) {
      best = slot;
      bestDelay = delay;
      if (delay === 0) break;
    }
    blocked[of] = lengthWith(fill, slot, -LEADER_WIDTH) > fill.room.end - fill.room.start;
  }
  return best;
}

/** The length of a row with one more item: a label, or a leader where the width is negative. */
function lengthWith({ lengths, ends, room }: Fill, slot: number, width: number): number {
  const end = ends[slot] as number;
  if (end === -1) return Math.abs(width);
  const gap = gapBetween(room, width >= 0, end === 1);
  return (lengths[slot] as number) + gap + Math.abs(width);
}

function addLabel(fill: Fill, { width, target }: Wish, slot: number): void {
  const { room, free, lengths, ends } = fill;
  for (let passed = slot & 1; passed < slot; passed += 2) {
    lengths[passed] = lengthWith(fill, passed, -LEADER_WIDTH);
    free[passed] = Math.max(free[passed] as number, target) + LEADER_WIDTH + room.besideLeader;
    ends[passed] = 0;
  }
  lengths[slot] = lengthWith(fill, slot, width);
  free[slot] = Math.max(free[slot] as number, target - width / 2) + width + room.gap;
  ends[slot] = 1;
}
