import { assignSlots } from "./assignSlots.ts";
import type { LabelColumns, Slots } from "./LabelColumns.ts";
import { packSlots } from "./packSlots.ts";
import { settleRows } from "./settleRows.ts";

/**
 * Gives each label one of the `open` nearest slots: where it would like to stand or, where that
 * leaves no room for the last ones, so that the rows are equally full.
 *
 * Returns `null` where they do not fit, or fit in neither way.
 */
export function fitSlots(columns: LabelColumns, open: number): Slots | null {
  const { count, length, oneSided, room } = columns;
  const rows = oneSided ? open / 2 : open;
  const gaps = (count - rows) * room.gaps[2];
  if (length + gaps > rows * (room.end - room.start) + 1e-6) return null;
  const assigned = assignSlots(columns, open);
  if (assigned) return assigned;
  const slots = packSlots(columns, open);
  const all = { slots, from: 0, to: count, isDry: true };
  return settleRows(columns, all) < Infinity ? slots : null;
}
