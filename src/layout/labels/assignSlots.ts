import type { LabelColumns, Slots } from "./columns.ts";
import { LEADER_WIDTH, type Room } from "./Room.ts";
import { relaxTargets } from "./relaxTargets.ts";

/**
 * Gives each label one of the `open` nearest slots, in one pass along the axis: the nearest row that
 * is free where the label would like to stand, else the one that is free soonest.
 *
 * Returns `null` where some row would be longer than the extent. What it returns always fits.
 *
 * Cost: O(n × rows).
 */
export function assignSlots(columns: LabelColumns, open: number): Slots | null {
  const { count, widths, sides, oneSided, room } = columns;
  const targets = relaxTargets(columns, oneSided ? open / 2 : open);
  const slots: Slots = new Int32Array(count);
  const fill = createFill(room, open);
  for (let i = 0; i < count; i++) {
    fill.width = widths[i] as number;
    fill.target = targets[i] as number;
    const slot = chooseSlot(fill, sides[i] as number);
    if (slot < 0) return null;
    addLabel(fill, slot);
    slots[i] = slot;
  }
  return slots;
}

/** How far each row is taken, by slot, and the label that is next. */
interface Fill {
  readonly gaps: Room["gaps"];
  /** Where the next label may begin. */
  readonly free: Float64Array;
  /** How much longer the row's contents may become, when they stand as close as they may. */
  readonly left: Float64Array;
  /** Whether the row ends with a label (1), with a leader (0), or is empty (-1). */
  readonly ends: Int8Array;
  width: number;
  target: number;
}

function createFill({ start, end, gaps }: Room, open: number): Fill {
  return {
    gaps,
    free: new Float64Array(open).fill(start),
    // Sums of widths are not exact: what is as long as the extent fits it.
    left: new Float64Array(open).fill(end - start + 1e-9),
    ends: new Int8Array(open).fill(-1),
    width: 0,
    target: 0,
  };
}

/** The best slot with room left, or -1. */
function chooseSlot(fill: Fill, side: number): number {
  if (side >= 0) return chooseOn(fill, side, -1);
  return chooseOn(fill, 1, chooseOn(fill, 0, -1));
}

/** The best slot on a side, until a row has no room for a leader to the next; or `other`. */
function chooseOn(fill: Fill, side: number, other: number): number {
  const { free, width, target } = fill;
  const delayIn = (slot: number): number =>
    Math.max(0, (free[slot] as number) - target + width / 2);
  let best = other;
  let bestDelay = other < 0 ? Infinity : delayIn(other);
  for (let slot = side; slot < free.length; slot += 2) {
    const delay = delayIn(slot);
    const isBetter = delay < bestDelay || (delay === bestDelay && slot < best);
    if (isBetter && leftWith(fill, slot, 1) >= 0) {
      best = slot;
      bestDelay = delay;
    }
    if ((bestDelay === 0 && slot >= best) || leftWith(fill, slot, 0) < 0) break;
  }
  return best;
}

/** How much of a row is left with one more item: a label (1) or a leader (0). */
function leftWith({ left, ends, gaps, width }: Fill, slot: number, kind: 0 | 1): number {
  const end = ends[slot] as number;
  const gap = end < 0 ? 0 : (gaps[end + kind] as number);
  return (left[slot] as number) - gap - (kind === 1 ? width : LEADER_WIDTH);
}

function addLabel(fill: Fill, slot: number): void {
  const { gaps, free, left, ends, width, target } = fill;
  for (let passed = slot & 1; passed < slot; passed += 2) {
    left[passed] = leftWith(fill, passed, 0);
    free[passed] = Math.max(free[passed] as number, target) + LEADER_WIDTH + gaps[1];
    ends[passed] = 0;
  }
  left[slot] = leftWith(fill, slot, 1);
  free[slot] = Math.max(free[slot] as number, target - width / 2) + width + gaps[2];
  ends[slot] = 1;
}
