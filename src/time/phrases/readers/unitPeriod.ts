import { dayOfWeek } from "../../civil.ts";
import { firstOfMonth, monthOf, type Period, twoDigits, yearText } from "../Period.ts";

/** Their places in a grammar's list of units. */
export const UNITS = {
  day: 0,
  week: 1,
  weekend: 2,
  month: 3,
  quarter: 4,
  half: 5,
  year: 6,
  decade: 7,
  century: 8,
} as const;

/** How many months a unit has; none for units of days. */
export const UNIT_MONTHS: readonly number[] = [0, 0, 0, 1, 3, 6, 12, 120, 1200];

/** The calendar unit in which `day` lies; for a weekend, the week. */
export function unitPeriod(unit: number, day: number, weekStartsOn: number): Period {
  if (unit === UNITS.day) return { first: day, last: day, rules: ["days-away"] };
  const count = UNIT_MONTHS[unit] ?? 0;
  if (count > 0) return monthsPeriod(unit, Math.floor(monthOf(day) / count));
  const first = day - ((dayOfWeek(day) - weekStartsOn + 7) % 7);
  return { first, last: first + 6, rules: ["calendar-unit"] };
}

/** The unit of months at `index`, counted from the one that starts with year 0. */
export function monthsPeriod(unit: number, index: number): Period {
  const count = UNIT_MONTHS[unit] ?? 0;
  const first = firstOfMonth(index * count);
  const last = firstOfMonth((index + 1) * count) - 1;
  return { first, last, text: monthsText(unit, index), rules: ["calendar-unit"] };
}

function monthsText(unit: number, index: number): string | undefined {
  if (unit === UNITS.quarter) return `${yearText(Math.floor(index / 4))}-${33 + mod(index, 4)}`;
  if (unit === UNITS.half) return `${yearText(Math.floor(index / 2))}-${40 + mod(index, 2)}`;
  if (unit === UNITS.decade && index >= 0) return `${String(index).padStart(3, "0")}X`;
  if (unit === UNITS.century && index > 0) return `${twoDigits(index)}XX`;
  return undefined;
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}
