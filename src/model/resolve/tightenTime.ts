import type { Bounds, Dated, ResolvedTime } from "../../time/index.ts";
import type { EventSpan } from "./EventSpan.ts";
import type { ChronologyEnds } from "./occurrenceLimits.ts";
import { isBoundByPublication } from "./occurrenceLimits.ts";

const UNBOUNDED: Bounds = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/**
 * The time of an event within its own date and the bounds that the network found. Where the two do
 * not meet, which only a date that was set aside or is about right can do, its own date stands.
 *
 * Precision, EDTF and words stay as given: they are what the reporting says.
 */
export function tightenTime(
  span: EventSpan,
  bounds: ReadonlyMap<string, Bounds>,
  ends: ChronologyEnds,
): ResolvedTime {
  const { time } = span;
  const start = bounds.get(span.start) ?? UNBOUNDED;
  const end = bounds.get(span.end) ?? UNBOUNDED;
  const tight =
    time.extent === "within"
      ? shared(meetWithin(time.start, [start[0], end[1]]))
      : { start: meet(time.start, start), end: meet(time.end, end) };
  return { ...time, ...tight, dated: datedOf(span, tight, ends) };
}

function shared(bounds: Bounds): Pick<ResolvedTime, "start" | "end"> {
  return { start: bounds, end: bounds };
}

/** A moment comes before its latest instant, so that meeting there alone is not meeting. */
function meetWithin(own: Bounds, found: Bounds): Bounds {
  const bounds = meet(own, found);
  const isKnownExactly = found[0] === found[1];
  return bounds[0] < bounds[1] || isKnownExactly ? bounds : own;
}

function meet(own: Bounds, found: Bounds): Bounds {
  const earliest = Math.max(own[0], found[0]);
  const latest = Math.min(own[1], found[1]);
  return earliest <= latest ? [earliest, latest] : own;
}

function datedOf(
  span: EventSpan,
  { start, end }: Pick<ResolvedTime, "start" | "end">,
  { publishedOn }: ChronologyEnds,
): Dated {
  if (span.time.dated === "stated") return "stated";
  const limits = [...start, ...end].filter(Number.isFinite);
  const isOthers = isBoundByPublication(span)
    ? limits.some((limit) => limit !== publishedOn)
    : limits.length > 0;
  return isOthers ? "bounded" : "undated";
}
