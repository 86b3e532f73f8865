import type { LabelColumns, Slots } from "./LabelColumns.ts";
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
  /** How much longer the row's contents may become by a label, when they stand as close as they may. */
  readonly forLabel: Float64Array;
  /** The same by a leader. */
  readonly forLeader: Float64Array;
  width: number;
  target: number;
}

function createFill({ start, end, gaps }: Room, open: number): Fill {
  // Sums of widths are not exact: what is as long as the extent fits it.
  const length = end - start + 1e-9;
  return {
    gaps,
    free: new Float64Array(open).fill(start),
    forLabel: new Float64Array(open).fill(length),
    forLeader: new Float64Array(open).fill(length),
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
  const { free, forLabel, forLeader, width } = fill;
  let best = other;
  let least = other < 0 ? Infinity : delayIn(fill, other);
  for (let slot = side; slot < free.length; slot += 2) {
    const delay = delayIn(fill, slot);
    const isBetter = delay < least || (delay === least && slot < best);
    if (isBetter && (forLabel[slot] as number) >= width) {
      best = slot;
      least = delay;
    }
    if ((least === 0 && slot >= best) || (forLeader[slot] as number) < LEADER_WIDTH) break;
  }
  return best;
}

/** How far beyond its target a label would stand. */
function delayIn({ free, target, width }: Fill, slot: number): number {
  return Math.max(0, (free[slot] as number) - target + width / 2);
}

function addLabel(fill: Fill, slot: number): void {
  const { gaps, free, forLabel, forLeader, width, target } = fill;
  for (let passed = slot & 1; passed < slot; passed += 2) {
    const left = (forLeader[passed] as number) - LEADER_WIDTH;
    forLabel[passed] = left - gaps[1];
    forLeader[passed] = left - gaps[0];
    free[passed] = Math.max(free[passed] as number, target) + LEADER_WIDTH + gaps[1];
  }
  const left = (forLabel[slot] as number) - width;
  forLabel[slot] = left - gaps[2];
  forLeader[slot] = left - gaps[1];
  free[slot] = Math.max(free[slot] as number, target - width / 2) + width + gaps[2];
}
