import type { Basis, Bounds, EndState, ResolvedTime, TimeExtent } from "../ResolvedTime.ts";
import type { Candidates } from "./candidates.ts";
import { datesOf } from "./datesOf.ts";
import type { Edtf, EdtfDate, EdtfEnd, EdtfSet } from "./Edtf.ts";
import { formatEdtf } from "./formatEdtf.ts";
import { instantsOf, type Place } from "./instantsOf.ts";
import type { Hemisphere } from "./monthsOfGrouping.ts";
import { outlineOf } from "./outlineOf.ts";
import { combinedQualifier, finestPrecision } from "./precisionOf.ts";

/** Options for {@link resolveEdtf}. */
export interface ResolveEdtfOptions {
  /**
   * Whether it was one moment somewhere in the date or lasted.
   * @default "throughout" for an interval and for all of a set, `"within"` for anything else
   */
  readonly extent?: TimeExtent | undefined;
  /**
   * The IANA zone of clock times that carry no shift of their own.
   * @default "UTC"
   */
  readonly timeZone?: string | undefined;
  /**
   * Which half of the earth the seasons 21 to 24 are those of.
   * @default "north"
   */
  readonly hemisphere?: Hemisphere | undefined;
  /**
   * How the date came to be known.
   * @default "stated"
   */
  readonly basis?: Basis | undefined;
  /** The reporting's own words. */
  readonly phrase?: string | undefined;
}

/**
 * The four bounds of a date, and what they are made of.
 *
 * - One moment (`"within"`) is somewhere from the start of the first date to the end of the last.
 * - An interval lasts (`"throughout"`). Where its ends are days or finer, and not in doubt, it runs
 *   from the start of the one to the end of the other, exactly. A coarser end, one in doubt, or one
 *   with missing digits only says in which stretch it started or ended: 2004-06/2006-08 started
 *   some time in June 2004.
 * - A single date that lasts takes all of it: 2025-03 is all March. Where it may mean several
 *   stretches, 2025-03-XX, it started and ended somewhere from the first to the last.
 * - `[…]` is one of its dates, and bounded like one with missing digits. `{…}` is all of them: it lasts
 *   like an interval from the first to the last, whatever lies between.
 *
 * An open end and an unknown one have infinite bounds. A moment has no end that goes on, so that
 * `[1760-12..]`, some time since then, has an unknown one. An open end is no earlier than the start.
 * Where both ends are coarse their bounds are made to agree: 2004/2004-06 started by the end of June.
 *
 * Dates of a day or coarser are bounded in UTC, whatever `timeZone` says. A local time that clocks
 * show twice is bounded by the first and the second; one that they skip is read an hour later.
 * Seasons are meteorological: winter 2024 ends with February 2025.
 *
 * @throws {RangeError} if `timeZone` is not known and a local time is to be read in it, or if `value`
 * is not one that {@link parseEdtf} gives and names a day that does not exist.
 *
 * @example
 * ```ts
 * const parsed = parseEdtf("2025-03-06");
 * if (parsed.ok) resolveEdtf(parsed.value).start; // [1741219200000, 1741305600000]
 * ```
 */
export function resolveEdtf(value: Edtf, options: ResolveEdtfOptions = {}): ResolvedTime {
  const { basis = "stated", phrase, extent = defaultExtent(value) } = options;
  const place = { timeZone: options.timeZone ?? "UTC", hemisphere: options.hemisphere ?? "north" };
  const dates = datesOf(value);
  const span = extent === "within" ? momentIn(value, place) : spanOf(value, place);
  const hasLimit = [...span.start, ...span.end].some(Number.isFinite);
  return {
    ...span,
    precision: finestPrecision(dates),
    qualifier: combinedQualifier(dates),
    extent,
    dated: hasLimit ? "stated" : "undated",
    basis,
    edtf: formatEdtf(value),
    ...(phrase !== undefined && { phrase }),
  };
}

type Span = Pick<ResolvedTime, "start" | "end" | "startState" | "endState">;

function defaultExtent(value: Edtf): TimeExtent {
  const lasts = value.kind === "interval" || (value.kind === "set" && value.of === "all");
  return lasts ? "throughout" : "within";
}

function momentIn(value: Edtf, place: Place): Span {
  const { first, last } = outlineOf(value, place);
  // A civil end may lie before a clock time that another zone shows on the same day.
  const bounds: Bounds = [first[0], Math.max(first[0], last[1])];
  return {
    start: bounds,
    end: bounds,
    startState: bounds[0] === -Infinity ? "unknown" : "closed",
    endState: bounds[1] === Infinity ? "unknown" : "closed",
  };
}

function spanOf(value: Edtf, place: Place): Span {
  if (value.kind === "interval") return spanBetween(value.start, value.end, place);
  if (value.kind === "set" && value.of === "all") return spanOfAll(value, place);
  const outline = outlineOf(value, place);
  if (!isOneStretch(outline)) return momentIn(value, place);
  const [lower, upper] = outline.first;
  return { start: [lower, lower], end: [upper, upper], startState: "closed", endState: "closed" };
}

function isOneStretch({ first, last }: Candidates): boolean {
  return first[0] === last[0] && first[1] === last[1];
}

function spanOfAll({ members }: EdtfSet, place: Place): Span {
  const outlined = members.map((member) => ({ member, ...outlineOf(member, place) }));
  const { member: first } = outlined.reduce((a, b) => (b.first[0] < a.first[0] ? b : a));
  const { member: last } = outlined.reduce((a, b) => (b.last[1] > a.last[1] ? b : a));
  const start = first.kind === "range" ? first.start : first;
  const end = last.kind === "range" ? last.end : last;
  return spanBetween(start, end, place);
}

function spanBetween(start: EdtfEnd, end: EdtfEnd, place: Place): Span {
  const [startEarliest, startLatest] = startBounds(start, place);
  const [endEarliest, endLatest] = endBounds(end, place);
  const latest = Math.max(startEarliest, endLatest);
  return {
    start: [startEarliest, Math.min(startLatest, latest)],
    end: [Math.max(endEarliest, startEarliest), latest],
    startState: stateOf(start),
    endState: stateOf(end),
  };
}

function startBounds(start: EdtfEnd, place: Place): Bounds {
  if (typeof start === "string") return [-Infinity, Infinity];
  const { first, last } = instantsOf(start, place);
  return [first[0], isExact(start, { first, last }) ? first[0] : last[1]];
}

function endBounds(end: EdtfEnd, place: Place): Bounds {
  if (typeof end === "string") return [-Infinity, Infinity];
  const { first, last } = instantsOf(end, place);
  return [isExact(end, { first, last }) ? last[1] : first[0], last[1]];
}

function isExact(date: EdtfDate, candidates: Candidates): boolean {
  const isWholeDay = date.day !== undefined && isOneStretch(candidates);
  return isWholeDay && combinedQualifier([date]) === "none";
}

function stateOf(end: EdtfEnd): EndState {
  return typeof end === "string" ? end : "closed";
}
