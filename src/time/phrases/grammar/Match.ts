import type { PhraseReaderName } from "./PhraseGrammar.ts";

/** The numbers that the slots of a form held, by the names that {@link PhraseReaderName} lists. */
export interface SlotNumbers {
  /** 0 for Sunday to 6. */
  readonly weekday?: number | undefined;
  /** 1 for January to 12. */
  readonly month?: number | undefined;
  /** 1 to 31. */
  readonly day?: number | undefined;
  /** The last of several days, 1 to 31. */
  readonly last?: number | undefined;
  /** As it is written. */
  readonly year?: number | undefined;
  /** The year, or week, that it is in, from that of publication: -1, 0 or 1. */
  readonly within?: number | undefined;
  /** Its first year, or the last two digits of that. */
  readonly decade?: number | undefined;
  /** 0 for spring to 3. */
  readonly season?: number | undefined;
  /** The place of the unit in the word list. */
  readonly unit?: number | undefined;
  /** -1, 0 or 1. */
  readonly shift?: number | undefined;
  readonly count?: number | undefined;
  /** Counted from 1. */
  readonly ordinal?: number | undefined;
  /** 0 for early to 2. */
  readonly part?: number | undefined;
  /** 0 for a half, 1 for a third, 2 for a quarter. */
  readonly fraction?: number | undefined;
  /** 0 before the year 1, 1 after. */
  readonly era?: number | undefined;
}

/** A form that fits a phrase, and what its slots held. */
export interface Match extends SlotNumbers {
  readonly reader: PhraseReaderName;
  readonly detail: number;
  /** The inner phrases, in their order. */
  readonly phrases: readonly string[];
}
