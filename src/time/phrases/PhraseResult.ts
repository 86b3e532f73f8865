import type { TimeExtent } from "../ResolvedTime.ts";
import type { PhraseRuleName } from "./grammar/index.ts";

/** Why a phrase was read as it was, for an editor to see. */
export interface PhraseRule {
  /** The rule that decided, under a name that does not change. */
  readonly name: PhraseRuleName;
  /** What it says, in the grammar's language, with the rules that it built on: one or more sentences. */
  readonly explanation: string;
}

/** One way to read a phrase as a date. */
export interface PhraseReading {
  /** The date in EDTF (ISO 8601-2). */
  readonly edtf: string;
  readonly rule: PhraseRule;
}

/** A phrase that names a date. */
export interface PhraseDate extends PhraseReading {
  readonly kind: "date";
  /** How the phrase says the date was filled; absent where it does not say. */
  readonly extent?: TimeExtent | undefined;
}

/** A phrase that gives no date, but says that something came before or comes after publication. */
export type PhraseOrder =
  | { readonly kind: "order"; readonly before: "publication"; readonly rule: PhraseRule }
  | { readonly kind: "order"; readonly after: "publication"; readonly rule: PhraseRule };

/** A phrase that can be read in several ways, between which only an editor can choose. */
export interface PhraseAmbiguous {
  readonly kind: "ambiguous";
  /** Two or more, the likelier first. */
  readonly candidates: readonly PhraseReading[];
}

/** A phrase that could not be read, or that contradicts itself or the tense. */
export interface PhraseUnresolved {
  readonly kind: "unresolved";
  /** Where in the phrase the first word starts that no rule knows; absent where each is known. */
  readonly at?: number | undefined;
  /** What is wrong and what to do, in one sentence. */
  readonly message: string;
}

/** What {@link resolvePhrase} makes of a phrase. */
export type PhraseResult = PhraseDate | PhraseOrder | PhraseAmbiguous | PhraseUnresolved;
