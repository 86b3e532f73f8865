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
 * Cost: O(wishes × rows × labels).
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
  for (const { firstRow, ...wish } of wishes) {
    const label = findPlace(wish, rowOrder(firstRow, options.rows), { rows, options });
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

function flagOf(
  { at, side, width }: Pick<ExplorerLabel, "at" | "side" | "width">,
  { position }: HangLabelsOptions,
): Flag {
  const pole = position(at);
  return side === "after"
    ? { pole, from: pole, to: pole + flagInset + width }
    : { pole, from: pole - flagInset - width, to: pole };
}

interface Taken {
  readonly rows: readonly (readonly Flag[])[];
  readonly options: HangLabelsOptions;
}

/** No label is narrower, in CSS pixels. */
const leastWidth = 60;

function findPlace(
  wish: Omit<LabelWish, "firstRow">,
  order: readonly number[],
  { rows, options }: Taken,
): ExplorerLabel | null {
  const [least, most] = options.extent;
  const fits = (side: ExplorerLabel["side"], row: number, width: number): boolean => {
    const flag = flagOf({ ...wish, side, width }, options);
    return flag.from >= least && flag.to <= most && isFree(flag, row, rows);
  };
  for (const side of ["after", "before"] as const) {
    for (const row of order) {
      if (!fits(side, row, leastWidth)) continue;
      const width = Math.max(leastWidth, options.measure(wish.position));
      if (fits(side, row, width)) return { ...wish, width, row, side };
    }
  }
  return null;
}

/** From the first row outwards, then from it inwards. */
function rowOrder(first: number, count: number): number[] {
  const start = Math.min(first, count - 1);
  return Array.from({ length: count }, (_, step) => {
    const outward = start + step;
    return outward < count ? outward : count - 1 - step;
  });
}

function isFree(flag: Flag, row: number, rows: Taken["rows"]): boolean {
  return rows.every((others, other) => {
    if (other < row) return !others.some((label) => runsThrough(flag.pole, label));
    if (other > row) return !others.some(({ pole }) => runsThrough(pole, flag));
    return !others.some((label) => overlap(flag, label));
  });
}

/** Whether a leader comes too near to a label that hangs on another one. */
function runsThrough(pole: number, { pole: own, from, to }: Flag): boolean {
  // Events of one instant: their labels hang one over the other on a common leader.
  return pole !== own && from - clearance < pole && pole < to + clearance;
}

function overlap(a: Flag, b: Flag): boolean {
  return a.from - clearance < b.to && b.from - clearance < a.to;
}
