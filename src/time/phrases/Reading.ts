import type { TimeExtent } from "../ResolvedTime.ts";
import type { PhraseRuleName } from "./grammar/index.ts";
import { dayText, grainOf, type Period } from "./Period.ts";

/** One way to understand a phrase. */
export interface Reading extends Period {
  /** The rules by which its reader found it, or that cut it, the one that decided first. */
  readonly rules?: readonly PhraseRuleName[] | undefined;
  /** Writes it in EDTF where it is more than a period; then no other phrase can be built on it. */
  readonly write?: ((fitted: Period) => string) | undefined;
  readonly extent?: TimeExtent | undefined;
  /** Where it is only an order: -1 before publication, 1 after. */
  readonly order?: number | undefined;
}

/**
 * Every way to understand a phrase, the likelier first; a sentence for each that came to nothing,
 * and `undefined` for each that is not in the calendar.
 */
export type Readings<T = Reading> = readonly (T | string | undefined)[];

/** What `make` makes of each reading, one or several, between those that came to nothing. */
export function change<From extends object, To>(
  readings: Readings<From>,
  make: (reading: From) => To | string | undefined | Readings<To>,
): Readings<To> {
  return readings.flatMap((reading) => (typeof reading === "object" ? make(reading) : reading));
}

/** The readings by one more rule. */
export function ruled(rule: PhraseRuleName, ...readings: Readings): Readings {
  return change(readings, (reading) => ({ ...reading, rules: [rule, ...(reading.rules ?? [])] }));
}

/** The dates of EDTF that `period` goes from and to; the same where it is one. */
export function endTexts(period: Period): [from: string, to: string] {
  const { first, last, text, isApproximate } = period;
  const grain = grainOf(period);
  const end = (day: number) => (text ?? dayText(day, grain)) + (isApproximate ? "~" : "");
  return [end(first), end(last)];
}

/** One time from the one date to the other; either may be missing. */
export function oneOf(from: string, to: string): string {
  return from === to ? from : `[${from}..${to}]`;
}

/** `period` in EDTF: a date, or one of the days from its first to its last. */
export function periodText(period: Period): string {
  return oneOf(...endTexts(period));
}
