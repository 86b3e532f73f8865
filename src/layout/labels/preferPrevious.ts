import { costOf } from "./costOf.ts";
import { improveSlots } from "./improveSlots.ts";
import type { LabelColumns, Slots } from "./LabelColumns.ts";
import type { PlaceLabelsOptions } from "./PlaceLabelsOptions.ts";
import { settleRows } from "./settleRows.ts";

/**
 * Leaves labels in the rows of `previous` as far as fresh ones are not better by more than the
 * changes are worth. Labels that stood nowhere take their fresh rows. Leaders that could all be
 * straight are not left bent.
 */
export function preferPrevious(
  columns: LabelColumns,
  fresh: Slots,
  places: NonNullable<PlaceLabelsOptions["previous"]>,
): Slots {
  const previous = previousSlots(columns, places);
  const stay = previous.map((slot, i) => (slot < 0 ? (fresh[i] as number) : slot));
  const isStraight = (slots: Slots): boolean =>
    settleRows(columns, { slots, from: 0, to: columns.count }) === 0;
  const wantsStraight = isStraight(fresh);
  const freshCost = costOf(columns, { slots: fresh, previous });
  const isAsGood = (slots: Slots): boolean =>
    costOf(columns, { slots, previous }) <= freshCost && (!wantsStraight || isStraight(slots));
  if (isAsGood(stay)) return stay;
  const improved = columns.thorough ? improveSlots(columns, { slots: stay, previous }) : fresh;
  return isAsGood(improved) ? improved : fresh;
}

function previousSlots(
  { order, sides, room }: LabelColumns,
  places: NonNullable<PlaceLabelsOptions["previous"]>,
): Slots {
  return Int32Array.from(order, (index, i) => {
    const place = places[index];
    if (!place) return -1;
    const slot = 2 * place.row + (place.side === "after" ? 1 : 0);
    const isOpen = slot < room.slots && (sides[i] === -1 || sides[i] === (slot & 1));
    return isOpen ? slot : -1;
  });
}
