import type { TimeExtent } from "../ResolvedTime.ts";
import type { PhraseRuleName } from "./grammar/index.ts";
import { dayText, grainOf, type Period, yearOf } from "./Period.ts";

/** One way to understand a phrase. */
export interface Reading extends Period {
  /** Writes it in EDTF where it is more than a period; then no other phrase can be built on it. */
  readonly write?: ((fitted: Period) => string) | undefined;
  readonly extent?: TimeExtent | undefined;
  /** Where it is only an order: -1 before publication, 1 after. */
  readonly order?: number | undefined;
}

/** Every way to understand a phrase, the likelier first, and a sentence for each that came to nothing. */
export type Readings<T = Reading> = readonly (T | string)[];

/** What `make` makes of each reading, one or several, between the sentences. */
export function change<From extends object, To>(
  readings: Readings<From>,
  make: (reading: From) => To | string | Readings<To>,
): Readings<To> {
  return readings.flatMap((reading) => (typeof reading === "string" ? reading : make(reading)));
}

/** Those that are in the calendar, by one more rule; a sentence where none is. */
export function ruled(
  rule: PhraseRuleName,
  ...found: readonly (Reading | string | undefined)[]
): Readings {
  const readings = found.filter((one) => typeof one === "string" || isWithinCalendar(one));
  if (readings.length === 0) return ["it is not in the calendar, or ends before it begins"];
  return change(readings, (reading) => ({ ...reading, rules: [rule, ...reading.rules] }));
}

/** EDTF writes the years of four digits in full; one is left on each side for "before" and "after". */
const LAST_YEAR = 9998;

function isWithinCalendar(reading: Reading | undefined): reading is Reading {
  if (reading === undefined || reading.first > reading.last) return false;
  const ends = reading.write ? [] : [reading.first, reading.last];
  return ends.every((day) => Math.abs(yearOf(day)) <= LAST_YEAR);
}

/** The dates of EDTF that `period` goes from and to, one where they are the same. */
export function endTexts(period: Period): string[] {
  const { first, last, text, isApproximate } = period;
  const grain = grainOf(period);
  const ends = [first, last].map((day) => {
    return (text ?? dayText(day).slice(0, grain)) + (isApproximate ? "~" : "");
  });
  return [...new Set(ends)];
}

/** One time from the one date to the other; either may be missing. */
export function oneOf(ends: readonly string[]): string {
  const [from = "", to = from] = ends;
  return from === to ? from : `[${from}..${to}]`;
}

/** `period` in EDTF: a date, or one of the days from its first to its last. */
export function periodText(period: Period): string {
  return oneOf(endTexts(period));
}
