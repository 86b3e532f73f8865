import type { LabelColumns, Room, Slots } from "./columns.ts";
import { settleRows } from "./settleRows.ts";

/** How thoroughly rows are improved. */
interface Effort {
  /** How many labels on either side of a change are settled anew to see what it does. */
  readonly window: number;
  /** How far apart in order two labels may be to change places. */
  readonly reach: number;
  /** How often all labels are gone through, at most. */
  readonly sweeps: number;
}

/** A dozen labels are worth a search; of many, each is looked at once. */
function effortFor(count: number): Effort {
  if (count <= 12) return { window: 12, reach: 12, sweeps: 3 };
  if (count <= 60) return { window: 6, reach: 3, sweeps: 1 };
  return { window: 4, reach: 1, sweeps: 1 };
}

/** What is made less: the leaders' runs and, for each row in use, a fixed cost. */
export interface Cost {
  readonly rowCost: number;
  readonly room: Room;
}

/**
 * Moves labels to other rows, and swaps the rows of two, as long as that makes the whole cost less.
 *
 * What a change does is estimated from the labels around it and then checked on all of them, so
 * that the cost never grows.
 */
export function improveSlots(columns: LabelColumns, start: Slots, cost: Cost): Slots {
  const effort = effortFor(columns.count);
  let slots = start;
  let best = costOf(columns, slots, cost);
  for (let sweep = 0; sweep < effort.sweeps; sweep++) {
    const before = best;
    for (let i = 0; i < columns.count; i++) {
      const changed = bestChange(columns, slots, { ...cost, ...effort, i });
      const changedCost = changed ? costOf(columns, changed, cost) : Infinity;
      if (changed && changedCost < best - 1e-6) {
        slots = changed;
        best = changedCost;
      }
    }
    if (best === before) break;
  }
  return slots;
}

/** What slots cost; infinite where they do not fit. */
export function costOf(columns: LabelColumns, slots: Slots, { rowCost, room }: Cost): number {
  const settled = settleRows(columns, slots, room);
  return settled ? settled.path + rowCost * countRows(slots) : Infinity;
}

/** How many rows are in use, both sides together. */
export function countRows(slots: Slots): number {
  const last = [-1, -1];
  for (const slot of slots) {
    if (slot >= 0) last[slot & 1] = Math.max(last[slot & 1] ?? -1, slot >> 1);
  }
  return (last[0] ?? -1) + (last[1] ?? -1) + 2;
}

/** The most promising change of one label's slot, or `null` where none looks better. */
function bestChange(
  columns: LabelColumns,
  slots: Slots,
  { i, window, reach, ...cost }: Cost & Effort & { readonly i: number },
): Slots | null {
  if (slots[i] === -1) return null;
  const from = Math.max(0, i - window);
  const to = Math.min(columns.count, i + reach + window);
  const around = cutColumns(columns, from, to);
  let best: Slots | null = null;
  let bestCost = costOf(around, slots.subarray(from, to), cost) - 1e-6;
  if (bestCost <= cost.rowCost) return null;
  for (const changed of changesOf(columns, slots, { i, reach, room: cost.room })) {
    const changedCost = costOf(around, changed.subarray(from, to), cost);
    if (changedCost < bestCost) {
      best = changed;
      bestCost = changedCost;
    }
  }
  return best;
}

function* changesOf(
  { sides, count }: LabelColumns,
  slots: Slots,
  { i, reach, room }: { readonly i: number; readonly reach: number; readonly room: Room },
): Generator<Slots> {
  const own = slots[i] as number;
  const mayStandIn = (label: number, slot: number): boolean =>
    sides[label] === -1 || sides[label] === (slot & 1);
  for (let slot = Math.max(0, own - 3); slot < Math.min(room.slots, own + 4); slot++) {
    if (slot !== own && mayStandIn(i, slot)) yield slots.with(i, slot);
  }
  for (let j = i + 1; j < Math.min(count, i + 1 + reach); j++) {
    const other = slots[j] as number;
    if (other === -1 || other === own) continue;
    if (mayStandIn(i, other) && mayStandIn(j, own)) yield slots.with(i, other).with(j, own);
  }
}

/** The columns of the labels from one up to another, not included. */
function cutColumns(columns: LabelColumns, from: number, to: number): LabelColumns {
  return {
    count: to - from,
    order: columns.order.subarray(from, to),
    anchors: columns.anchors.subarray(from, to),
    widths: columns.widths.subarray(from, to),
    insets: columns.insets.subarray(from, to),
    sides: columns.sides.subarray(from, to),
    priorities: columns.priorities.subarray(from, to),
    scratch: columns.scratch,
  };
}
