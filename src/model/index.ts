// WHAT. The chronology and its parts, and reading one from outside data. No pixels, no React.

export type { Chronology } from "./Chronology.ts";
export type {
  ChronologyEvent,
  EventKind,
  EventStatus,
  Media,
  Occurrence,
  Place,
  Statement,
} from "./ChronologyEvent.ts";
export type { ChronologyProblem } from "./ChronologyProblem.ts";
export type { Era } from "./Era.ts";
export type { Party } from "./Party.ts";
export {
  isSafeLink,
  isSafeMedia,
  type ParseChronologyOptions,
  type ParsedChronology,
  type PhraseResolver,
  type PhraseResolverOptions,
  parseChronology,
  type ResolvedPhrase,
} from "./parse/index.ts";
export type { Relation, RelationKind } from "./Relation.ts";
export type { RichText, TextRun } from "./RichText.ts";
export {
  type BoundReasons,
  type ChronologyReason,
  type ImpliedOrder,
  impliedOrder,
  type ResolvedChronology,
  resolveChronology,
  type TimeReasons,
} from "./resolve/index.ts";
export type { Source } from "./Source.ts";
export type { DatedWhen, When } from "./When.ts";
export {
  about,
  lasting,
  on,
  since,
  undated,
  underWay,
  type WhenOptions,
  within,
} from "./whenBuilders.ts";
