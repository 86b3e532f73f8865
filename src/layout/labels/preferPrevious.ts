import type { Arrangement, Choice } from "./arrangeLabels.ts";
import type { LabelColumns, Slots } from "./columns.ts";
import { countRows } from "./improveSlots.ts";
import { settleRows } from "./settleRows.ts";

/** How much shorter, in CSS pixels, leaders have to become for each label that changes its row. */
const CHANGE_COST = 16;

/**
 * Leaves labels in the rows of the previous placement unless a fresh arrangement is better by more
 * than the changes are worth. Labels that were not shown before take their fresh rows. Leaders that
 * could all be straight are not left bent.
 */
export function preferPrevious(
  columns: LabelColumns,
  fresh: Arrangement,
  { previous, ...choice }: Choice & { readonly previous: Slots },
): Arrangement {
  const slots = fresh.slots.slice();
  let changes = 0;
  for (const i of choice.kept) {
    const before = previous[i] ?? -1;
    if (before === -1 || before === slots[i]) continue;
    slots[i] = before;
    changes++;
  }
  const settled = changes > 0 ? settleRows(columns, slots, choice.room) : null;
  if (settled === null || (fresh.settled.path === 0 && settled.path > 0)) return fresh;
  const { rowCost } = choice;
  const cost = settled.path + rowCost * countRows(slots);
  const freshCost = fresh.settled.path + rowCost * countRows(fresh.slots);
  return cost <= freshCost + CHANGE_COST * changes ? { slots, settled } : fresh;
}
