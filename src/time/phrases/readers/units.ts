import { monthOf } from "../Period.ts";
import type { PhraseContext } from "../PhraseContext.ts";

// The places of units in a grammar's list; those from the month on are made of months.

export const DAY = 0;
export const WEEK = 1;
export const WEEKEND = 2;
export const MONTH = 3;
export const YEAR = 6;
export const CENTURY = 8;

/** How many days or, from the month on, months a unit has. */
export function sizeOf(unit: number): number {
  return [1, 7, 7, 1, 3, 6, 12, 120, 1200][unit] ?? 1;
}

/** The unit in which `day` lies, counted from one that is the same for all days. */
export function indexOf(unit: number, day: number, { weekStartsOn }: PhraseContext): number {
  const from = unit < MONTH ? day - A_SUNDAY - weekStartsOn : monthOf(day);
  return Math.floor(from / sizeOf(unit));
}

/** 4 January 1970, in days since the 1st. */
export const A_SUNDAY = 3;

/** The place of the quarter among fractions. */
export const QUARTER = 2;

export const SATURDAY = 6;
