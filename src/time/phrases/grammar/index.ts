// Languages as data, and the expressions made of them. Knows words, not dates.

export {
  type CompiledGrammar,
  compileGrammar,
  type Match,
  type SlotNumbers,
} from "./compileGrammar.ts";
export { english } from "./english.ts";
export type {
  PhraseGrammar,
  PhrasePattern,
  PhraseReaderName,
  PhraseRuleName,
  PhraseWordKind,
} from "./PhraseGrammar.ts";
