import type { PhraseRuleName } from "../grammar/index.ts";
import { dayText, endsText, grainOf, type Period } from "../Period.ts";
import {
  change,
  createInnerReader,
  type FinalReading,
  fitToTense,
  type OrderReading,
  type PhraseContext,
  type PhraseReader,
  readInner,
} from "../PhraseContext.ts";
import { readDate } from "./readCalendar.ts";

/** Reads "since": from then, and going on. */
export const readSince: PhraseReader<FinalReading> = createFittedReader("since", (inner) => ({
  edtf: `${endText(inner, 0)}/..`,
}));

/** Reads "until": up to then, from a time not known. */
export const readUntil: PhraseReader<FinalReading> = createFittedReader("until", (inner) => ({
  edtf: `/${endText(inner, 1)}`,
}));

/** Reads "throughout". */
export const readThroughout: PhraseReader<FinalReading> = createFittedReader(
  "throughout",
  (inner) => ({ edtf: endsText(inner).join("/"), extent: "throughout" }),
);

/** Reads "before": some time up to the day (or month, or year) that precedes. */
export const readBefore: PhraseReader<FinalReading> = createInnerReader((inner, context) => {
  const to = inner.edge === inner.last ? inner.last : inner.first - 1;
  return someTime({ to, rule: "before", of: inner }, context);
});

/** Reads "after": some time from the day (or month, or year) that follows. */
export const readAfter: PhraseReader<FinalReading> = createInnerReader((inner, context) => {
  const from = inner.edge === inner.first ? inner.first : inner.last + 1;
  return someTime({ from, rule: "after", of: inner }, context);
});

/** Reads "by": some time up to its last day. */
export const readBy: PhraseReader<FinalReading> = createInnerReader((inner, context) => {
  return someTime({ to: inner.edge ?? inner.last, rule: "by", of: inner }, context);
});

/** Reads "around". */
export const readAround: PhraseReader<Period> = createInnerReader((inner) => {
  return { ...inner, isApproximate: true, rules: ["around", ...inner.rules] };
});

/** Reads "between … and …": one time from the first day of the one to the last of the other. */
export const readBetween: PhraseReader<Period> = ({ phrases }, context) => {
  return change(readPair(phrases, context), within);
};

/** Reads "from … to …": it lasted from the one to the other. */
export const readFromTo: PhraseReader<FinalReading> = ({ phrases }, context) => {
  return change(readPair(phrases, context), (pair) => lasting(pair, context));
};

/** Reads "March 3 to 6", which lasted, and "between March 3 and 6" (1), one time. */
export const readDays: PhraseReader<FinalReading | Period> = (match, context) => {
  const { day = 1, last = 1 } = match.numbers;
  const ends = readDate({ ...match, numbers: { ...match.numbers, day: last } }, context);
  return change(ends, (end) => {
    const first = end.first - last + day;
    const pair = toPair({ ...end, first, last: first }, end);
    if (typeof pair === "string") return pair;
    return match.detail === 1 ? within(pair) : lasting(pair, context);
  });
};

/** Reads what is only an order: before (-1) or after (1) publication. */
export const readOrder: PhraseReader<OrderReading> = ({ detail }, { tense }) => {
  const isAgainstTense = tense === (detail < 0 ? "future" : "past");
  return [isAgainstTense ? `the ${tense} tense rules it out` : { order: detail, rules: ["order"] }];
};

/** Reads what is going on. */
export const readUnderWay: PhraseReader<FinalReading> = () => [
  { edtf: "/..", rules: ["under-way"] },
];

interface Pair {
  readonly from: Period;
  readonly to: Period;
}

function createFittedReader(
  rule: PhraseRuleName,
  make: (fitted: Period) => Omit<FinalReading, "rules">,
): PhraseReader<FinalReading> {
  return createInnerReader((inner, context) => {
    const fitted = fitToTense(inner, context);
    return typeof fitted === "string"
      ? fitted
      : { ...make(fitted), rules: [rule, ...fitted.rules] };
  });
}

/** The one date is looked for near the other: "from Monday to Wednesday" is within one week. */
function readPair(phrases: readonly string[], context: PhraseContext): readonly (Pair | string)[] {
  const [from, to] = phrases;
  const isFuture = context.tense === "future";
  return readInner(isFuture ? from : to, context).flatMap((anchor) => {
    if (typeof anchor === "string") return [anchor];
    const near = isFuture ? anchor.last : anchor.first;
    const others = readInner(isFuture ? to : from, { ...context, near });
    return change(others, (other) => (isFuture ? toPair(anchor, other) : toPair(other, anchor)));
  });
}

function toPair(from: Period, to: Period): Pair | string {
  return from.first > to.last ? "its first date lies after its last" : { from, to };
}

function within({ from, to }: Pair): Period {
  return {
    first: from.first,
    last: to.last,
    isApproximate: from.isApproximate || to.isApproximate,
    rules: ["between", ...from.rules, ...to.rules],
  };
}

function lasting({ from, to }: Pair, context: PhraseContext): FinalReading | string {
  const start = fitToTense(from, context);
  const end = fitToTense(to, context);
  if (typeof start === "string") return start;
  if (typeof end === "string") return end;
  return {
    edtf: `${endText(start, 0)}/${endText(end, 1)}`,
    rules: ["from-to", ...start.rules, ...end.rules],
  };
}

/** One date of an interval; where a period is not one date, about its first or last day. */
function endText(period: Period, side: 0 | 1): string {
  const ends = endsText(period);
  const end = ends[side];
  if (period.edge !== undefined) return `${dayText(period.edge, "day")}~`;
  if (end === undefined) return ends[0];
  return ends.length === 1 || period.isApproximate ? end : `${end}~`;
}

interface Limits {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly rule: PhraseRuleName;
  /** What the limits were made of. */
  readonly of: Period;
}

/** Some time between two limits, either of which may be missing, within what the tense allows. */
function someTime(limits: Limits, { tense, published }: PhraseContext): FinalReading | string {
  const { from = -Infinity, to = Infinity, rule, of } = limits;
  const first = tense === "future" ? Math.max(from, published) : from;
  const last = tense === "past" ? Math.min(to, published) : to;
  if (first > last) return `the ${tense} tense rules it out`;

  const grain = of.edge === undefined ? grainOf(of) : "day";
  const write = (day: number, given: number) =>
    Number.isFinite(day) ? dayText(day, day === given ? grain : "day") : "";
  const [start, end] = [write(first, from), write(last, to)];
  return { edtf: start === end ? start : `[${start}..${end}]`, rules: [rule, ...of.rules] };
}
