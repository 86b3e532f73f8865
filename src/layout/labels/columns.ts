import type { Label } from "./Label.ts";

/** Labels in order of anchor, a column for each of their properties. */
export interface LabelColumns {
  readonly count: number;
  /** The index that each label was given by. */
  readonly order: Uint32Array;
  readonly anchors: Float64Array;
  /** At most the extent's. */
  readonly widths: Float64Array;
  /** How far from its own ends a leader has to meet each label. */
  readonly insets: Float64Array;
  /** 0 before the axis, 1 after it, -1 either. */
  readonly sides: Int8Array;
}

/** The room that labels are placed in; see the options of `placeLabels`. */
export interface Room {
  readonly start: number;
  readonly end: number;
  readonly gap: number;
  readonly leaderGap: number;
  readonly inset: number;
  /** How many slots are open, the nearest ones first. */
  readonly slots: number;
}

/**
 * The row and side of each label, as columns have them: `2 × row`, plus one after the axis; -1
 * where a label is folded. Nearer rows have lower numbers.
 */
export type Slots = Int32Array;

/** What a leader takes of a row that it passes, in CSS pixels. */
export const LEADER_WIDTH = 1;

/** Puts labels into columns, in order of anchor and then as given. */
export function createColumns(
  labels: readonly Label[],
  { start, end, inset, sides: usedSides }: Omit<Room, "slots"> & { readonly sides: 1 | 2 },
): LabelColumns {
  const count = labels.length;
  const given = Float64Array.from(labels, ({ anchor }) => anchor);
  const order = Uint32Array.from(labels, (_, index) => index);
  if (!isSorted(given)) order.sort((a, b) => (given[a] ?? 0) - (given[b] ?? 0) || a - b);
  const anchors = new Float64Array(count);
  const widths = new Float64Array(count);
  const insets = new Float64Array(count);
  const sides = new Int8Array(count);
  for (let i = 0; i < count; i++) {
    const label = labels[order[i] ?? 0];
    if (label === undefined) continue;
    anchors[i] = label.anchor;
    widths[i] = Math.min(label.width, end - start);
    insets[i] = Math.min(inset, label.width / 2, (end - start) / 2);
    sides[i] = sideOf(label, usedSides);
  }
  return { count, order, anchors, widths, insets, sides };
}

function sideOf({ side }: Label, sides: 1 | 2): -1 | 0 | 1 {
  if (side === undefined) return sides === 1 ? 0 : -1;
  return side === "before" ? 0 : 1;
}

function isSorted(numbers: Float64Array): boolean {
  return numbers.every((x, i) => i === 0 || (numbers[i - 1] ?? 0) <= x);
}
