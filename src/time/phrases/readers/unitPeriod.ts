import { modulo, monthOf, months, type Period } from "../Period.ts";
import type { PhraseContext } from "../PhraseContext.ts";

/** Their places in a grammar's list of units; those from the month on are made of months. */
export const UNITS = { day: 0, week: 1, weekend: 2, month: 3, year: 6 } as const;

/** How many days or, from the month on, months each unit has. */
export const UNIT_SIZES: readonly number[] = [1, 7, 7, 1, 3, 6, 12, 120, 1200];

/** The calendar unit that lies `shift` units from the one of publication; for a weekend, the week. */
export function unitPeriod(unit: number, shift: number, context: PhraseContext): Period {
  const { published, weekStartsOn } = context;
  const size = UNIT_SIZES[unit] ?? 1;
  if (unit >= UNITS.month) {
    const index = Math.floor(monthOf(published) / size) + shift;
    return months(index * size, size, "calendar-unit");
  }
  // Day 3 was a Sunday, 4 January 1970.
  const sinceStart = unit === UNITS.day ? 0 : modulo(published - 3 - weekStartsOn, 7);
  const first = published - sinceStart + shift * size;
  return { first, last: first + size - 1, rules: ["calendar-unit"] };
}
