import type { TimeExtent } from "../ResolvedTime.ts";
import type { PhraseGrammar, PhraseRuleName } from "./grammar/index.ts";
import { dayText, type Period } from "./Period.ts";

/** What a phrase is read against. */
export interface PhraseContext {
  /** The day of publication, in days since 1970-01-01. */
  readonly published: number;
  /** The day from which "the most recent" and "the next" are looked for; mostly that of publication. */
  readonly near: number;
  /** Absent where it is not known. */
  readonly tense: "past" | "future" | undefined;
  /** 0 for Sunday to 6. */
  readonly weekStartsOn: number;
  readonly dateOrder: "day-month" | "month-day" | undefined;
  readonly grammar: PhraseGrammar;
  /** Reads a phrase that lies within another. */
  readonly read: (phrase: string, context: PhraseContext) => Readings;
}

/** A reading that no other phrase can be built on. */
export interface FinalReading {
  readonly edtf: string;
  readonly extent?: TimeExtent | undefined;
  readonly rules: readonly PhraseRuleName[];
}

/** A reading that is only an order: -1 before publication, 1 after. */
export interface OrderReading {
  readonly order: number;
  readonly rules: readonly PhraseRuleName[];
}

/** One way to understand a phrase. */
export type Reading = Period | FinalReading | OrderReading;

/** Every way to understand a phrase, the likelier first; or, in a sentence, why there is none. */
export type Readings<T extends Reading = Reading> = readonly T[] | string;

/** `period` with what the tense rules out cut off; `undefined` where that is all of it. */
export function fitToTense(
  period: Period,
  { tense, published }: PhraseContext,
): Period | undefined {
  const first = tense === "future" ? Math.max(period.first, published) : period.first;
  const last = tense === "past" ? Math.min(period.last, published) : period.last;
  if (first > last) return undefined;
  if (first === period.first && last === period.last) return period;
  return {
    ...period,
    first,
    last,
    text: undefined,
    rules: [...period.rules, "cut-at-publication"],
  };
}

/** Reads the phrase that lies within another; only a date will do. */
export function readInner(phrase: string, context: PhraseContext): Readings<Period> {
  const readings = context.read(phrase, context);
  if (typeof readings === "string") return readings;
  const periods = readings.filter(isPeriod);
  return periods.length > 0 ? periods : `"${phrase}" names no date`;
}

/** Applies `change` to each reading; the first sentence that it answers stands where nothing else does. */
export function mapReadings<From, To extends object>(
  readings: readonly From[] | string,
  change: (reading: From) => To | string,
): readonly To[] | string {
  if (typeof readings === "string") return readings;
  const changed = readings.map(change);
  const made = changed.filter((result): result is To => typeof result !== "string");
  return made.length > 0
    ? made
    : (changed.find((result): result is string => typeof result === "string") ?? []);
}

/** Whether a reading is a stretch of days, on which another phrase may build. */
export function isPeriod(reading: Reading): reading is Period {
  return "first" in reading;
}

/** The sentence for a reading of which the tense leaves nothing. */
export function contradiction({ tense, published }: PhraseContext): string {
  const side = tense === "past" ? "after" : "before";
  return `it lies ${side} publication on ${dayText(published, "day")}, which the ${tense} tense rules out`;
}
