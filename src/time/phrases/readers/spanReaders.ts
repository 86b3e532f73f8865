import type { PhraseRuleName } from "../grammar/index.ts";
import { days, dayText, grainOf, type Period } from "../Period.ts";
import { fitToTense, type Readers } from "../PhraseContext.ts";
import { change, endTexts, oneOf, type Readings, ruled } from "../Reading.ts";
import { readDate } from "./calendarReaders.ts";

/** The readers of what one or two other times limit, and of what only has a place before or after. */
export const spanReaders: Readers<
  | "since"
  | "until"
  | "throughout"
  | "before"
  | "after"
  | "by"
  | "around"
  | "between"
  | "from-to"
  | "days"
  | "order"
  | "under-way"
> = {
  since: ({ of }) => ruled("since", { ...of, write: (fitted) => `${endText(fitted, 0)}/..` }),

  until: ({ of }) => ruled("until", { ...of, write: (fitted) => `/${endText(fitted, 1)}` }),

  throughout({ of }) {
    const write = (fitted: Period) => endTexts(fitted).join("/");
    return ruled("throughout", { ...of, extent: "throughout", write });
  },

  // Up to the day (or month, or year) that precedes.
  before({ of }) {
    const { first, last, edge } = of;
    return someTime("before", of, { last: edge === last ? last : first - 1 });
  },

  // From the day (or month, or year) that follows.
  after({ of }) {
    const { first, last, edge } = of;
    return someTime("after", of, { first: edge === first ? first : last + 1 });
  },

  by: ({ of }) => someTime("by", of, { last: of.edge ?? of.last }),

  around: ({ of }) => ruled("around", { ...of, isApproximate: true }),

  between({ of, to }) {
    const isApproximate = of.isApproximate || to.isApproximate;
    const rules = [...of.rules, ...to.rules];
    return ruled("between", { first: of.first, last: to.last, isApproximate, rules });
  },

  "from-to"(request) {
    return change([fitToTense(request.of, request)], (of) =>
      change([fitToTense(request.to, request)], (to) => {
        const text = `${endText(of, 0)}/${endText(to, 1)}`;
        const rules = [...of.rules, ...to.rules];
        return ruled("from-to", { first: of.first, last: to.last, rules, write: () => text });
      }),
    );
  },

  // "March 3 to 6", which lasted, and "between March 3 and 6" (1), one time.
  days(request) {
    const { day = 1, last = 1, detail } = request;
    return change(readDate({ ...request, day: last }), (to) => {
      const of = { ...to, ...days(to.first - last + day) };
      return spanReaders[detail === 1 ? "between" : "from-to"]({ ...request, of, to });
    });
  },

  order({ published, detail }) {
    return ruled("order", { ...days(published + detail), order: detail, write: () => "" });
  },

  "under-way": ({ of }) => ruled("under-way", { ...of, write: () => "/.." }),
};

/** One date of an interval; where a period is not one date, about its first or last day. */
function endText(period: Period, side: 0 | 1): string {
  if (period.edge !== undefined) return `${dayText(period.edge)}~`;
  const ends = endTexts(period);
  const end = ends[side];
  if (end === undefined) return ends.join();
  return ends.length === 1 || period.isApproximate ? end : `${end}~`;
}

/** Some time between two limits, either of which may be missing, within what the tense allows. */
function someTime(
  rule: PhraseRuleName,
  of: Period,
  limits: Partial<Pick<Period, "first" | "last">>,
): Readings {
  const grain = of.edge === undefined ? grainOf(of) : undefined;
  const write = (fitted: Period) =>
    oneOf(
      (["first", "last"] as const).map((end) => {
        const day = fitted[end];
        if (!Number.isFinite(day)) return "";
        return dayText(day).slice(0, day === limits[end] ? grain : undefined);
      }),
    );
  return ruled(rule, { first: -Infinity, last: Infinity, ...limits, rules: of.rules, write });
}
