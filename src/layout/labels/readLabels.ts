import type { Label } from "./Label.ts";
import type { Room } from "./Room.ts";

/** Labels as they were given, a column for each property that places depend on. */
export interface LabelsRead {
  readonly anchors: Float64Array;
  /** At most the extent's. */
  readonly widths: Float64Array;
  /** 0 before the axis, 1 after it, -1 either. */
  readonly sides: Int8Array;
  /** The indices of all labels in order of anchor and then as given. */
  readonly order: Uint32Array;
}

const sideNumbers = { before: 0, after: 1 } as const;

/**
 * Reads labels into columns, in one go: of very many labels most lie far from each other in memory,
 * and to come to them takes longer than all else that is done with each of them here.
 *
 * @throws {RangeError} if a label cannot be placed.
 */
export function readLabels(labels: readonly Label[], room: Room): LabelsRead {
  const count = labels.length;
  const most = room.end - room.start;
  const otherwise = room.sides === 1 ? 0 : -1;
  const anchors = new Float64Array(count);
  const widths = new Float64Array(count);
  const sides = new Int8Array(count);
  const order = new Uint32Array(count);
  let isSorted = true;
  let before = -Infinity;
  for (let i = 0; i < count; i++) {
    const label = labels[i] as Label;
    assertLabel(label, i);
    const { anchor, width, side } = label;
    anchors[i] = anchor;
    widths[i] = Math.min(width, most);
    sides[i] = side ? sideNumbers[side] : otherwise;
    order[i] = i;
    isSorted &&= before <= anchor;
    before = anchor;
  }
  if (!isSorted) order.sort((a, b) => (anchors[a] as number) - (anchors[b] as number) || a - b);
  return { anchors, widths, sides, order };
}

function assertLabel({ anchor, width, priority = 0 }: Label, index: number): void {
  if (anchor - anchor === 0 && width >= 0 && width < Infinity && priority <= Infinity) return;
  throw new RangeError(
    `placeLabels: labels[${index}] must have a finite anchor, a finite width of zero or more and a ` +
      `priority that is a number; received ${anchor}, ${width} and ${priority}.`,
  );
}
