// The phrase entry, "circa/phrases": newsroom words for times, resolved into dates. For a desk's
// tools and at build time; pages that only draw a timeline need none of it.

export {
  english,
  type PhraseAmbiguous,
  type PhraseDate,
  type PhraseGrammar,
  type PhraseOrder,
  type PhrasePattern,
  type PhraseReaderName,
  type PhraseReading,
  type PhraseResult,
  type PhraseRule,
  type PhraseRuleName,
  type PhraseUnresolved,
  type PhraseWordKind,
  type ResolvePhraseOptions,
  resolvePhrase,
} from "./time/phrases/index.ts";
