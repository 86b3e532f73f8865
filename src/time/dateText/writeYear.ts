import type { DateEras, DateWords, Pattern } from "./DateWords.ts";
import { inCase } from "./dateTokens.ts";

/** The pattern of a year in its era: `"{year}"`, `"{year} BC"`, `"AD {year}"`. */
export function eraPattern(year: number, eras: DateEras): Pattern {
  if (year <= 0) return eras.before;
  // The numbers 1 to 99 alone do not look like years.
  return year < 100 ? eras.after : "{year}";
}

/** The number of an astronomical year as its era counts it; there is no year 0. */
export function writeYearNumber(year: number, { numberMarks }: DateWords): string {
  const number = String(year <= 0 ? 1 - year : year);
  return number.length < 5 ? number : number.replace(/\B(?=(\d{3})+$)/g, numberMarks[0]);
}

/**
 * Writes a year of the deep past as so many million years ago.
 *
 * `undefined` where that would take more than two decimals, or where the year is not that old: the
 * difference between years BC and years ago is lost in the rounding only for round numbers.
 */
export function writeDeepTime(
  year: number,
  { deepTime, numberMarks }: Pick<DateWords, "deepTime" | "numberMarks">,
): ((grammaticalCase: string) => string) | undefined {
  const choice = deepTime.find(({ years }) => -year >= years && -year % (years / 100) === 0);
  if (choice === undefined) return undefined;
  const number = String(-year / choice.years).replace(".", numberMarks[1]);
  return (grammaticalCase) => inCase(choice.words, grammaticalCase).replace("{n}", number);
}
