import { fitDistances, fitWithin } from "../row/index.ts";
import type { LabelColumns, Slots } from "./columns.ts";
import { LEADER_WIDTH } from "./Room.ts";

/** The labels from one up to another, not included, as if there were no others. */
export interface Stretch {
  readonly slots: Slots;
  readonly from: number;
  readonly to: number;
  /** Where to put the places of leaders, the level of each row; without it they are not kept. */
  readonly levels?: Float64Array[];
}

/**
 * Finds the exact places of labels whose rows are given, and returns how far all their leaders run
 * along the axis instead of away from it, in CSS pixels; infinite where a row is too short.
 *
 * From the axis outwards each row is the best that it can be for the one before it: its labels and
 * the leaders that pass it keep the order of their anchors, and so no leader can cross another or
 * run through a label. A leader wants to run straight on; a label wants its leader to meet it, at
 * best in its middle.
 */
export function settleRows(columns: LabelColumns, stretch: Stretch): number {
  const { anchors, level } = columns;
  const { slots, from, to, levels } = stretch;
  let before = -1;
  let after = -1;
  for (let i = from; i < to; i++) {
    const slot = slots[i] as number;
    level[i] = anchors[i] as number;
    if ((slot & 1) === 0) before = Math.max(before, slot);
    else after = Math.max(after, slot);
  }
  let path = 0;
  for (let slot = 0; slot <= Math.max(before, after) && path < Infinity; slot += 2) {
    if (slot <= before) path += settleRow(columns, stretch, slot);
    if (slot < after) path += settleRow(columns, stretch, slot + 1);
    levels?.push(level.slice());
  }
  return path;
}

/** Settles one row and moves the level to where its leaders run; returns how far they do. */
function settleRow(columns: LabelColumns, stretch: Stretch, slot: number): number {
  const { slots, levels } = stretch;
  const count = gatherMembers(columns.room.scratch.members, stretch, slot);
  const limits = lineUp(columns, slots, { slot, count });
  const { lower, upper, isStraight } = limits;
  if (isStraight && !levels) return 0;
  // Sums of widths are not exact: what is as long as the extent fits it.
  if (upper < lower - 1e-6) return Infinity;
  shiftRow(columns, { count, lower, upper: Math.max(lower, upper) });
  return bendLeaders(columns, slots, { slot, count });
}

interface Row {
  readonly slot: number;
  /** Of the labels that stand in it and the leaders that pass it. */
  readonly count: number;
}

/** Finds what stands in a row and what passes it, in order of anchor; returns how many. */
function gatherMembers(members: Uint32Array, { slots, from, to }: Stretch, slot: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const beyond = (slots[i] as number) - slot;
    if (beyond >= 0 && (beyond & 1) === 0) members[count++] = i;
  }
  return count;
}

/** How far each member lies from the first when all stand as close as they may, and its wish. */
function lineUp(
  { level, widths, room }: LabelColumns,
  slots: Slots,
  { slot, count }: Row,
): { lower: number; upper: number; isStraight: boolean } {
  const { start, end, gaps, inset, scratch } = room;
  const { members, offsets, targets, slacks } = scratch;
  let lower = start;
  let least = -Infinity;
  let offset = 0;
  let half = 0;
  let wasLabel = 0;
  let isStraight = true;
  for (let m = 0; m < count; m++) {
    const i = members[m] as number;
    const isLabel = slots[i] === slot ? 1 : 0;
    const ownHalf = isLabel === 1 ? (widths[i] as number) / 2 : LEADER_WIDTH / 2;
    if (m > 0) offset += half + ownHalf + (gaps[isLabel + wasLabel] as number);
    else lower += isLabel * ownHalf;
    const target = (level[i] as number) - offset;
    const slack = isLabel * Math.max(0, ownHalf - inset);
    least = Math.max(least, lower, target - slack);
    isStraight &&= least <= target + slack;
    offsets[m] = offset;
    targets[m] = target;
    slacks[m] = slack;
    half = ownHalf;
    wasLabel = isLabel;
  }
  const upper = end - offset - wasLabel * half;
  return { lower, upper, isStraight: isStraight && least <= upper };
}

interface Limits {
  readonly count: number;
  readonly lower: number;
  readonly upper: number;
}

/** With the least sum of runs or, in a third of the time, of their squares. */
function shiftRow({ thorough, room: { scratch } }: LabelColumns, limits: Limits): void {
  if (thorough) return void fitDistances(scratch, limits);
  scratch.lows.fill(limits.lower, 0, limits.count);
  scratch.highs.fill(limits.upper, 0, limits.count);
  fitWithin(scratch, limits.count);
}

/** Bends the leaders of a row to where they were fitted; returns how far they run. */
function bendLeaders(
  { level, middles, room }: LabelColumns,
  slots: Slots,
  { slot, count }: Row,
): number {
  const { members, offsets, slacks, fitted } = room.scratch;
  let path = 0;
  for (let m = 0; m < count; m++) {
    const i = members[m] as number;
    const from = level[i] as number;
    const place = (fitted[m] as number) + (offsets[m] as number);
    const slack = slacks[m] as number;
    if (slots[i] === slot) middles[i] = place;
    const to = Math.min(place + slack, Math.max(place - slack, from));
    // Sums of offsets are not exact: what comes back to within this of its place is in it.
    if (Math.abs(to - from) < 1e-6) continue;
    path += Math.abs(to - from);
    level[i] = to;
  }
  return path;
}
