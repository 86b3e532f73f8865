import type { LabelColumns, Slots } from "./LabelColumns.ts";
import { type Stretch, settleRows } from "./settleRows.ts";

/** Rows, and those of before, where -1 stands for a label that stood nowhere. */
export interface Assignment {
  readonly slots: Slots;
  readonly previous?: Slots | undefined;
}

/** How much shorter, in CSS pixels, leaders have to become for each label that changes its row. */
const CHANGE_COST = 16;

/** What it costs labels to stand in these rows; infinite where they do not fit. */
export function costOf(columns: LabelColumns, assignment: Assignment): number {
  const all = { ...assignment, from: 0, to: columns.count };
  return bendCost(columns, all) + rowCost(columns, countUses(columns, assignment.slots));
}

/** How far the leaders of a stretch run along the axis, and what labels in new rows cost. */
export function bendCost(columns: LabelColumns, stretch: Assignment & Stretch): number {
  let cost = settleRows(columns, stretch);
  const { slots, previous, from, to } = stretch;
  if (previous === undefined) return cost;
  for (let i = from; i < to; i++) {
    const before = previous[i] as number;
    if (before >= 0 && before !== slots[i]) cost += CHANGE_COST;
  }
  return cost;
}

/** What all rows up to the farthest in use cost, by how many labels use each slot. */
export function rowCost({ room }: LabelColumns, uses: Int32Array): number {
  let rows = 0;
  for (const side of [0, 1]) {
    let slot = room.slots - 2 + side;
    while (slot >= 0 && uses[slot] === 0) slot -= 2;
    rows += (slot - side) / 2 + 1;
  }
  return rows * room.rowCost;
}

/** How many labels use each slot. */
export function countUses({ room }: LabelColumns, slots: Slots): Int32Array {
  const uses = new Int32Array(room.slots);
  for (const slot of slots) uses[slot] = (uses[slot] as number) + 1;
  return uses;
}
