import type { LabelColumns, Slots } from "./columns.ts";
import { type Assignment, bendCost, countUses, rowCost } from "./costOf.ts";

/** How thoroughly rows are improved. */
interface Effort {
  /** How many labels on either side of a change are settled anew to see what it does. */
  readonly window: number;
  /** How far apart in order two labels may be to change places. */
  readonly reach: number;
  /** How often all labels are gone through, at most. */
  readonly sweeps: number;
}

/** A dozen labels are worth a search; of many, each is looked at twice. */
function effortFor(count: number): Effort {
  if (count <= 12) return { window: 12, reach: 12, sweeps: 3 };
  if (count <= 60) return { window: 6, reach: 3, sweeps: 2 };
  return { window: 4, reach: 2, sweeps: 2 };
}

/** How many labels on either side of a change are settled anew before it is made. */
const WIDE = 150;

/** How many labels may be settled anew in one search, however many there are. */
const MOST_SETTLED = 400_000;

/**
 * Moves labels to other rows, and swaps the rows of two, as long as that costs less.
 *
 * What a change does is estimated from the few labels around it and then checked on more of them,
 * up to 300. Only of more labels than that can the whole come out worse, or too long for a row. Work
 * is counted, not timed, so that the same labels always get the same rows.
 */
export function improveSlots(columns: LabelColumns, start: Assignment): Slots {
  const { count } = columns;
  const slots = start.slots.slice();
  const effort = effortFor(count);
  const uses = countUses(columns, slots);
  const search: Search = { ...effort, ...start, columns, slots, uses, from: 0, to: 0, settled: 0 };
  let isBetter = true;
  for (let sweep = 0; sweep < effort.sweeps && isBetter; sweep++) {
    isBetter = false;
    for (let i = 0; i < count && search.settled < MOST_SETTLED; i++) {
      if (improveLabel(search, i)) isBetter = true;
    }
  }
  return slots;
}

interface Search extends Assignment, Effort {
  readonly columns: LabelColumns;
  readonly uses: Int32Array;
  /** The stretch to settle. */
  from: number;
  to: number;
  /** How many labels were settled anew so far. */
  settled: number;
}

/** Moves a label to another slot, or swaps it with the label `j` that stands there. */
interface Change {
  readonly i: number;
  readonly j: number;
  readonly slot: number;
}

/** Makes the most promising change of one label, if there is one. */
function improveLabel(search: Search, i: number): boolean {
  const { columns, slots, uses, window, reach } = search;
  const own = slots[i] as number;
  look(search, i - window, i + reach + window);
  // A straight leader can only do better by leaving its row empty.
  const isStraight = bendCost(columns, search) === 0;
  if (isStraight && (uses[own] as number) > 1) return false;
  let least = measure(search) - 1e-6;
  let best: Change | null = null;
  for (const change of changesOf(search, i)) {
    make(search, change, change.slot);
    const cost = measure(search);
    make(search, change, own);
    if (cost >= least) continue;
    least = cost;
    best = change;
  }
  if (best === null) return false;
  look(search, i - WIDE, i + WIDE);
  const before = measure(search);
  make(search, best, best.slot);
  if (measure(search) < before - 1e-6) return true;
  make(search, best, own);
  return false;
}

/** Chooses the labels that are settled to see what a change does. */
function look(search: Search, from: number, to: number): void {
  search.from = Math.max(0, from);
  search.to = Math.min(search.columns.count, to);
}

function measure(search: Search): number {
  search.settled += search.to - search.from;
  return bendCost(search.columns, search) + rowCost(search.columns, search.uses);
}

/** Makes a change or, with the slot from before it, takes it back. */
function make({ slots, uses }: Search, { i, j }: Change, slot: number): void {
  const own = slots[i] as number;
  slots[j] = own;
  slots[i] = slot;
  if (i !== j) return;
  uses[own] = (uses[own] as number) - 1;
  uses[slot] = (uses[slot] as number) + 1;
}

/** What may be done to one label: a few rows nearer or farther, or the row of one close by. */
function changesOf({ columns, slots, reach }: Search, i: number): Change[] {
  const { count, sides, room } = columns;
  const own = slots[i] as number;
  const mayStandIn = (label: number, slot: number): boolean =>
    slot !== own && (sides[label] === -1 || sides[label] === (slot & 1));
  const changes: Change[] = [];
  for (let slot = Math.max(0, own - 3); slot < Math.min(room.slots, own + 4); slot++) {
    if (mayStandIn(i, slot)) changes.push({ i, j: i, slot });
  }
  for (let j = i + 1; j < Math.min(count, i + 1 + reach); j++) {
    const slot = slots[j] as number;
    const isFree = sides[j] === -1 || sides[j] === (own & 1);
    if (isFree && mayStandIn(i, slot)) changes.push({ i, j, slot });
  }
  return changes;
}
