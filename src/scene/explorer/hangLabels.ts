import type { ExplorerLabel } from "./ExplorerLabel.ts";

/** Between a leader and its own label, in CSS pixels. */
export const flagInset = 6;

/** Kept free between a label and whatever is not its own, in CSS pixels. */
const clearance = 8;

/** Something that wants a label. */
export interface LabelWish extends Pick<ExplorerLabel, "position" | "at"> {
  /** The row to try first; then those further out, then those nearer. */
  readonly firstRow: number;
}

/** Options for {@link hangLabels}. */
export interface HangLabelsOptions {
  /** Labels that hang already and stay where they are, in any order. */
  readonly hung: readonly ExplorerLabel[];
  /** How many rows there are. */
  readonly rows: number;
  /** How wide the label of an event is, in CSS pixels. Asked only where there may be room for it. */
  readonly measure: (position: number) => number;
  /** Where an instant lies, in CSS pixels. */
  readonly position: (instant: number) => number;
  /** The first and the last pixel that labels may cover. */
  readonly extent: readonly [from: number, to: number];
}

/**
 * Hangs labels on straight leaders, one wish after the other, each in the first row and on the first
 * side that has room; what finds none is left out.
 *
 * No label overlaps another and no leader runs through a label; leaders of one instant share a line.
 * A label hangs beside its leader, never across it, so that the order of labels in a row is that of
 * their leaders: where the axis is stretched and every label stays at its leader, gaps only grow. A
 * place found once is good at every closer look.
 *
 * Cost: O(wishes × labels).
 *
 * @see Been, Daiches and Yap, Dynamic map labeling, IEEE TVCG 12 (2006), for labels that neither jump
 * nor come and go while one looks closer.
 */
export function hangLabels(
  wishes: readonly LabelWish[],
  options: HangLabelsOptions,
): ExplorerLabel[] {
  const rows: Flag[][] = Array.from({ length: options.rows }, () => []);
  for (const label of options.hung) rows[label.row]?.push(flagOf(label, options));
  const labels: ExplorerLabel[] = [];
  const free: FreeRoom = {
    pole: 0,
    rows: 0,
    left: new Float64Array(options.rows),
    right: new Float64Array(options.rows),
  };
  for (const wish of wishes) {
    const label = findPlace(wish, { rows, options, free });
    if (label === null) continue;
    labels.push(label);
    rows[label.row]?.push(flagOf(label, options));
  }
  return labels;
}

/** A label with its leader, in CSS pixels. */
interface Flag {
  readonly pole: number;
  readonly from: number;
  readonly to: number;
}

function flagOf({ at, side, width }: ExplorerLabel, { position }: HangLabelsOptions): Flag {
  const pole = position(at);
  return side === "after"
    ? { pole, from: pole, to: pole + flagInset + width }
    : { pole, from: pole - flagInset - width, to: pole };
}

interface Taken {
  readonly rows: readonly (readonly Flag[])[];
  readonly options: HangLabelsOptions;
  /** What was free about the last leader: to be written anew for each, since there are many. */
  readonly free: FreeRoom;
}

function findPlace(wish: LabelWish, taken: Taken): ExplorerLabel | null {
  lookAbout(taken.options.position(wish.at), taken);
  return findRow(wish, "after", taken) ?? findRow(wish, "before", taken);
}

/** The first row that has room on one side: from the first one outwards, then from it inwards. */
function findRow(
  { position, at, firstRow }: LabelWish,
  side: ExplorerLabel["side"],
  { rows: { length: count }, options, free }: Taken,
): ExplorerLabel | null {
  const { pole, left, right } = free;
  const start = Math.min(firstRow, count - 1);
  for (let step = 0; step < count; step++) {
    const row = start + step < count ? start + step : count - 1 - step;
    if (row >= free.rows) continue;
    const room = side === "after" ? (right[row] as number) - pole : pole - (left[row] as number);
    if (room < leastWidth + flagInset) continue;
    const width = Math.max(leastWidth, options.measure(position));
    if (room >= width + flagInset) return { position, at, width, row, side };
  }
  return null;
}

/** No label is narrower, in CSS pixels. */
const leastWidth = 90;

/** What is free about a leader. */
interface FreeRoom {
  /** Where it stands, in CSS pixels. */
  pole: number;
  /** How many rows it can rise to: no label is in its way in these. */
  rows: number;
  /** How far a label on either side may reach in each row. */
  readonly left: Float64Array;
  readonly right: Float64Array;
}

/** Writes down what is free about a leader. It is done for each event that wishes for a label. */
function lookAbout(pole: number, { rows, options: { extent }, free }: Taken): void {
  const { left, right } = free;
  free.pole = pole;
  free.rows = rows.length;
  // The nearest leaders that pass a row on their way to those further out.
  let before = extent[0];
  let after = extent[1];
  for (let row = rows.length - 1; row >= 0; row--) {
    left[row] = before;
    right[row] = after;
    const flags = rows[row] as readonly Flag[];
    for (let i = 0; i < flags.length; i++) {
      const flag = flags[i] as Flag;
      takeRoom(free, row, flag);
      if (flag.pole > pole) after = Math.min(after, flag.pole - clearance);
      if (flag.pole < pole) before = Math.max(before, flag.pole + clearance);
    }
  }
}

/** What a label takes of the room in its own row. */
function takeRoom(free: FreeRoom, row: number, flag: Flag): void {
  const { pole, left, right } = free;
  if (flag.from >= pole) right[row] = Math.min(right[row] as number, flag.from - clearance);
  if (flag.to <= pole) left[row] = Math.max(left[row] as number, flag.to + clearance);
  // Events of one instant: their labels hang one over the other on a common leader.
  const isInTheWay =
    flag.pole !== pole && flag.from - clearance < pole && pole < flag.to + clearance;
  if (isInTheWay) free.rows = row;
}
