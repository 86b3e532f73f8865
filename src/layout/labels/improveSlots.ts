import { type Assignment, bendCost, countUses, rowCost } from "./costOf.ts";
import type { LabelColumns, Slots } from "./LabelColumns.ts";

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
  const search: Search = {
    ...effort,
    previous: start.previous,
    columns,
    slots,
    uses,
    from: 0,
    to: 0,
    most: Infinity,
    settled: 0,
    known: null,
  };
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
  /** From how much on it is of no interest how far their leaders run. */
  most: number;
  /** How many labels were settled anew so far. */
  settled: number;
  /** What a stretch costs as it is, once that is known. */
  known: { readonly from: number; readonly to: number; readonly cost: number } | null;
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
  search.most = Infinity;
  const bends = bendCost(columns, search);
  // A straight leader can only do better by leaving its row empty.
  if (bends === 0 && (uses[own] as number) > 1) return false;
  search.settled += search.to - search.from;
  let least = bends + rowCost(columns, uses) - 1e-6;
  let best: Change | null = null;
  for (const change of changesOf(search, i)) {
    make(search, change, change.slot);
    const cost = measure(search, least);
    make(search, change, own);
    if (cost >= least) continue;
    least = cost;
    best = change;
  }
  return best !== null && makeIfBetter(search, i, best);
}

/** Makes a change unless more of the labels around it say that it costs more. */
function makeIfBetter(search: Search, i: number, change: Change): boolean {
  const own = search.slots[i] as number;
  look(search, i - WIDE, i + WIDE);
  const { from, to, known } = search;
  const isKnown = known?.from === from && known.to === to;
  const before = isKnown ? known.cost : measure(search, Infinity);
  make(search, change, change.slot);
  const after = measure(search, before - 1e-6);
  const isBetter = after < before - 1e-6;
  if (!isBetter) make(search, change, own);
  search.known = { from, to, cost: isBetter ? after : before };
  return isBetter;
}

/** Chooses the labels that are settled to see what a change does. */
function look(search: Search, from: number, to: number): void {
  search.from = Math.max(0, from);
  search.to = Math.min(search.columns.count, to);
}

/** What the labels looked at cost or, if that is no less than `most`, some number no less. */
function measure(search: Search, most: number): number {
  const { columns, uses } = search;
  search.settled += search.to - search.from;
  const rows = rowCost(columns, uses);
  // Sums are not exact: what is given up is more than `most` in any order.
  search.most = most + 1e-6 - rows;
  return bendCost(columns, search) + rows;
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
