import type { TimeExtent } from "../ResolvedTime.ts";
import type { PhraseRuleName } from "./grammar/index.ts";
import type { Period } from "./Period.ts";

/** One way to understand a phrase. */
export interface Reading extends Period {
  /** The rules by which its reader found it, or that cut it, the one that decided first. */
  readonly rules?: readonly PhraseRuleName[] | undefined;
  /**
   * Where it is more than a period, so that no other phrase can be built on it: an interval (`/`),
   * one time between its dates, of which one may be missing (`..`), or no date.
   */
  readonly form?: "/" | ".." | "order" | undefined;
  readonly extent?: TimeExtent | undefined;
}

/** A reading with all the rules that it rests on, the one that decided first. */
export interface RuledReading extends Reading {
  readonly rules: readonly PhraseRuleName[];
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

/** A reading in EDTF: a date, one time from a date to another, or an interval. */
export function toEdtf({ from, to, form, isApproximate }: Reading): string {
  const mark = isApproximate ? "~" : "";
  if (from === to) return from + mark;
  const [start, end] = [from + mark, to + mark];
  return form === "/" ? `${start}/${end}` : `[${start}..${end}]`;
}
