import { costOf } from "./costOf.ts";
import { findStraight } from "./findStraight.ts";
import { fitSlots } from "./fitSlots.ts";
import { improveSlots } from "./improveSlots.ts";
import type { LabelColumns, Slots } from "./LabelColumns.ts";
import { packSlots } from "./packSlots.ts";
import { DEAREST } from "./Room.ts";

/** In up to how many rows, both sides together, straight leaders are looked for. */
const MOST_STRAIGHT_SLOTS = 8;

/** Up to how many labels straight leaders are looked for at all. */
const MOST_TRIED = 60;

/**
 * Up to how many labels stand in as many rows as it takes for every leader to be straight. Where it
 * takes too many, several ways to begin are improved, not only the best.
 */
const MOST_FEW = 12;

/** Over how many nearest slots labels are dealt out. */
const MOST_DEALT = 6;

/**
 * Arranges labels: in the fewest rows in which every leader is straight, where there are few labels
 * and such rows, else so that leaders and rows together cost least.
 *
 * Returns `null` where the labels do not all fit.
 */
export function arrangeLabels(columns: LabelColumns): Slots | null {
  const { count, room, thorough } = columns;
  if (!thorough) return fitSlots(columns, room.slots);
  const straight = count <= MOST_TRIED ? straightSlots(columns) : null;
  if (straight && count <= MOST_FEW && room.rowCost < DEAREST) return straight;

  const starts = sortByCost(columns, startSlots(columns)).slice(0, count <= MOST_FEW ? 6 : 1);
  const improved = starts.map((slots) => improveSlots(columns, { slots }));
  const found = [...improved, ...starts, ...(straight ? [straight] : [])];
  const best = sortByCost(columns, found)[0];
  return best && costOf(columns, { slots: best }) < Infinity ? best : null;
}

/** In as few rows as every leader can be straight in. */
function straightSlots(columns: LabelColumns): Slots | null {
  for (const open of openCounts(columns, MOST_STRAIGHT_SLOTS)) {
    const found = findStraight(columns, open);
    if (found) return found;
  }
  return null;
}

/** Places to begin: assigned in one pass for each number of rows that could be worth its cost. */
function startSlots(columns: LabelColumns): Slots[] {
  const { count, room, oneSided } = columns;
  const starts: Slots[] = [];
  let least = Infinity;
  for (const open of openCounts(columns, room.slots)) {
    if ((oneSided ? open / 2 : open) * room.rowCost >= least) break;
    const slots = fitSlots(columns, open);
    if (slots === null) continue;
    starts.push(slots);
    least = Math.min(least, costOf(columns, { slots }));
  }
  if (count > MOST_FEW) return starts;
  const open = Math.min(room.slots, MOST_DEALT);
  const dealt = [false, true].map((isBackwards) => dealSlots(columns, open, isBackwards));
  return [...starts, ...dealt, packSlots(columns, open)];
}

/** The numbers of nearest slots to try, up to `most`. */
function openCounts({ room, oneSided }: LabelColumns, most: number): number[] {
  const step = oneSided ? 2 : 1;
  const count = Math.floor(Math.min(most, room.slots) / step);
  return Array.from({ length: count }, (_, k) => (k + 1) * step);
}

/** Dealt out over the rows in turn: seldom good, but a different place to begin. */
function dealSlots({ sides }: LabelColumns, open: number, isBackwards: boolean): Slots {
  return Int32Array.from(sides, (side, i) => {
    const turn = isBackwards ? sides.length - i : i;
    return side < 0 ? turn % open : 2 * (turn % (open / 2)) + side;
  });
}

function sortByCost(columns: LabelColumns, candidates: readonly Slots[]): Slots[] {
  return candidates
    .map((slots) => ({ slots, cost: costOf(columns, { slots }) }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ slots }) => slots);
}
