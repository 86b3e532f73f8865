import type { Bounds, EndState, ResolvedTime, TimeExtent } from "../ResolvedTime.ts";
import type { Candidates } from "./candidates.ts";
import type { Edtf, EdtfDate, EdtfEnd } from "./Edtf.ts";
import { instantsOf, type Place } from "./instantsOf.ts";
import { combinedQualifier, finestPrecision } from "./precisionOf.ts";
import type { ResolveEdtfOptions } from "./ResolveEdtfOptions.ts";
import { type EdtfStretch, stretchesOf } from "./stretchesOf.ts";

/** A time that its date's text may still be added to. */
export type BoundTime = Omit<ResolvedTime, "edtf" | "phrase"> & {
  edtf?: string | undefined;
  phrase?: string | undefined;
};

/** All of what {@link resolveEdtf} answers but the date's text; a fresh object. */
export function boundEdtf(value: Edtf, options: ResolveEdtfOptions): BoundTime {
  const { basis = "stated", phrase, extent = defaultExtent(value) } = options;
  const { timeZone = "UTC", hemisphere = "north" } = options;
  const dates = datesOf(value);
  // Written out: thousands of times are made, and spreading takes longer.
  const { start, end, startState, endState } = spanOf(value, extent, { timeZone, hemisphere });
  const time: BoundTime = {
    start,
    end,
    startState,
    endState,
    precision: finestPrecision(dates),
    qualifier: combinedQualifier(dates),
    extent,
    dated: isLimited(start) || isLimited(end) ? "stated" : "undated",
    basis,
  };
  if (phrase !== undefined) time.phrase = phrase;
  return time;
}

function isLimited([earliest, latest]: Bounds): boolean {
  return Number.isFinite(earliest) || Number.isFinite(latest);
}

function datesOf(value: Edtf): readonly EdtfDate[] {
  if (value.kind === "date") return [value];
  return stretchesOf(value)
    .flatMap(({ start, end }) => [start, end])
    .filter((end) => typeof end === "object");
}

type Span = Pick<ResolvedTime, "start" | "end" | "startState" | "endState">;

function defaultExtent(value: Edtf): TimeExtent {
  return isWhole(value) ? "throughout" : "within";
}

/** Whether it is written as something that lasts. */
function isWhole(value: Edtf): boolean {
  return value.kind === "interval" || (value.kind === "set" && value.of === "all");
}

function spanOf(value: Edtf, extent: TimeExtent, place: Place): Span {
  if (value.kind === "date") return spanWithin(instantsOf(value, place), extent);
  const stretches = stretchesOf(value).map((stretch) => outlineOf(stretch, place));
  if (extent === "throughout" && isWhole(value)) {
    const { start } = stretches.reduce((a, b) => (b.first[0] < a.first[0] ? b : a));
    const { end } = stretches.reduce((a, b) => (b.last[1] > a.last[1] ? b : a));
    return spanBetween(start, end, place);
  }
  const outlines: readonly Candidates[] = stretches;
  return spanWithin(outlines.reduce(merge), extent);
}

function spanWithin({ first, last }: Candidates, extent: TimeExtent): Span {
  if (extent === "throughout" && isOneStretch({ first, last })) {
    const [lower, upper] = first;
    return { start: [lower, lower], end: [upper, upper], startState: "closed", endState: "closed" };
  }
  // A civil end may lie before a clock time that another zone shows on the same day.
  const bounds: Bounds = [first[0], Math.max(first[0], last[1])];
  return {
    start: bounds,
    end: bounds,
    startState: bounds[0] === -Infinity ? "unknown" : "closed",
    endState: bounds[1] === Infinity ? "unknown" : "closed",
  };
}

/** The first and the last stretch of instants; infinite where there is no first or no last. */
function outlineOf({ start, end }: EdtfStretch, place: Place): EdtfStretch & Candidates {
  return {
    start,
    end,
    first: typeof start === "object" ? instantsOf(start, place).first : [-Infinity, -Infinity],
    last: typeof end === "object" ? instantsOf(end, place).last : [Infinity, Infinity],
  };
}

function merge(a: Candidates, b: Candidates): Candidates {
  return {
    first: [Math.min(a.first[0], b.first[0]), Math.min(a.first[1], b.first[1])],
    last: [Math.max(a.last[0], b.last[0]), Math.max(a.last[1], b.last[1])],
  };
}

function isOneStretch({ first, last }: Candidates): boolean {
  return first[0] === last[0] && first[1] === last[1];
}

function spanBetween(start: EdtfEnd, end: EdtfEnd, place: Place): Span {
  const [startEarliest, startLatest] = boundsOf(start, 0, place);
  const [endEarliest, endLatest] = boundsOf(end, 1, place);
  const latest = Math.max(startEarliest, endLatest);
  return {
    start: [startEarliest, Math.min(startLatest, latest)],
    end: [Math.max(endEarliest, startEarliest), latest],
    startState: stateOf(start),
    endState: stateOf(end),
  };
}

/** The bounds of an end; where it is exact, that `side` of it: 0 for its start. */
function boundsOf(end: EdtfEnd, side: 0 | 1, place: Place): Bounds {
  if (typeof end === "string") return [-Infinity, Infinity];
  const candidates = instantsOf(end, place);
  const bounds: Bounds = [candidates.first[0], candidates.last[1]];
  return isExact(end, candidates) ? [bounds[side], bounds[side]] : bounds;
}

function isExact(date: EdtfDate, candidates: Candidates): boolean {
  const isWholeDay = date.day !== undefined && isOneStretch(candidates);
  return isWholeDay && combinedQualifier([date]) === "none";
}

function stateOf(end: EdtfEnd): EndState {
  return typeof end === "string" ? end : "closed";
}
