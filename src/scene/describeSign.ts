import type { Precision, ResolvedTime } from "../time/index.ts";

/** What an end of a sign says: `"cap"`, a limit is given; `"fade"`, none is; `"soft"`, it is only
 * about there; `"arrow"`, still under way; `"none"`, the sign is a dot and has no ends. */
export type SignEnd = "cap" | "fade" | "soft" | "arrow" | "none";

/**
 * A stretch of a bar: `"solid"`, it was certainly happening then; `"light"`, it may have been;
 * `"soft"`, the unit of doubt outside a limit that is only about right.
 */
export interface SignPart {
  /** Milliseconds UTC; `-Infinity` where the reporting gives no limit. */
  readonly from: number;
  readonly to: number;
  readonly fill: "solid" | "light" | "soft";
}

/** Which line of the legend explains a sign. */
export type SignKind =
  | "dot"
  | "within"
  | "throughout"
  | "before"
  | "after"
  | "underWay"
  | "ongoing"
  | "uncertainEnds"
  | "approximate"
  | "none";

/** How a time is drawn, still in time: the five signs of the grammar. */
export interface TimeSign {
  readonly kind: SignKind;
  /** The outer limits, milliseconds UTC, possibly infinite. */
  readonly from: number;
  readonly to: number;
  /** From the first to the last, without gaps. Empty where there is nothing to draw. */
  readonly parts: readonly SignPart[];
  readonly startEnd: SignEnd;
  readonly endEnd: SignEnd;
}

const nothing: TimeSign = {
  kind: "none",
  from: -Infinity,
  to: Infinity,
  parts: [],
  startEnd: "none",
  endEnd: "none",
};

/**
 * Describes how a time is drawn: limits and nothing else, so never a point inside a span.
 *
 * A time that nobody dates, and one with no limit on either side, has no sign and keeps its place
 * in the list only: that it was before publication is no date. An end that is still open is drawn to `asOf`, milliseconds UTC.
 */
export function describeSign(time: ResolvedTime, asOf: number): TimeSign {
  const from = time.start[0];
  const ongoing = time.endState === "open" && time.end[1] === Infinity;
  const to = ongoing ? Math.max(asOf, finiteOr(time.start[0], asOf)) : time.end[1];
  if (isUnlimited(time, { from, to })) return nothing;
  const soft = time.qualifier === "approximate" || time.qualifier === "uncertain-approximate";
  const startEnd = signEnd(from, soft);
  const endEnd = ongoing ? "arrow" : signEnd(to, soft);
  const parts: SignPart[] = hasGaps(time) ? [whole(from, to)] : spanParts(time, from, to);
  const unit = unitLengths[time.precision] ?? 0;
  if (startEnd === "soft") parts.unshift({ from: from - unit, to: from, fill: "soft" });
  if (endEnd === "soft") parts.push({ from: to, to: to + unit, fill: "soft" });
  return {
    kind: signKind(time, { from, to, ongoing, soft }),
    from: parts[0]?.from ?? from,
    to: parts.at(-1)?.to ?? to,
    parts,
    startEnd,
    endEnd,
  };
}

function isUnlimited({ dated, endState }: ResolvedTime, { from, to }: Limits): boolean {
  const hasDate = dated !== "undated" || endState === "open";
  return !hasDate || (from === -Infinity && to === Infinity);
}

/** Whether parts of the span are not claimed: one moment is, or the members of an EDTF set `{…}`. */
function hasGaps({ extent, edtf }: ResolvedTime): boolean {
  return extent === "within" || (edtf?.startsWith("{") ?? false);
}

const finePrecisions: readonly Precision[] = ["day", "hour", "minute", "second"];

/** Whether a time is a single known moment, no coarser than a day. */
function isMoment(time: ResolvedTime): boolean {
  const fine = finePrecisions.includes(time.precision);
  return fine && time.extent === "within" && time.end[1] - time.start[0] <= day;
}

const day = 86_400_000;

/** How wide "about" is drawn: one unit of the precision, months and years at their mean length. */
const unitLengths: Partial<Record<Precision, number>> = {
  minute: 60_000,
  hour: 3_600_000,
  day,
  weekend: 2 * day,
  week: 7 * day,
  month: 30.436875 * day,
  season: 91.310625 * day,
  quarter: 91.310625 * day,
  third: 121.7475 * day,
  half: 182.62125 * day,
  year: 365.2425 * day,
  decade: 3652.425 * day,
  century: 36_524.25 * day,
  millennium: 365_242.5 * day,
};

function whole(from: number, to: number): SignPart {
  return { from, to, fill: "light" };
}

function signEnd(limit: number, soft: boolean): SignEnd {
  if (!Number.isFinite(limit)) return "fade";
  return soft ? "soft" : "cap";
}

function finiteOr(value: number, other: number): number {
  return Number.isFinite(value) ? value : other;
}

function spanParts(time: ResolvedTime, from: number, to: number): SignPart[] {
  const surelyFrom = Math.min(time.start[1], to);
  const surelyTo = Math.max(Math.min(time.end[0], to), from);
  // Where it need not have begun before it may have ended, no stretch is certain.
  if (!(surelyFrom < surelyTo)) return [whole(from, to)];
  const parts: SignPart[] = [
    { from, to: surelyFrom, fill: "light" },
    { from: surelyFrom, to: surelyTo, fill: "solid" },
    { from: surelyTo, to, fill: "light" },
  ];
  return parts.filter((part) => part.from < part.to);
}

interface Limits {
  readonly from: number;
  readonly to: number;
}

interface SignLimits extends Limits {
  readonly ongoing: boolean;
  readonly soft: boolean;
}

function signKind(time: ResolvedTime, { from, to, ongoing, soft }: SignLimits): SignKind {
  if (ongoing) return from === -Infinity ? "underWay" : "ongoing";
  if (from === -Infinity) return "before";
  if (to === Infinity) return "after";
  if (soft) return "approximate";
  if (time.extent === "within") return isMoment(time) ? "dot" : "within";
  if (hasGaps(time)) return "within";
  const exact = time.start[0] === time.start[1] && time.end[0] === time.end[1];
  return exact ? "throughout" : "uncertainEnds";
}
