import type { Match, PhraseRuleName } from "../grammar/index.ts";
import { dayText, endsText, grainOf, type Period } from "../Period.ts";
import {
  contradiction,
  type FinalReading,
  fitToTense,
  mapReadings,
  type OrderReading,
  type PhraseContext,
  type Readings,
  readInner,
} from "../PhraseContext.ts";
import { readDate } from "./readCalendar.ts";
import { lasting } from "./readRelative.ts";

/** Reads "since": from then, and going on. */
export function readSince({ phrases }: Match, context: PhraseContext): Readings<FinalReading> {
  return mapReadings(readInner(phrases[0] ?? "", context), (period) => {
    const fitted = fitToTense(period, context);
    if (!fitted) return contradiction(context);
    return { edtf: `${endText(fitted, 0)}/..`, rules: ["since", ...fitted.rules] };
  });
}

/** Reads "until": up to then, from a time not known. */
export function readUntil({ phrases }: Match, context: PhraseContext): Readings<FinalReading> {
  return mapReadings(readInner(phrases[0] ?? "", context), (period) => {
    const fitted = fitToTense(period, context);
    if (!fitted) return contradiction(context);
    return { edtf: `/${endText(fitted, 1)}`, rules: ["until", ...fitted.rules] };
  });
}

/** Reads "before": some time up to the day (or month, or year) that precedes. */
export function readBefore({ phrases }: Match, context: PhraseContext): Readings<FinalReading> {
  return mapReadings(readInner(phrases[0] ?? "", context), (period) => {
    const to = period.edge === period.last ? period.last : period.first - 1;
    return someTime({ to, rule: "before", of: period }, context);
  });
}

/** Reads "after": some time from the day (or month, or year) that follows. */
export function readAfter({ phrases }: Match, context: PhraseContext): Readings<FinalReading> {
  return mapReadings(readInner(phrases[0] ?? "", context), (period) => {
    const from = period.edge === period.first ? period.first : period.last + 1;
    return someTime({ from, rule: "after", of: period }, context);
  });
}

/** Reads "by": some time up to its last day. */
export function readBy({ phrases }: Match, context: PhraseContext): Readings<FinalReading> {
  return mapReadings(readInner(phrases[0] ?? "", context), (period) => {
    return someTime({ to: period.edge ?? period.last, rule: "by", of: period }, context);
  });
}

/** Reads "around". */
export function readAround({ phrases }: Match, context: PhraseContext): Readings<Period> {
  return mapReadings(readInner(phrases[0] ?? "", context), (period) => {
    return { ...period, isApproximate: true, rules: ["around", ...period.rules] };
  });
}

/** Reads "throughout". */
export function readThroughout({ phrases }: Match, context: PhraseContext): Readings<FinalReading> {
  return mapReadings(readInner(phrases[0] ?? "", context), (period) => lasting(period, context));
}

/** Reads "sometime in March", which says no more than "in March". */
export function readSame({ phrases }: Match, context: PhraseContext): Readings<Period> {
  return readInner(phrases[0] ?? "", context);
}

/** Reads "between … and …": one time from the first day of the one to the last of the other. */
export function readBetween(match: Match, context: PhraseContext): Readings<Period> {
  return mapReadings(readPair(match, context), within);
}

/** Reads "from … to …": it lasted from the one to the other. */
export function readFromTo(match: Match, context: PhraseContext): Readings<FinalReading> {
  return mapReadings(readPair(match, context), (pair) => lastingBetween(pair, context));
}

/** Reads "March 3 to 6", which lasted, and "between March 3 and 6" (1), one time. */
export function readDays(match: Match, context: PhraseContext): Readings<FinalReading | Period> {
  const { numbers, detail } = match;
  const to = readDate({ numbers: { ...numbers, day: numbers.last } }, context);
  return mapReadings(to, (end) => {
    const first = end.first - (numbers.last ?? 1) + (numbers.day ?? 1);
    const pair = toPair([{ ...end, first, last: first }, end]);
    if (typeof pair === "string") return pair;
    return detail === 1 ? within(pair) : lastingBetween(pair, context);
  });
}

