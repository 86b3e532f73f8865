import { fitDistances, fitSquares, type Scratch } from "../row/index.ts";
import type { LabelColumns, Slots } from "./LabelColumns.ts";
import { LEADER_WIDTH } from "./Room.ts";

/** The labels from one up to another, not included, as if there were no others. */
export interface Stretch {
  readonly slots: Slots;
  readonly from: number;
  readonly to: number;
  /**
   * How far leaders may run to be of interest; beyond that it is not found out how far exactly.
   * @default Infinity
   */
  readonly most?: number;
  /** Whether it is only asked if every row is long enough. */
  readonly isDry?: boolean;
  /** Where to put what is found; without it only how far leaders run is. */
  readonly found?: Places;
}

/** Where labels and leaders stand. */
export interface Places {
  /** The middles of labels in their rows; of leaders it is overwritten farther out. */
  readonly middles: Float64Array;
  /** Where the leaders run that pass or end in each row, the nearest row first. */
  readonly levels: Float64Array[];
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
  const { slots, isDry, found, most = Infinity } = stretch;
  const [before, after] = startSides(columns, stretch);
  const way = { slots, inner: columns.level, outer: columns.level, isDry, found };
  let path = 0;
  while (path < most && (before.slot <= before.last || after.slot <= after.last)) {
    if (found) way.outer = new Float64Array(columns.count);
    path += settleRow(columns, before, way);
    path += settleRow(columns, after, way);
    found?.levels.push(way.outer);
    way.inner = way.outer;
  }
  return path;
}

/** One side of the axis, settled up to a row. */
interface Side {
  /** What stands in that row or beyond it, in order of anchor; more may follow that does not count. */
  readonly members: Uint32Array;
  count: number;
  /** The row that is settled next. */
  slot: number;
  /** The farthest row; less than zero where the side is empty. */
  last: number;
}

/** How leaders come to a row and run on from it. */
interface Way {
  readonly slots: Slots;
  /** Where each leader comes from. */
  inner: Float64Array;
  /** Where to put where it runs; may be the same. */
  outer: Float64Array;
  readonly isDry: boolean | undefined;
  readonly found: Places | undefined;
}

/** Begins at the axis, where leaders come from their anchors. */
function startSides(columns: LabelColumns, { slots, from, to }: Stretch): [Side, Side] {
  const { anchors, level, room } = columns;
  const { before, after } = room.scratch;
  const start = (members: Uint32Array, slot: number): Side => ({
    members,
    count: 0,
    slot,
    last: -1,
  });
  const sides: [Side, Side] = [start(before, 0), start(after, 1)];
  for (let i = from; i < to; i++) {
    const slot = slots[i] as number;
    const side = (slot & 1) === 0 ? sides[0] : sides[1];
    level[i] = anchors[i] as number;
    side.members[side.count++] = i;
    side.last = Math.max(side.last, slot);
  }
  return sides;
}

/** Settles the next row of a side, if it has one more; returns how far leaders run in it. */
function settleRow(columns: LabelColumns, side: Side, way: Way): number {
  if (side.slot > side.last) return 0;
  const { thorough, room } = columns;
  const { scratch } = room;
  const { limits } = scratch;
  const isStraight = lineUp(columns, side, way);
  let path = 0;
  // Sums of widths are not exact: what is as long as the extent fits it.
  if ((limits[1] as number) < (limits[0] as number) - 1e-6) path = Infinity;
  else if (!isStraight && !way.isDry) {
    limits[1] = Math.max(limits[0] as number, limits[1] as number);
    // With the least sum of runs or, in a third of the time, of their squares.
    if (thorough) fitDistances(scratch, side.count);
    else fitSquares(scratch, side.count);
    path = bendLeaders(scratch, side, way);
  }
  side.slot += 2;
  return path;
}

/**
 * How far each member lies from the first when all stand as close as they may, its wish, and the
 * limits to the first. Returns whether every leader can run straight on, where only that counts.
 */
function lineUp({ widths, room }: LabelColumns, side: Side, way: Way): boolean {
  const { slots, inner, found } = way;
  const { start, end, gaps, inset, scratch } = room;
  const { offsets, targets, slacks, limits } = scratch;
  const { members, slot } = side;
  let lower = start;
  let least = start;
  let offset = 0;
  let half = 0;
  let toLeader = 0;
  let toLabel = 0;
  let count = 0;
  let isStraight = !found;
  let endsWithLabel = false;
  for (let m = 0; m < side.count; m++) {
    const i = members[m] as number;
    const own = slots[i] as number;
    if (own < slot) continue;
    let slack = 0;
    endsWithLabel = own === slot;
    if (endsWithLabel) {
      const ownHalf = (widths[i] as number) / 2;
      offset += half + ownHalf + toLabel;
      slack = Math.max(0, ownHalf - inset);
      half = ownHalf;
      toLeader = gaps[1];
      toLabel = gaps[2];
    } else {
      offset += half + LEADER_WIDTH / 2 + toLeader;
      half = LEADER_WIDTH / 2;
      toLeader = gaps[0];
      toLabel = gaps[1];
    }
    if (count === 0) {
      offset = 0;
      lower += endsWithLabel ? half : 0;
      least = lower;
    }
    const target = (inner[i] as number) - offset;
    if (isStraight) {
      least = Math.max(least, target - slack);
      isStraight = least <= target + slack;
    }
    members[count] = i;
    offsets[count] = offset;
    targets[count] = target;
    slacks[count] = slack;
    count++;
  }
  side.count = count;
  const upper = end - offset - (endsWithLabel ? half : 0);
  limits[0] = lower;
  limits[1] = upper;
  return isStraight && least <= upper;
}

/** Bends the leaders of a row to where they were fitted; returns how far they run. */
function bendLeaders({ offsets, slacks, fitted }: Scratch, side: Side, way: Way): number {
  const { members, count } = side;
  const { inner, outer, found } = way;
  let path = 0;
  for (let m = 0; m < count; m++) {
    const i = members[m] as number;
    const from = inner[i] as number;
    const place = (fitted[m] as number) + (offsets[m] as number);
    const slack = slacks[m] as number;
    if (found) found.middles[i] = place;
    const to = Math.min(place + slack, Math.max(place - slack, from));
    const run = Math.abs(to - from);
    // Sums of offsets are not exact: what comes back to within this of its place is in it.
    outer[i] = run < 1e-6 ? from : to;
    if (run >= 1e-6) path += run;
  }
  return path;
}
