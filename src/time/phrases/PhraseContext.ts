import type { Match, PhraseGrammar, PhraseReaderName } from "./grammar/index.ts";
import { days } from "./Period.ts";
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
  readonly of: Reading;
  /** What the second inner phrase names; else as `of`. */
  readonly to: Reading;
}

/** What understands a form of words. The rule is that of its name where a reading has no `rules`. */
export type PhraseReader = (request: Request) => Reading | string | undefined | Readings;

/** The readers of these names. */
export type Readers<Name extends PhraseReaderName = PhraseReaderName> = Readonly<
  Record<Name, PhraseReader>
>;

/** `reading` with what the tense rules out cut off; a sentence where that is all of it. */
export function fitToTense(
  reading: Reading,
  { tense, published }: PhraseContext,
): Reading | string {
  const { first, last, from, to, form } = reading;
  const isFuture = tense === "future";
  if (isFuture ? last < published : tense && first > published) return "the tense rules it out";
  if (isFuture ? first >= published : !tense || last <= published) return reading;
  const cut = isFuture ? days(published, last) : days(first, published);
  // The other end of a limit stays as it is, unless one name stood for both.
  const kept = form && from !== to && (isFuture ? { to } : { from });
  return { ...reading, ...cut, ...kept, rules: [...(reading.rules ?? []), "cut-at-publication"] };
}
