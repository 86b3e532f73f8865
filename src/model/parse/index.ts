// Reading a chronology from outside data. What cannot be used is said, with its place and remedy.

export type {
  PhraseResolver,
  PhraseResolverOptions,
  ResolvedPhrase,
} from "./PhraseResolver.ts";
export {
  type ParseChronologyOptions,
  type ParsedChronology,
  parseChronology,
} from "./parseChronology.ts";
export { isSafeLink, isSafeMedia } from "./schema/index.ts";
