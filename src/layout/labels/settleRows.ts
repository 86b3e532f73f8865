import { gapBetween, type LabelColumns, LEADER_WIDTH, type Room, type Slots } from "./columns.ts";
import { fitDistances } from "./fitDistances.ts";

/** Labels and leaders in their exact places. */
export interface SettledRows {
  /** The middle of each label. */
  readonly middles: Float64Array;
  /** Where each leader runs in each row, from the axis outwards, the last at its label. */
  readonly bends: readonly number[][];
  /** How far all leaders run along the axis instead of away from it, in CSS pixels. */
  readonly path: number;
}

/**
 * Finds the exact places of labels whose rows are given, or `null` where a row is too short.
 *
 * From the axis outwards each row is the best that it can be for the one before it: its labels and
 * the leaders that pass it keep the order of their anchors, and so no leader can cross another or
 * run through a label. A leader wants to run straight on; a label wants its leader to meet it, at
 * best in its middle.
 */
export function settleRows(columns: LabelColumns, slots: Slots, room: Room): SettledRows | null {
  const state: Settling = {
    columns,
    slots,
    room,
    middles: new Float64Array(columns.count),
    leaders: columns.anchors.slice(),
    bends: Array.from(slots, () => []),
  };
  let path = 0;
  for (const side of [0, 1]) {
    let members = membersOf(slots, side);
    for (let row = 0; members.length > 0; row++) {
      const run = settleRow(state, members, 2 * row + side);
      if (run === null) return null;
      path += run;
      members = members.filter((i) => (slots[i] as number) >> 1 > row);
    }
  }
  return { middles: state.middles, bends: state.bends, path };
}

interface Settling {
  readonly columns: LabelColumns;
  readonly slots: Slots;
  readonly room: Room;
  readonly middles: Float64Array;
  /** Where each leader runs in the row settled last. */
  readonly leaders: Float64Array;
  readonly bends: number[][];
}

function membersOf(slots: Slots, side: number): Uint32Array {
  const members = new Uint32Array(slots.length);
  let count = 0;
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as number;
    if (slot >= 0 && (slot & 1) === side) members[count++] = i;
  }
  return members.subarray(0, count);
}

/** Settles one row and returns how far its leaders run along it; `null` where it is too short. */
function settleRow(state: Settling, members: Uint32Array, slot: number): number | null {
  const { columns, slots, room, middles, leaders, bends } = state;
  const offsets = createOffsets(state, members, slot);
  const count = members.length;
  const first = members[0] as number;
  const last = members[count - 1] as number;
  const lower = room.start + (slots[first] === slot ? (columns.widths[first] as number) / 2 : 0);
  const upper =
    room.end -
    (slots[last] === slot ? (columns.widths[last] as number) / 2 : 0) -
    (offsets[count - 1] as number);
  if (upper < lower) return null;

  const targets = new Float64Array(count);
  const slacks = new Float64Array(count);
  for (let m = 0; m < count; m++) {
    const i = members[m] as number;
    targets[m] = (leaders[i] as number) - (offsets[m] as number);
    if (slots[i] === slot) slacks[m] = slackOf(columns, i);
  }
  const weights = new Float64Array(count).fill(1);
  const fitted = fitDistances({ targets, weights, slacks, lower, upper });

  let path = 0;
  for (let m = 0; m < count; m++) {
    const i = members[m] as number;
    const from = leaders[i] as number;
    const place = (fitted[m] as number) + (offsets[m] as number);
    let to = place;
    if (slots[i] === slot) {
      const slack = slackOf(columns, i);
      middles[i] = place;
      to = Math.min(place + slack, Math.max(place - slack, from));
    }
    // A sum of offsets is not exact; what came back to its place is there.
    if (Math.abs(to - from) < 1e-6) to = from;
    path += Math.abs(to - from);
    leaders[i] = to;
    bends[i]?.push(to);
  }
  return path;
}

function slackOf({ widths, insets }: LabelColumns, i: number): number {
  return (widths[i] as number) / 2 - (insets[i] as number);
}

/** How far each member lies from the first when all stand as close as they may. */
function createOffsets(state: Settling, members: Uint32Array, slot: number): Float64Array {
  const { columns, slots, room } = state;
  const offsets = new Float64Array(members.length);
  let offset = 0;
  let before = members[0] as number;
  for (let m = 1; m < members.length; m++) {
    const i = members[m] as number;
    const isLabel = slots[i] === slot;
    const wasLabel = slots[before] === slot;
    offset +=
      halfOf(columns, before, wasLabel) +
      halfOf(columns, i, isLabel) +
      gapBetween(room, isLabel, wasLabel);
    offsets[m] = offset;
    before = i;
  }
  return offsets;
}

function halfOf({ widths }: LabelColumns, i: number, isLabel: boolean): number {
  return isLabel ? (widths[i] as number) / 2 : LEADER_WIDTH / 2;
}
