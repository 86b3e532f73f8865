import { days, type Period } from "../Period.ts";
import { fitToTense, type Readers, type Request } from "../PhraseContext.ts";
import { change, type Readings } from "../Reading.ts";

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
  | "order"
  | "under-way"
> = {
  since: (request) => intervalOf(request, request.of),

  until: (request) => intervalOf(request, undefined, request.of),

  // Up to the day (or month, or year) that precedes; before an end, up to its day.
  before({ of }) {
    const { first, grain } = of.edge ?? of;
    return { ...days(-Infinity, first === of.first ? first - 1 : first, grain), form: ".." };
  },

  // From the day (or month, or year) that follows; after a beginning, from its day.
  after({ of }) {
    const { last, grain } = of.edge ?? of;
    return { ...days(last === of.last ? last + 1 : last, Infinity, grain), form: ".." };
  },

  by({ of }) {
    const { last, grain } = of.edge ?? of;
    return { ...days(-Infinity, last, grain), form: ".." };
  },

  throughout: ({ of }) => ({ ...of, extent: "throughout", form: "/" }),

  around: ({ of }) => ({ ...of, isApproximate: true }),

  between: ({ of, to }) => ({
    ...to,
    first: of.first,
    from: of.from,
    isApproximate: of.isApproximate || to.isApproximate,
  }),

  "from-to": (request) => intervalOf(request, request.of, request.to),

  order: ({ published, detail }) => ({ ...days(published + detail), form: "order" }),

  "under-way": ({ of }) => ({ ...of, from: "", to: "..", form: "/" }),
};

/** What lasted; without a start it is not said when it began, without an end it goes on. */
function intervalOf(request: Request, start?: Period, end?: Period): Readings {
  const cut = (period: Period | undefined) => [
    period && fitToTense(period.edge ?? period, request),
  ];
  return change(cut(start ?? end), (from) =>
    change(cut(end ?? start), (to) => ({
      first: start ? from.first : to.last,
      last: end ? to.last : from.first,
      from: start ? endText(from, "from") : "",
      to: end ? endText(to, "to") : "..",
      form: "/",
    })),
  );
}

/** One date of an interval; where a period is not one date, about its first or last day. */
function endText(period: Period, end: "from" | "to"): string {
  return period[end] + (period.isApproximate || period.from !== period.to ? "~" : "");
}
