import { DAY_MS, type ResolvedTime } from "../../time/index.ts";
import { createReason, type EventLimit, type EventSpan, isMoment, strengths } from "./EventSpan.ts";

/** A limit without who says so. */
export type BareLimit = Omit<EventLimit, "reason" | "strength">;

/**
 * What an event's own date says. A moment lies in its bounds, the latest excluded; a span starts and
 * ends in its own. A date that is only about right is taken one unit wider on each side, and gives
 * way to a stated relation where the reporting doubts it.
 */
export function dateLimits(span: EventSpan): EventLimit[] {
  const { time } = span;
  const reason = createReason(span, "date", `is dated ${time.edtf}`);
  const isDoubtful = time.qualifier === "uncertain" || time.qualifier === "uncertain-approximate";
  const strength = isDoubtful ? strengths.doubtfulDate : strengths.date;
  const stated = statedLimits(span).filter(({ least }) => Number.isFinite(least));
  return [
    ...stated.map((limit): EventLimit => ({ ...limit, reason, strength })),
    ...structure(span),
  ];
}

function statedLimits(span: EventSpan): BareLimit[] {
  const { start, end, time } = span;
  const [startSlack, endSlack] = slackOf(time);
  const from = time.start[0] - startSlack;
  const until = time.end[1] + endSlack;
  const outer: BareLimit[] = [
    { later: start, least: from },
    // The latest instant is excluded, but a moment whose bounds are one instant is that instant.
    { earlier: end, least: -until, strict: isMoment(span) && from < until },
  ];
  if (time.extent === "within") return outer;
  return [
    ...outer,
    { earlier: start, least: -(time.start[1] + startSlack) },
    { later: end, least: time.end[0] - endSlack },
  ];
}

/** One unit of an approximate date at each end, as long as the end's own date, and a day at least. */
function slackOf({ qualifier, start, end }: ResolvedTime): [start: number, end: number] {
  if (qualifier === "none" || qualifier === "uncertain") return [0, 0];
  const unit = ([earliest, latest]: ResolvedTime["start"]): number =>
    Number.isFinite(latest - earliest) ? Math.max(DAY_MS, latest - earliest) : DAY_MS;
  return [unit(start), unit(end)];
}

/** A span starts before it ends, or is a single instant. */
function structure({ start, end, time }: EventSpan): EventLimit[] {
  if (start === end) return [];
  const strict = time.start[0] !== time.end[1];
  const { certain } = strengths;
  return [{ earlier: start, later: end, least: 0, strict, reason: undefined, strength: certain }];
}
