// The pure entry, "circa/core": everything before React. Runs anywhere; needs no DOM.

export type {
  Chronology,
  ChronologyEvent,
  DatedWhen,
  Era,
  EventKind,
  EventStatus,
  Media,
  Occurrence,
  Party,
  Place,
  Relation,
  RelationKind,
  RichText,
  Source,
  Statement,
  TextRun,
  When,
} from "./model/index.ts";
export type {
  Basis,
  Bounds,
  Dated,
  EndState,
  Precision,
  Qualifier,
  ResolvedTime,
  TimeExtent,
} from "./time/index.ts";
