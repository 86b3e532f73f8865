// When the events of a chronology happened and in which order, as far as dates and relations say.

export { type ImpliedOrder, impliedOrder } from "./impliedOrder.ts";
export type {
  BoundReasons,
  ChronologyReason,
  ResolvedChronology,
  TimeReasons,
} from "./ResolvedChronology.ts";
export { resolveChronology } from "./resolveChronology.ts";
