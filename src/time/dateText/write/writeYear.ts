import type { CasedPattern, DateEras, DateWords, Pattern } from "../DateWords.ts";

/** Adds the era of `year` to a pattern where it has a year: `"{month} {year} BC"`. */
export function addEra(pattern: Pattern, year: number, eras: DateEras): Pattern {
  // The numbers 1 to 99 alone do not look like years.
  if (year >= 100 || !/\{year[+}]/.test(pattern)) return pattern;
  const era = year <= 0 ? eras.before : eras.after;
  return era.includes("{date}") ? era.replace("{date}", pattern) : pattern.replace("{year}", era);
}

/** The number of an astronomical year as its era counts it; there is no year 0. */
export function writeYearNumber(year: number, { numberMarks }: DateWords): string {
  const number = String(year <= 0 ? 1 - year : year);
  return number.length < 5 ? number : number.replace(/\B(?=(\d{3})+$)/g, numberMarks[0]);
}

/** The deep past as so many million years ago. */
export interface DeepTime {
  /** How many. */
  readonly number: string;
  /** "{n} million years ago" and its like. */
  readonly words: CasedPattern;
}

/**
 * A year of the deep past as so many million years ago; `undefined` for other years and for those
 * that are not round: what lies between years BC and years ago is lost only in the rounding.
 */
export function deepTimeOf(
  year: number,
  { deepTime, numberMarks }: Pick<DateWords, "deepTime" | "numberMarks">,
): DeepTime | undefined {
  if (year > -1e6) return undefined;
  const unit = deepTime.find(({ years }) => -year >= years);
  if (unit === undefined || -year % Math.max(1e4, unit.years / 1000) !== 0) return undefined;
  const number = String(-year / unit.years).replace(".", numberMarks[1]);
  return { number, words: unit.words };
}