/** Two dates as one time that lasted from the one to the other. */
function lastingBetween({ from, to, rules }: Pair, context: PhraseContext): FinalReading | string {
  const start = fitToTense(from, context);
  const end = fitToTense(to, context);
  if (!(start && end)) return contradiction(context);
  return { edtf: `${endText(start, 0)}/${endText(end, 1)}`, rules: ["from-to", ...rules] };
}

/** Reads what is only an order: before (-1) or after (1) publication. */
export function readOrder({ detail }: Match, { tense }: PhraseContext): Readings<OrderReading> {
  const isAgainstTense = tense === (detail < 0 ? "future" : "past");
  return isAgainstTense
    ? `its words go against the tense, ${tense}`
    : [{ order: detail, rules: ["order"] }];
}

/** Reads what is going on. */
export function readUnderWay(): Readings<FinalReading> {
  return [{ edtf: "/..", rules: ["under-way"] }];
}

function within({ from, to, rules }: Pair): Period {
  const isApproximate = from.isApproximate || to.isApproximate;
  return { first: from.first, last: to.last, isApproximate, rules: ["between", ...rules] };
}

interface Pair {
  readonly from: Period;
  readonly to: Period;
  readonly rules: readonly PhraseRuleName[];
}

/** The one date is looked for near the other: "from Monday to Wednesday" is within one week. */
function readPair({ phrases }: Match, context: PhraseContext): readonly Pair[] | string {
  const [from = "", to = ""] = phrases;
  const isFuture = context.tense === "future";
  const anchors = readInner(isFuture ? from : to, context);
  if (typeof anchors === "string") return anchors;
  const pairs = anchors.map((anchor): readonly Pair[] | string => {
    const near = isFuture ? anchor.last : anchor.first;
    const others = readInner(isFuture ? to : from, { ...context, near });
    return mapReadings(others, (other) => toPair(isFuture ? [anchor, other] : [other, anchor]));
  });
  const made = pairs.filter((pair) => typeof pair !== "string").flat();
  return made.length > 0 ? made : (pairs.find((pair) => typeof pair === "string") ?? []);
}

function toPair([from, to]: readonly [Period, Period]): Pair | string {
  if (from.first > to.last) return "its first date lies after its last";
  return { from, to, rules: [...from.rules, ...to.rules] };
}

/** One date of an interval; where a period is not one date, about its first or last day. */
function endText(period: Period, side: 0 | 1): string {
  const [from, to] = endsText(period);
  if (period.edge !== undefined) return `${dayText(period.edge, "day")}~`;
  if (to === undefined) return from;
  const end = side === 0 ? from : to;
  return period.isApproximate ? end : `${end}~`;
}

interface Limits {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly rule: PhraseRuleName;
  /** What the limits were made of. */
  readonly of: Period;
}

/** Some time between two limits, either of which may be missing, within what the tense allows. */
function someTime({ from, to, rule, of }: Limits, context: PhraseContext): FinalReading | string {
  const { tense, published } = context;
  const grain = of.edge === undefined ? grainOf(of) : "day";
  const first = Math.max(from ?? -Infinity, tense === "future" ? published : -Infinity);
  const last = Math.min(to ?? Infinity, tense === "past" ? published : Infinity);
  if (first > last) return contradiction(context);

  const isCut = first !== (from ?? -Infinity) || last !== (to ?? Infinity);
  const rules = [rule, ...of.rules, ...(isCut ? (["cut-at-publication"] as const) : [])];
  const write = (day: number, given: number | undefined) =>
    Number.isFinite(day) ? dayText(day, day === given ? grain : "day") : "";
  const ends = [write(first, from), write(last, to)] as const;
  const isOne = ends[0] === ends[1];
  return { edtf: isOne ? ends[0] : `[${ends[0]}..${ends[1]}]`, rules };
}
