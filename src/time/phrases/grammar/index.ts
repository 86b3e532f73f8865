// Languages as data, and the expressions made of them. Knows words, not dates.

export { type CompiledGrammar, compileGrammar } from "./compileGrammar.ts";
export { english } from "./english.ts";
export type { Match, SlotNumbers } from "./Match.ts";
export type {
  PhraseGrammar,
  PhrasePattern,
  PhraseReaderName,
  PhraseRuleName,
  PhraseWordKind,
} from "./PhraseGrammar.ts";
