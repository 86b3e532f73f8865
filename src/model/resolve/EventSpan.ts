import type { ResolvedTime, TimeLimit } from "../../time/index.ts";
import type { ChronologyEvent } from "../ChronologyEvent.ts";
import type { ChronologyReason } from "./ResolvedChronology.ts";

/** An event with its own date and the names of its two ends in the network. */
export interface EventSpan {
  readonly event: ChronologyEvent;
  /** Where it is in the chronology's list. */
  readonly index: number;
  /** As its own date gives it. */
  readonly time: ResolvedTime;
  readonly start: string;
  /** The same as `start` where the event is one moment. */
  readonly end: string;
  /** Whether its bounds are instants that a clock showed, or those that stand for civil dates. */
  readonly dating: "clock" | "civil" | "none";
}

/** A limit whose reason is `undefined` where nobody states it: that a span starts before it ends. */
export type EventLimit = TimeLimit<ChronologyReason | undefined>;

/** What kinds of statements there are, from those that give way first to those that never do. */
export type StatementStrength =
  | "impliedRelation"
  | "doubtfulDate"
  | "statedRelation"
  | "occurrence"
  | "date"
  | "certain";

/** How strong a statement is against others: the weaker gives way. */
export const strengths: Readonly<Record<StatementStrength, number>> = {
  impliedRelation: 1,
  /** A date that the reporting itself doubts. */
  doubtfulDate: 2,
  statedRelation: 3,
  occurrence: 4,
  date: 5,
  certain: Number.POSITIVE_INFINITY,
};

const CLOCK_PRECISIONS: readonly string[] = ["hour", "minute", "second"];

/**
 * Names an event's ends. One that happened at a moment has one name for both, unless other events
 * are part of it: then it lasted, somewhere within its date.
 */
export function createEventSpan(
  event: ChronologyEvent,
  { index, time, hasParts }: { index: number; time: ResolvedTime; hasParts: boolean },
): EventSpan {
  const isMoment = time.extent === "within" && !hasParts;
  const start = `${isMoment ? "moment" : "start"} of ${event.id}`;
  return {
    event,
    index,
    time,
    start,
    end: isMoment ? start : `end of ${event.id}`,
    dating: datingOf(time),
  };
}

/** Whether the event is one moment rather than a stretch of time. */
export function isMoment({ start, end }: EventSpan): boolean {
  return start === end;
}

function datingOf({ dated, precision }: ResolvedTime): EventSpan["dating"] {
  if (dated === "undated") return "none";
  return CLOCK_PRECISIONS.includes(precision) ? "clock" : "civil";
}

/** The statement that an event's own date or occurrence makes. */
export function createReason(
  { event, index }: EventSpan,
  kind: ChronologyReason["kind"],
  words: string,
): ChronologyReason {
  const isByDate = kind === "date" || (kind === "under-way" && event.when != null);
  return {
    kind,
    path: `events[${index}].${isByDate ? "when" : "occurrence"}`,
    eventIds: [event.id],
    text: `"${event.id}" ${words}`,
  };
}
