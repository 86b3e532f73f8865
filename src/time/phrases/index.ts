// PHRASES. What newsroom words for times mean: "over the weekend", "earlier this month", in a
// grammar that another language can join as data. No clock; the day of publication is given.

export {
  english,
  type PhraseGrammar,
  type PhrasePattern,
  type PhraseReaderName,
  type PhraseRuleName,
  type PhraseWordKind,
} from "./grammar/index.ts";
export type {
  PhraseAmbiguous,
  PhraseDate,
  PhraseOrder,
  PhraseReading,
  PhraseResult,
  PhraseRule,
  PhraseUnresolved,
} from "./PhraseResult.ts";
export { type ResolvePhraseOptions, resolvePhrase } from "./resolvePhrase.ts";
