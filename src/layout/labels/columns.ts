import type { Label } from "./Label.ts";
import type { Room } from "./Room.ts";

/** Labels in order of anchor, a column for each of their properties. */
export interface LabelColumns {
  readonly count: number;
  /** The index that each label was given by. */
  readonly order: Uint32Array;
  readonly anchors: Float64Array;
  /** At most the extent's. */
  readonly widths: Float64Array;
  /** Of all labels together. */
  readonly length: number;
  /** 0 before the axis, 1 after it, -1 either. */
  readonly sides: Int8Array;
  /** Whether all labels have to stand on one and the same side. */
  readonly oneSided: boolean;
  /** Whether rows are searched and leaders made shortest, or all is done in one pass. */
  readonly thorough: boolean;
  /** Where each label's leader comes from and, in a row that is settled, where it runs. */
  readonly level: Float64Array;
  /** The middles of labels in their rows. */
  readonly middles: Float64Array;
  readonly room: Room;
}

/**
 * The row and side of each label, as columns have them: `2 × row`, plus one after the axis. Nearer
 * rows have lower numbers.
 */
export type Slots = Int32Array;

/** Up to how many labels rows are searched where the caller does not say. */
const MOST_THOROUGH = 1000;

/** Puts the labels of `order`, which is in order of anchor, into columns. */
export function createColumns(
  labels: readonly Label[],
  order: Uint32Array,
  room: Room,
): LabelColumns {
  const count = order.length;
  const anchors = new Float64Array(count);
  const widths = new Float64Array(count);
  const sides = new Int8Array(count);
  let oneSided = true;
  let length = 0;
  for (let i = 0; i < count; i++) {
    const label = labels[order[i] as number] as Label;
    anchors[i] = label.anchor;
    widths[i] = Math.min(label.width, room.end - room.start);
    length += widths[i] as number;
    const side = label.side ?? (room.sides === 1 ? "before" : null);
    sides[i] = side === null ? -1 : side === "before" ? 0 : 1;
    oneSided &&= side !== null && sides[i] === sides[0];
  }
  return {
    count,
    order,
    anchors,
    widths,
    length,
    sides,
    oneSided,
    thorough: (room.effort ?? (count > MOST_THOROUGH ? "fast" : "thorough")) === "thorough",
    level: new Float64Array(count),
    middles: new Float64Array(count),
    room,
  };
}

/** The indices of labels in order of anchor and then as given. */
export function orderByAnchor(labels: readonly Label[]): Uint32Array {
  const order = new Uint32Array(labels.length);
  let isSorted = true;
  let before = -Infinity;
  for (let i = 0; i < labels.length; i++) {
    const { anchor } = labels[i] as Label;
    order[i] = i;
    isSorted &&= before <= anchor;
    before = anchor;
  }
  if (isSorted) return order;
  const anchors = Float64Array.from(labels, ({ anchor }) => anchor);
  return order.sort((a, b) => (anchors[a] as number) - (anchors[b] as number) || a - b);
}
