import type { Match, PhraseGrammar, PhraseReaderName } from "./grammar/index.ts";
import type { Period } from "./Period.ts";
import type { Reading, Readings } from "./Reading.ts";

/** What a phrase is read against. */
export interface PhraseContext {
  /** The day of publication, in days since 1970-01-01. */
  readonly published: number;
  /** The day from which "the most recent" and "the next" are looked for; mostly that of publication. */
  readonly near: number;
  /** Absent where it is not known. */
  readonly tense?: "past" | "future" | undefined;
  /** 0 for Sunday to 6. */
  readonly weekStartsOn: number;
  readonly dateOrder?: "day-month" | "month-day" | undefined;
  readonly locale: PhraseGrammar;
}

/** What a form of words asks of its reader. */
export interface Request extends PhraseContext, Match {
  /** What the first inner phrase names; the day of publication where the form has none. */
  readonly of: Period;
  /** What the second inner phrase names; else as `of`. */
  readonly to: Period;
}

/** What understands a form of words. The rule is that of its name where a reading has no `rules`. */
export type PhraseReader = (request: Request) => Reading | string | undefined | Readings;

/** The readers of these names. */
export type Readers<Name extends PhraseReaderName = PhraseReaderName> = Readonly<
  Record<Name, PhraseReader>
>;

/** `reading` with what the tense rules out cut off; a sentence where that is all of it. */
export function fitToTense<R extends Reading>(
  reading: R,
  { tense, published }: PhraseContext,
): R | string {
  const first = tense === "future" ? Math.max(reading.first, published) : reading.first;
  const last = tense === "past" ? Math.min(reading.last, published) : reading.last;
  if (first > last) return "the tense rules it out";
  if (first === reading.first && last === reading.last) return reading;
  return { ...reading, first, last, text: undefined, rules: ["cut-at-publication"] };
}
