import type { Chronology } from "../Chronology.ts";
import type { Occurrence } from "../ChronologyEvent.ts";
import { createReason, type EventLimit, type EventSpan, strengths } from "./EventSpan.ts";

/** When the chronology's own dates are over, in milliseconds UTC; `undefined` where not known. */
export interface ChronologyEnds {
  readonly asOf: number | undefined;
  readonly publishedOn: number | undefined;
}

// A civil date has no zone: at UTC-12, the last of them, a day is over half a day later than in UTC.
const LATEST_CLOCK_MS = 12 * 3_600_000;

const NOT_YET: readonly (Occurrence | undefined)[] = [
  "planned",
  "possible",
  "cancelled",
  "postponed",
];

/** Whether it has taken place, or is taking place, as far as the desk says. */
export function hasBegun({ event }: EventSpan): boolean {
  return !NOT_YET.includes(event.occurrence);
}

/**
 * What follows from an event being under way, or having happened. One whose end is open started by
 * the end of `asOf` and ends no earlier. An undated one that happened did so by the end of
 * `publishedOn`; one that only may have is not bounded by it.
 */
export function occurrenceLimits(
  span: EventSpan,
  ends: ChronologyEnds,
  chronology: Chronology,
): EventLimit[] {
  const { start, end } = span;
  const slack = span.dating === "clock" ? LATEST_CLOCK_MS : 0;
  if (isUnderWay(span) && ends.asOf !== undefined) {
    const asOf = chronology.asOf ?? chronology.publishedOn;
    const reason = createReason(span, "under-way", `is under way as of ${asOf}`);
    const stated = { reason, strength: strengths.occurrence };
    return [
      { earlier: start, least: -(ends.asOf + slack), strict: true, ...stated },
      { later: end, least: ends.asOf, ...stated },
    ];
  }
  if (isBoundByPublication(span) && ends.publishedOn !== undefined) {
    const text = `happened before publication on ${chronology.publishedOn}`;
    const stated = {
      reason: createReason(span, "published", text),
      strength: strengths.occurrence,
    };
    // One moment is over as soon as it has begun; a span that has begun need not be over.
    const earlier = span.time.extent === "within" ? end : start;
    return [{ earlier, least: -ends.publishedOn, strict: true, ...stated }];
  }
  return [];
}

/** Whether nothing but publication limits the event by itself. */
export function isBoundByPublication({ event, time }: EventSpan): boolean {
  return event.occurrence === "happened" && time.dated === "undated" && time.endState !== "open";
}

function isUnderWay(span: EventSpan): boolean {
  return span.time.endState === "open" && span.time.extent === "throughout" && hasBegun(span);
}
