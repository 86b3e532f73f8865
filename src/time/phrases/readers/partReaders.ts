import { days, monthOf, months, type Period } from "../Period.ts";
import type { Readers, Request } from "../PhraseContext.ts";
import type { Reading } from "../Reading.ts";
import { readNamed } from "./readNamed.ts";
import { QUARTER } from "./units.ts";

/** The readers of what is a part of another time. */
export const partReaders: Readers<"fraction" | "part" | "so-far" | "still-to-come"> = {
  // "The first quarter", with its year or without, and "the first half of March".
  fraction(request) {
    const { ordinal = 1, fraction = QUARTER, of, phrases } = request;
    const count = fraction + 2;
    if (phrases.length > 0 || ordinal > count) return sliceOf(of, ordinal - 1, count);
    return readNamed(request);
  },

  // Early (0), mid (1) and late (2); of a single day, the day. Where the pattern names the part, it
  // is an edge, "the beginning of" or "the end of", on which "before" and "after" turn.
  part({ detail, part, of }) {
    const { first, last } = of;
    const day = { ...days(detail ? last : first), isApproximate: true };
    const edge = part === undefined ? day : undefined;
    if (first === last) return { ...of, edge, rules: [] };
    const third = thirdOf(of, part ?? detail);
    return third && { ...third, edge, isApproximate: true };
  },

  "so-far": (request) => sideOf(request, "past"),

  "still-to-come": (request) => sideOf(request, "future"),
};

/** "Earlier this month": what of it lies before publication; of one that is over, all. So for "later". */
function sideOf({ of, published, tense }: Request, side: "past" | "future"): Reading | string {
  const { first, last } = of;
  const isAhead = first > published;
  if (first === last || last < published || (isAhead && side === "future")) {
    return { ...of, rules: [] };
  }
  if (isAhead || (tense && tense !== side)) return "the tense rules it out";
  return side === "past" ? days(first, published) : days(published, last);
}

/** A third; of a week one that overlaps: "late last week" takes in a Thursday, whichever day weeks start on. */
function thirdOf(of: Period, part: number): Period | undefined {
  const { first, last } = of;
  if (last - first !== 6) return sliceOf(of, part, 3);
  return days(first + Math.ceil(1.5 * part), first + 2 * part + 2);
}

/**
 * The part of `of` that has this index among `count`: cut at whole years, at whole months or, within
 * a month, at days: its thirds end with the 10th and the 20th, its halves with the 15th. `undefined`
 * where it has no such part.
 */
function sliceOf(of: Period, index: number, count: number): Period | undefined {
  const { first, last, grain } = of;
  if (index >= count || !grain) return undefined;
  const month = monthOf(first);
  const length = monthOf(last) - month + 1;
  const step = length > 12 && length % 12 === 0 ? 12 : 1;
  const cut = (at: number) => {
    if (length > 1) return Math.ceil(((length / step) * at) / count) * step;
    return at === count ? last - first + 1 : Math.floor((30 * at) / count);
  };
  const from = cut(index);
  const to = cut(index + 1);
  return length > 1 ? months(month + from, to - from) : days(first + from, first + to - 1);
}
