import { createScratch, type Scratch } from "../row/index.ts";
import type { Label } from "./Label.ts";
import type { PlaceLabelsOptions } from "./PlaceLabelsOptions.ts";

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
  readonly priorities: Float64Array;
  readonly scratch: Scratch;
}

/** The room that labels are placed in; see the options of `placeLabels`. */
export interface Room {
  readonly start: number;
  readonly end: number;
  /** Between two labels. */
  readonly gap: number;
  /** Between two leaders. */
  readonly leaderGap: number;
  /** Between a label and a leader. */
  readonly besideLeader: number;
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

/**
 * Opens the room that the options ask for, for at most `count` labels.
 *
 * A leader keeps half a gap clear of labels at least, since the labels on both sides of it have to
 * keep their own gap as well.
 */
export function createRoom(
  { extent, rows, gap = 0, leaderGap = gap / 2, inset = 8 }: PlaceLabelsOptions,
  count: number,
): Room {
  const besideLeader = Math.max(leaderGap, (gap - LEADER_WIDTH) / 2);
  const slots = 2 * Math.min(rows, Math.max(1, count));
  return { start: extent[0], end: extent[1], gap, leaderGap, besideLeader, inset, slots };
}

/** Puts labels into columns, in order of anchor and then as given. */
export function createColumns(
  labels: readonly Label[],
  { start, end, inset }: Room,
  usedSides: 1 | 2,
): LabelColumns {
  const count = labels.length;
  const order = orderByAnchor(labels);
  const anchors = new Float64Array(count);
  const widths = new Float64Array(count);
  const insets = new Float64Array(count);
  const sides = new Int8Array(count);
  const priorities = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const label = labels[order[i] ?? 0];
    if (label === undefined) continue;
    anchors[i] = label.anchor;
    widths[i] = Math.min(label.width, end - start);
    insets[i] = Math.min(inset, label.width / 2, (end - start) / 2);
    sides[i] = sideOf(label, usedSides);
    priorities[i] = label.priority ?? 0;
  }
  return {
    count,
    order,
    anchors,
    widths,
    insets,
    sides,
    priorities,
    scratch: createScratch(count),
  };
}

function sideOf({ side }: Label, sides: 1 | 2): -1 | 0 | 1 {
  if (side === undefined) return sides === 1 ? 0 : -1;
  return side === "before" ? 0 : 1;
}

function orderByAnchor(labels: readonly Label[]): Uint32Array {
  const anchors = new Float64Array(labels.length);
  const order = new Uint32Array(labels.length);
  let isSorted = true;
  for (let i = 0; i < labels.length; i++) {
    anchors[i] = labels[i]?.anchor ?? 0;
    order[i] = i;
    isSorted &&= i === 0 || (anchors[i - 1] ?? 0) <= (anchors[i] ?? 0);
  }
  if (isSorted) return order;
  return order.sort((a, b) => (anchors[a] ?? 0) - (anchors[b] ?? 0) || a - b);
}

/** The slots of a previous placement, in order of anchor; -1 where it has none that is open. */
export function createPreviousSlots(
  { order, sides }: LabelColumns,
  previous: NonNullable<PlaceLabelsOptions["previous"]>,
  room: Room,
): Slots {
  const slots: Slots = new Int32Array(order.length).fill(-1);
  for (let i = 0; i < order.length; i++) {
    const place = previous[order[i] ?? i];
    if (!place) continue;
    const slot = 2 * place.row + (place.side === "after" ? 1 : 0);
    const isAllowed = sides[i] === -1 || sides[i] === (slot & 1);
    if (isAllowed && slot < room.slots) slots[i] = slot;
  }
  return slots;
}

/** The clear space between neighbours in a row, each a label or a leader. */
export function gapBetween(room: Room, isLabel: boolean, wasLabel: boolean): number {
  if (isLabel && wasLabel) return room.gap;
  return isLabel || wasLabel ? room.besideLeader : room.leaderGap;
}
