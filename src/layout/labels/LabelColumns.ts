import type { Room } from "./Room.ts";
import type { LabelsRead } from "./readLabels.ts";

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
  /** Room for where each label's leader comes from and, in a row that is settled, where it runs. */
  readonly level: Float64Array;
  readonly room: Room;
}

/**
 * The row and side of each label, as columns have them: `2 × row`, plus one after the axis. Nearer
 * rows have lower numbers.
 */
export type Slots = Int32Array;

/** Puts the labels of `order`, which is in order of anchor, into columns. */
export function createColumns(read: LabelsRead, order: Uint32Array, room: Room): LabelColumns {
  const count = order.length;
  const anchors = new Float64Array(count);
  const widths = new Float64Array(count);
  const sides = new Int8Array(count);
  let oneSided = true;
  let length = 0;
  for (let i = 0; i < count; i++) {
    const index = order[i] as number;
    anchors[i] = read.anchors[index] as number;
    widths[i] = read.widths[index] as number;
    sides[i] = read.sides[index] as number;
    length += widths[i] as number;
    oneSided &&= sides[i] !== -1 && sides[i] === sides[0];
  }
  return {
    count,
    order,
    anchors,
    widths,
    length,
    sides,
    oneSided,
    thorough: count <= room.mostSearched,
    level: new Float64Array(count),
    room,
  };
}
