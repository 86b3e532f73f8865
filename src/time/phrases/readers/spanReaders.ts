import { days, dayText, grainOf, type Period } from "../Period.ts";
import { fitToTense, type Readers } from "../PhraseContext.ts";
import { change, endTexts, oneOf, type Reading } from "../Reading.ts";
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
  since: ({ of }) => ({ ...of, write: (fitted) => `${endText(fitted, 0)}/..` }),

  until: ({ of }) => ({ ...of, write: (fitted) => `/${endText(fitted, 1)}` }),

  throughout: ({ of }) => ({
    ...of,
    extent: "throughout",
    write: (fitted) => [...new Set(endTexts(fitted))].join("/"),
  }),

  // Up to the day (or month, or year) that precedes.
  before: ({ of }) => someTime(of, -Infinity, of.edge === of.last ? of.last : of.first - 1),

  // From the day (or month, or year) that follows.
  after: ({ of }) => someTime(of, of.edge === of.first ? of.first : of.last + 1, Infinity),

  by: ({ of }) => someTime(of, -Infinity, of.edge ?? of.last),

  around: ({ of }) => ({ ...of, isApproximate: true }),

  between: ({ of, to }) => ({
    first: of.first,
    last: to.last,
    isApproximate: of.isApproximate || to.isApproximate,
  }),

  "from-to"(request) {
    const { of, to } = request;
    return change([fitToTense(of, request)], (start) =>
      change([fitToTense(to, request)], (end) => ({
        first: of.first,
        last: to.last,
        write: () => `${endText(start, 0)}/${endText(end, 1)}`,
      })),
    );
  },

  // "March 3 to 6", which lasted, and "between March 3 and 6" (1), one time.
  days(request) {
    const { day = 1, last = 1, detail } = request;
    const name = detail === 1 ? "between" : "from-to";
    return change(readDate({ ...request, day: last, detail: 0 }), (to) => {
      const of = days(to.first - last + day);
      const spans = [spanReaders[name]({ ...request, of, to })].flat();
      return change(spans, (span) => ({ ...span, rules: [name, ...(to.rules ?? [])] }));
    });
  },

  order: ({ published, detail }) => ({
    ...days(published + detail),
    order: detail,
    write: () => "",
  }),

  "under-way": ({ of }) => ({ ...of, write: () => "/.." }),
};

/** One date of an interval; where a period is not one date, about its first or last day. */
function endText(period: Period, side: 0 | 1): string {
  const ends = endTexts(period);
  if (period.edge !== undefined) return `${dayText(period.edge)}~`;
  return ends[side] + (ends[0] === ends[1] || period.isApproximate ? "" : "~");
}

/** Some time between two limits, of which one is infinite, within what the tense allows. */
function someTime(of: Period, first: number, last: number): Reading {
  const grain = of.edge === undefined ? grainOf(of) : undefined;
  const end = (fitted: number, limit: number) =>
    Number.isFinite(fitted) ? dayText(fitted, fitted === limit ? grain : undefined) : "";
  const write = (fitted: Period) => oneOf(end(fitted.first, first), end(fitted.last, last));
  return { first, last, write };
}
