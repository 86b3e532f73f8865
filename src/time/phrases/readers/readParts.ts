import { civilToDays } from "../../civil.ts";
import type { Match } from "../grammar/index.ts";
import { firstOfMonth, grainOf, monthOf, type Period, yearText } from "../Period.ts";
import {
  contradiction,
  mapReadings,
  type PhraseContext,
  type Readings,
  readInner,
} from "../PhraseContext.ts";
import { findNearest, yearly } from "./recurring.ts";

/** Reads "the first quarter", with its year or without. */
export function readFraction({ numbers, detail }: Match, context: PhraseContext): Readings<Period> {
  const { ordinal = 1, fraction = detail, year } = numbers;
  const slice = { index: ordinal - 1, count: fraction + 2 };
  if (!isSlice(slice)) return NO_SUCH_PART;
  const at = (some: number): Period => ({ ...sliceYear(some, slice), rules: ["fraction"] });
  return year === undefined ? findNearest(yearly(at), context) : [at(year)];
}

/** Reads "the first half of March", "the last third of the 19th century". */
export function readFractionOf(
  { numbers, phrases }: Match,
  context: PhraseContext,
): Readings<Period> {
  const { ordinal = 1, fraction = 0 } = numbers;
  return mapReadings(readInner(phrases[0] ?? "", context), (period) => {
    const part = slicePeriod(period, { index: ordinal - 1, count: fraction + 2 });
    return part ? { ...part, rules: ["fraction", ...period.rules] } : NO_SUCH_PART;
  });
}

/** Reads "early", "mid" and "late"; of a single day, the day. */
export function readPart(
  { numbers, detail, phrases }: Match,
  context: PhraseContext,
): Readings<Period> {
  const { part = detail } = numbers;
  return mapReadings(readInner(phrases[0] ?? "", context), (period) => thirdOf(period, part));
}

/** Reads "the beginning of" (0) and "the end of" (2): the thirds, and the day at the edge. */
export function readEdge({ detail, phrases }: Match, context: PhraseContext): Readings<Period> {
  return mapReadings(readInner(phrases[0] ?? "", context), (period) => {
    const third = thirdOf(period, detail);
    const edge = detail === 0 ? period.first : period.last;
    return typeof third === "string" ? third : { ...third, edge };
  });
}

/** Reads "earlier this month": what of it lies before publication; of a past one, all. */
export function readSoFar({ phrases }: Match, context: PhraseContext): Readings<Period> {
  const { published } = context;
  return mapReadings(readInner(phrases[0] ?? "", context), (period) => {
    if (period.last < published || period.first === period.last) return period;
    if (period.first > published || context.tense === "future") return contradiction(context);
    return { first: period.first, last: published, rules: ["so-far", ...period.rules] };
  });
}

/** Reads "later this month": what of it lies after publication; of another one, all. */
export function readStillToCome({ phrases }: Match, context: PhraseContext): Readings<Period> {
  const { published } = context;
  return mapReadings(readInner(phrases[0] ?? "", context), (period) => {
    const holdsPublication = period.first <= published && published <= period.last;
    if (!holdsPublication || period.first === period.last) return period;
    if (context.tense === "past") return contradiction(context);
    return { first: published, last: period.last, rules: ["still-to-come", ...period.rules] };
  });
}

interface Slice {
  /** Counted from 0. */
  readonly index: number;
  /** 2 for halves, 3 for thirds, 4 for quarters. */
  readonly count: number;
}

const NO_SUCH_PART = "it has no such part";

// Wide enough to overlap: "late last week" takes in a Thursday, whichever day weeks start on.
const WEEK_THIRDS = [
  [0, 2],
  [2, 4],
  [3, 6],
] as const;

function thirdOf(period: Period, part: number): Period | string {
  const { first, last, rules } = period;
  if (first === last) return period;
  const days = last - first === 6 ? WEEK_THIRDS[part] : undefined;
  const third = days
    ? { first: first + days[0], last: first + days[1] }
    : slicePeriod(period, { index: part, count: 3 });
  return third ? { ...third, isApproximate: true, rules: ["part", ...rules] } : NO_SUCH_PART;
}

function isSlice({ index, count }: Slice): boolean {
  return index >= 0 && index < count;
}

/** A part of `period`, cut at whole years, months or, within a month, days. */
function slicePeriod(period: Period, slice: Slice): Omit<Period, "rules"> | undefined {
  const { first, last } = period;
  const from = monthOf(first);
  const length = monthOf(last) - from + 1;
  const grain = grainOf(period);
  if (!isSlice(slice) || grain === "day") return undefined;
  if (length === 1) return sliceMonth(period, slice);
  if (length === 12 && grain === "year") return sliceYear(from / 12, slice);
  return sliceMonths(from, length, { ...slice, step: grain === "year" ? 12 : 1 });
}

function sliceMonths(
  from: number,
  length: number,
  { index, count, step }: Slice & { readonly step: number },
): Omit<Period, "rules"> {
  const cut = (at: number) => from + Math.ceil(((length / step) * at) / count) * step;
  return { first: firstOfMonth(cut(index)), last: firstOfMonth(cut(index + 1)) - 1 };
}

/** The thirds of a month end with the 10th and the 20th, its halves with the 15th. */
function sliceMonth({ first, last }: Period, { index, count }: Slice): Omit<Period, "rules"> {
  const cut = (at: number) => first + Math.floor((30 * at) / count);
  return { first: cut(index), last: index + 1 === count ? last : cut(index + 1) - 1 };
}

function sliceYear(year: number, { index, count }: Slice): Omit<Period, "rules"> {
  const firstCode = { 2: 40, 3: 37, 4: 33 }[count] ?? 0;
  const months = 12 / count;
  return {
    first: civilToDays({ year, month: 1 + index * months, day: 1 }),
    last: civilToDays({ year, month: 1 + (index + 1) * months, day: 1 }) - 1,
    text: `${yearText(year)}-${firstCode + index}`,
  };
}
