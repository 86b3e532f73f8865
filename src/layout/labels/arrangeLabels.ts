import { assignSlots } from "./assignSlots.ts";
import type { LabelColumns, Slots } from "./columns.ts";
import { findStraight } from "./findStraight.ts";
import { type Cost, costOf, improveSlots } from "./improveSlots.ts";
import { type SettledRows, settleRows } from "./settleRows.ts";

/** Labels with their rows and their places. */
export interface Arrangement {
  readonly slots: Slots;
  readonly settled: SettledRows;
}

/** What an arrangement is chosen by. */
export interface Choice extends Cost {
  /** The labels to arrange; the others are folded. */
  readonly kept: Uint32Array;
}

/** Up to how many labels stand in as many rows as it takes for every leader to be straight. */
const MOST_STRAIGHT = 12;

/** In up to how many rows, both sides together, straight leaders are looked for. */
const MOST_STRAIGHT_SLOTS = 8;

/** Up to how many labels straight leaders are looked for at all. */
const MOST_TRIED = 60;

/** Up to how many labels several ways to begin are improved, not only the best. */
const MOST_FEW = 12;

/** Up to how many labels rows are improved after they are assigned. */
const MOST_IMPROVED = 300;

/**
 * Arranges labels: in the fewest rows in which every leader is straight, where there are few labels
 * and such rows, else so that leaders and rows together cost least.
 *
 * Returns `null` where the labels do not all fit.
 */
export function arrangeLabels(columns: LabelColumns, choice: Choice): Arrangement | null {
  const count = choice.kept.length;
  if (count > MOST_IMPROVED)
    return settle(columns, assignSlots(columns, choice.kept, choice.room), choice);
  const straight = count <= MOST_TRIED ? straightSlots(columns, choice) : null;
  if (straight && count <= MOST_STRAIGHT) return settle(columns, straight, choice);
  const candidates = [straight, ...cheapSlots(columns, choice)].filter((slots) => slots !== null);
  return settle(columns, least(candidates, columns, choice), choice);
}

/** In as few rows as every leader can be straight in. */
function straightSlots(columns: LabelColumns, { kept, room }: Choice): Slots | null {
  for (const slots of slotCounts(columns, { kept, room }, MOST_STRAIGHT_SLOTS)) {
    const found = findStraight(columns, kept, { ...room, slots });
    if (found) return found;
  }
  return null;
}

/** Assigned in one pass for each number of rows; the best, of few labels the best four, improved. */
function cheapSlots(columns: LabelColumns, choice: Choice): Slots[] {
  const { kept, room, rowCost } = choice;
  const assigned: Slots[] = [];
  let bestCost = Infinity;
  for (const slots of slotCounts(columns, choice, room.slots)) {
    if (rowCost * slots > bestCost) break;
    const found = assignSlots(columns, kept, { ...room, slots });
    if (found === null) continue;
    assigned.push(found);
    bestCost = Math.min(bestCost, costOf(columns, found, choice));
  }
  if (kept.length <= MOST_FEW) assigned.push(dealSlots(columns, choice));
  const costs = new Map(assigned.map((slots) => [slots, costOf(columns, slots, choice)]));
  return assigned
    .sort((a, b) => (costs.get(a) ?? 0) - (costs.get(b) ?? 0))
    .slice(0, kept.length <= MOST_FEW ? 4 : 1)
    .map((slots) => improveSlots(columns, slots, choice));
}

/** Dealt out over the rows in turn: seldom good, but a different place to begin. */
function dealSlots(columns: LabelColumns, { kept, room }: Choice): Slots {
  const slots: Slots = new Int32Array(columns.count).fill(-1);
  const most = Math.min(room.slots, 6);
  for (const [m, i] of kept.entries()) {
    const side = columns.sides[i] ?? -1;
    slots[i] = side === -1 ? m % most : 2 * (m % Math.max(1, most >> 1)) + side;
  }
  return slots;
}

/** The slots that cost least, the first of equals. */
function least(candidates: readonly Slots[], columns: LabelColumns, cost: Cost): Slots | null {
  const costs = candidates.map((slots) => costOf(columns, slots, cost));
  return candidates[costs.indexOf(Math.min(...costs))] ?? null;
}

function settle(columns: LabelColumns, slots: Slots | null, { room }: Choice): Arrangement | null {
  const settled = slots && settleRows(columns, slots, room);
  return slots && settled ? { slots, settled } : null;
}

/** The numbers of open slots to try, up to `most`. */
function slotCounts(
  { sides }: LabelColumns,
  { kept, room }: Pick<Choice, "kept" | "room">,
  most: number,
): number[] {
  const step = kept.every((i) => sides[i] === 0) ? 2 : 1;
  const counts: number[] = [];
  for (let slots = 1; slots <= Math.min(most, room.slots); slots += step) counts.push(slots);
  return counts;
}
