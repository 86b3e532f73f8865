import type { TimeExtent } from "../ResolvedTime.ts";
import type { Match, PhraseGrammar, PhraseRuleName } from "./grammar/index.ts";
import type { Period } from "./Period.ts";

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

/** Every way to understand a phrase, the likelier first, and a sentence for each that came to nothing. */
export type Readings<T extends Reading = Reading> = readonly (T | string)[];

/** What understands a form of words. */
export type PhraseReader<T extends Reading = Reading> = (
  match: Match,
  context: PhraseContext,
) => Readings<T>;

/** `period` with what the tense rules out cut off; a sentence where that is all of it. */
export function fitToTense(period: Period, { tense, published }: PhraseContext): Period | string {
  const first = tense === "future" ? Math.max(period.first, published) : period.first;
  const last = tense === "past" ? Math.min(period.last, published) : period.last;
  if (first > last) return `the ${tense} tense rules it out`;
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
export function readInner(phrase: string | undefined, context: PhraseContext): Readings<Period> {
  const readings = context.read(phrase?.trim() ?? "", context);
  return change(readings, (reading) => (isPeriod(reading) ? reading : `"${phrase}" names no date`));
}

/** Applies `make` to each reading, and leaves the sentences. */
export function change<From extends object, To extends object>(
  readings: readonly (From | string)[],
  make: (reading: From) => To | string,
): readonly (To | string)[] {
  return readings.map((reading) => (typeof reading === "string" ? reading : make(reading)));
}

/** Makes the reader of a phrase that says something of another one, its inner phrase. */
export function createInnerReader<T extends Reading>(
  make: (inner: Period, context: PhraseContext, match: Match) => T | string,
): PhraseReader<T> {
  return (match, context) =>
    change(readInner(match.phrases[0], context), (inner) => make(inner, context, match));
}

/** Whether a reading is a stretch of days, on which another phrase may build. */
export function isPeriod(reading: Reading | string): reading is Period {
  return typeof reading !== "string" && "first" in reading;
}
