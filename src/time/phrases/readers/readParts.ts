import { grainOf, monthOf, months, type Period } from "../Period.ts";
import { change, createInnerReader, type PhraseReader, readInner } from "../PhraseContext.ts";
import { readRecurring, yearly } from "./recurring.ts";

/** Reads "the first quarter", with its year or without, and "the first half of March". */
export const readFraction: PhraseReader<Period> = (match, context) => {
  const { numbers, detail, phrases } = match;
  const { ordinal = 1, fraction = detail } = numbers;
  const slice = { index: ordinal - 1, count: fraction + 2 };
  if (phrases.length > 0) {
    return change(readInner(phrases[0], context), (inner) => slicePeriod(inner, slice));
  }
  const size = 12 / slice.count;
  if (slice.index >= slice.count) return [NO_SUCH_PART];
  const at = (year: number) => months(year * 12 + slice.index * size, size, "fraction");
  return readRecurring(yearly(at), match, context);
};

/**
 * Reads "early" (0), "mid" (1) and "late" (2); of a single day, the day. Where the pattern names the
 * part, it is an edge, "the beginning of" or "the end of", on which "before" and "after" turn.
 */
export const readPart: PhraseReader<Period> = createInnerReader((inner, _, match) => {
  const { part } = match.numbers;
  const third = thirdOf(inner, part ?? match.detail);
  if (typeof third === "string" || part !== undefined) return third;
  return { ...third, edge: match.detail === 0 ? inner.first : inner.last };
});

/** Reads "earlier this month": what of it lies before publication; of a past one, all. */
export const readSoFar: PhraseReader<Period> = createInnerReader((inner, { published, tense }) => {
  const { first, last, rules } = inner;
  if (last < published || first === last) return inner;
  if (first > published || tense === "future") return "it is not past";
  return { first, last: published, rules: ["so-far", ...rules] };
});

/** Reads "later this month": what of it lies after publication; of another one, all. */
export const readStillToCome: PhraseReader<Period> = createInnerReader(
  (inner, { published, tense }) => {
    const { first, last, rules } = inner;
    if (first > published || last < published || first === last) return inner;
    if (tense === "past") return "it is not past";
    return { first: published, last, rules: ["still-to-come", ...rules] };
  },
);

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
  if (typeof third === "string") return third;
  return { ...third, isApproximate: true, rules: ["part", ...rules] };
}

/**
 * A part of `period`, cut at whole years, at whole months or, within a month, at days: its thirds
 * end with the 10th and the 20th, its halves with the 15th.
 */
function slicePeriod(period: Period, { index, count }: Slice): Period | string {
  const { first, last } = period;
  const from = monthOf(first);
  const length = monthOf(last) - from + 1;
  if (index < 0 || index >= count || grainOf(period) === "day") return NO_SUCH_PART;
  if (length === 1) {
    const cut = (at: number) => (at === count ? last + 1 : first + Math.floor((30 * at) / count));
    return { first: cut(index), last: cut(index + 1) - 1, rules: ["fraction", ...period.rules] };
  }
  const step = length > 12 && length % 12 === 0 ? 12 : 1;
  const cut = (at: number) => Math.ceil(((length / step) * at) / count) * step;
  const part = months(from + cut(index), cut(index + 1) - cut(index), "fraction");
  return { ...part, rules: ["fraction", ...period.rules] };
}
