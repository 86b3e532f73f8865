import { type CivilDate, civilToDays, daysToCivil } from "../civil.ts";
import type { PhraseRuleName } from "./grammar/index.ts";

/** A stretch of whole days that a phrase names, and the rules by which it was found. */
export interface Period {
  /** Days since 1970-01-01. */
  readonly first: number;
  /** The last of its days, itself included. */
  readonly last: number;
  /** Its EDTF, where the days alone do not give it: `"2024-21"`, `"199X"`. */
  readonly text?: string | undefined;
  /** Whether its limits are only about right. */
  readonly isApproximate?: boolean | undefined;
  /** The one day that "before" and "after" count from, where that is not one of its ends. */
  readonly edge?: number | undefined;
  readonly rules: readonly PhraseRuleName[];
}

/** The number of days from 1970-01-01 to the first of a month counted from January of year 0. */
export function firstOfMonth(month: number): number {
  return civilToDays({
    year: Math.floor(month / 12),
    month: modulo(month, 12) + 1,
    day: 1,
  });
}

/** The months of `day` since January of year 0. */
export function monthOf(day: number): number {
  const { year, month } = daysToCivil(day);
  return year * 12 + month - 1;
}

/** `count` whole months from `month` on. Where EDTF has a name for them, that is their text. */
export function months(month: number, count: number, rule: PhraseRuleName): Period {
  const first = firstOfMonth(month);
  return {
    first,
    last: firstOfMonth(month + count) - 1,
    text: nameOf(month, count),
    rules: [rule],
  };
}

/** One day. */
export function oneDay(day: number, rule: PhraseRuleName): Period {
  return { first: day, last: day, rules: [rule] };
}

/** The coarsest of year, month and day of which `first` to `last` is made in whole. */
export function grainOf({ first, last }: Period): "year" | "month" | "day" {
  const from = daysToCivil(first);
  const to = daysToCivil(last + 1);
  if (from.day !== 1 || to.day !== 1) return "day";
  return from.month === 1 && to.month === 1 ? "year" : "month";
}

/** The year of EDTF: four digits and, before year 0, a minus. */
export function yearText(year: number): string {
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
}

/** `day` in EDTF, to a year, a month or a day. */
export function dayText(day: number, grain: "year" | "month" | "day"): string {
  const { year, month, day: dayOfMonth }: CivilDate = daysToCivil(day);
  const parts = [yearText(year), twoDigits(month), twoDigits(dayOfMonth)];
  return parts.slice(0, { year: 1, month: 2, day: 3 }[grain]).join("-");
}

/**
 * `period` as one date of EDTF, or the two dates that it goes from and to, with `~` where its
 * limits are only about right.
 */
export function endsText(period: Period): readonly [string] | readonly [string, string] {
  const mark = period.isApproximate ? "~" : "";
  const grain = grainOf(period);
  const from = period.text ?? dayText(period.first, grain);
  const to = period.text ?? dayText(period.last, grain);
  return from === to ? [from + mark] : [from + mark, to + mark];
}

/** `period` in EDTF: a date, or one of the days from its first to its last. */
export function periodText(period: Period): string {
  const [from, to] = endsText(period);
  return to === undefined ? from : `[${from}..${to}]`;
}

/** The first code of EDTF for quarters, thirds and halves of a year, by their months. */
const FIRST_CODES = new Map([
  [3, 33],
  [4, 37],
  [6, 40],
]);

function nameOf(month: number, count: number): string | undefined {
  const code = FIRST_CODES.get(count);
  if (month % count !== 0) return undefined;
  if (code) return `${yearText(Math.floor(month / 12))}-${code + modulo(month, 12) / count}`;
  const digits = Math.floor(month / count);
  if (count === 120 && digits >= 0) return `${String(digits).padStart(3, "0")}X`;
  return count === 1200 && digits > 0 ? `${twoDigits(digits)}XX` : undefined;
}

/** Two digits, for a month or a day. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

/** The remainder, never negative. */
export function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
