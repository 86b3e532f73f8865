import { fitDistances, fitSquares } from "../row/index.ts";
import { gapBetween, type LabelColumns, LEADER_WIDTH, type Room, type Slots } from "./columns.ts";

/** Labels and leaders in their exact places. */
export interface SettledRows {
  /** The middle of each label. */
  readonly middles: Float64Array;
  /** Where each leader runs in each row that it reaches: a row's leaders together. */
  readonly levels: readonly Float64Array[];
  /** How far all leaders run along the axis instead of away from it, in CSS pixels. */
  readonly path: number;
}

/**
 * Up to how many labels the sum of the leaders' runs is made least. With more, the sum of their
 * squares is: four times as fast, and the runs some per cent longer.
 */
const MOST_EXACT = 400;

/**
 * Finds the exact places of labels whose rows are given, or `null` where a row is too short.
 *
 * From the axis outwards each row is the best that it can be for the one before it: its labels and
 * the leaders that pass it keep the order of their anchors, and so no leader can cross another or
 * run through a label. A leader wants to run straight on; a label wants its leader to meet it, at
 * best in its middle.
 */
export function settleRows(columns: LabelColumns, slots: Slots, room: Room): SettledRows | null {
  const state: Settling = { columns, slots, room, middles: new Float64Array(columns.count) };
  const last = [lastRow(slots, 0), lastRow(slots, 1)];
  const levels: Float64Array[] = [];
  let path = 0;
  for (let row = 0; row <= Math.max(...last); row++) {
    const level = (levels.at(-1) ?? columns.anchors).slice();
    for (const side of [0, 1]) {
      if (row > (last[side] ?? -1)) continue;
      const run = settleRow(state, level, 2 * row + side);
      if (run === null) return null;
      path += run;
    }
    levels.push(level);
  }
  return { middles: state.middles, levels, path };
}

/** The farthest row of a side, or -1. */
function lastRow(slots: Slots, side: number): number {
  let last = -1;
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as number;
    if ((slot & 1) === side && slot >= 0) last = Math.max(last, slot >> 1);
  }
  return last;
}

interface Settling {
  readonly columns: LabelColumns;
  readonly slots: Slots;
  readonly room: Room;
  readonly middles: Float64Array;
}

/**
 * Settles one row and returns how far its leaders run along it; `null` where it is too short.
 * `level` says where leaders come from and, after it, where they run in this row.
 */
function settleRow(state: Settling, level: Float64Array, slot: number): number | null {
  const { columns, slots } = state;
  const { offsets, targets, slacks, weights } = columns.scratch;
  const members = membersOf(slots, slot, columns.scratch.members);
  const count = members.length;
  fillOffsets(state, members, slot);
  const [lower, end] = limitsOf(state, members, slot);
  const upper = end - (offsets[count - 1] as number);
  if (upper < lower) return null;

  for (let m = 0; m < count; m++) {
    const i = members[m] as number;
    targets[m] = (level[i] as number) - (offsets[m] as number);
    slacks[m] =
      slots[i] === slot ? (columns.widths[i] as number) / 2 - (columns.insets[i] as number) : 0;
  }
  const fitted =
    columns.count <= MOST_EXACT
      ? fitDistances(columns.scratch, { count, lower, upper })
      : fitSquares({ targets: targets.subarray(0, count), weights, lower, upper });

  let path = 0;
  for (let m = 0; m < count; m++) {
    const i = members[m] as number;
    const from = level[i] as number;
    const place = (fitted[m] as number) + (offsets[m] as number);
    const slack = slacks[m] as number;
    if (slots[i] === slot) state.middles[i] = place;
    const to = Math.min(place + slack, Math.max(place - slack, from));
    // Sums of offsets are not exact: what comes back to within this of its place is in it.
    if (Math.abs(to - from) < 1e-6) continue;
    path += Math.abs(to - from);
    level[i] = to;
  }
  return path;
}

/** The labels that stand in a row and those whose leaders pass it, in order of anchor. */
function membersOf(slots: Slots, slot: number, members: Uint32Array): Uint32Array {
  let count = 0;
  for (let i = 0; i < slots.length; i++) {
    const other = slots[i] as number;
    if (other >= slot && ((other ^ slot) & 1) === 0) members[count++] = i;
  }
  return members.subarray(0, count);
}

/** Where the middles of the first and of the last member may lie. */
function limitsOf(
  { columns, slots, room }: Settling,
  members: Uint32Array,
  slot: number,
): [lower: number, upper: number] {
  const halfOf = (i: number): number => (slots[i] === slot ? (columns.widths[i] as number) / 2 : 0);
  const first = members[0] as number;
  const last = members[members.length - 1] as number;
  return [room.start + halfOf(first), room.end - halfOf(last)];
}

/** How far each member lies from the first when all stand as close as they may. */
function fillOffsets(state: Settling, members: Uint32Array, slot: number): void {
  const { columns, slots, room } = state;
  const { offsets } = columns.scratch;
  let offset = 0;
  let half = 0;
  let wasLabel = false;
  for (let m = 0; m < members.length; m++) {
    const i = members[m] as number;
    const isLabel = slots[i] === slot;
    const ownHalf = isLabel ? (columns.widths[i] as number) / 2 : LEADER_WIDTH / 2;
    if (m > 0) offset += half + ownHalf + gapBetween(room, isLabel, wasLabel);
    offsets[m] = offset;
    half = ownHalf;
    wasLabel = isLabel;
  }
}
