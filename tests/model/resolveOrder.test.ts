import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ChronologyEvent,
  impliedOrder,
  type Relation,
  type RelationKind,
  resolveChronology,
  type When,
} from "../../src/model/index.ts";

const resolve = (events: readonly ChronologyEvent[], relations: readonly Relation[] = []) =>
  resolveChronology({ title: "", publishedOn: "2025-03-24", events, relations });

const event = (id: string, when?: When, more = {}): ChronologyEvent => ({
  id,
  headline: id,
  when,
  ...more,
});

describe("resolveChronology, ordering events", () => {
  it("lists dates in order of time and equal starts in order of filing", () => {
    const { order } = resolve([
      event("march day", "2025-03-01"),
      event("march", "2025-03"),
      event("year", "2025"),
      event("antiquity", "-0043"),
    ]);
    expect(order).toEqual(["antiquity", "year", "march day", "march"]);
  });

  it("lists a deadline without a lower limit first", () => {
    expect(resolve([event("day", "2025-03-06"), event("until", "[..2025-03-20]")]).order).toEqual([
      "until",
      "day",
    ]);
  });

  it("puts an event without limits directly ahead of what must follow it", () => {
    const { order } = resolve(
      [event("a", "2025-03-06"), event("b", "2025-03-10"), event("c"), event("d")],
      [{ from: "d", to: "b", kind: "leads-to" }],
    );
    expect(order).toEqual(["d", "a", "b", "c"]);
  });

  it("puts what happened without a date after what is dated up to publication", () => {
    const { order } = resolve([
      event("plan", "2025-03-25", { occurrence: "planned" }),
      event("call", undefined, { occurrence: "happened" }),
      event("day", "2025-03-24"),
      event("nobody knows"),
    ]);
    expect(order).toEqual(["day", "call", "plan", "nobody knows"]);
  });

  it("keeps events that start together by the relations next to each other", () => {
    const { order } = resolve(
      [event("a"), event("b", "2025-03-06"), event("c", "2025-03")],
      [{ from: "a", to: "c", kind: "same-time" }],
    );
    expect(order).toEqual(["a", "c", "b"]);
  });
});

const kinds: readonly RelationKind[] = [
  "denies",
  "reports",
  "leads-to",
  "part-of",
  "before",
  "after",
  "during",
  "same-time",
  "other",
];
const dates = [
  ...["2025-03-03", "2025-03-05", "2025-03-05", "2025-03-08", "2025-03", "2025-02", "2025"],
  ...[
    "2025-03-04/2025-03-06",
    "2025-03-05/..",
    "/..",
    "../2025-03-04",
    "/2025-03-07",
    "2025-03-05/",
  ],
  ...["[2025-03-04..2025-03-06]", "[..2025-03-05]", "[2025-03-05..]", "2025-03-05?", "2025-03-05~"],
];
const COUNT = 7;
const anyEvents = fc
  .array(
    fc.record({
      when: fc.option(fc.constantFrom(...dates), { freq: 3 }),
      occurrence: fc.constantFrom(undefined, "happened", "ongoing", "planned"),
    }),
    { minLength: COUNT, maxLength: COUNT },
  )
  .map((drawn) => drawn.map((more, i): ChronologyEvent => ({ id: `${i}`, headline: "", ...more })));
const anyNumber = fc.integer({ min: 0, max: COUNT - 1 });
const anyRelations = fc.array(
  fc
    .record({ from: anyNumber, to: anyNumber, kind: fc.constantFrom(...kinds) })
    .filter(({ from, to }) => from !== to)
    .map(({ from, to, kind }): Relation => ({ from: `${from}`, to: `${to}`, kind })),
  { maxLength: 7 },
);

/** The pairs of events that a relation puts one before the other. */
function pairsOf({ from, to, kind }: Relation, events: readonly ChronologyEvent[]): string[][] {
  const order = impliedOrder(kind);
  const isPlanned = events[Number(to)]?.occurrence === "planned";
  if (order === "none" || order === "same-time") return [];
  if (order === "to-starts-first") return isPlanned ? [] : [[to, from]];
  return order === "from-starts-first" || order === "from-before-to" ? [[from, to]] : [[to, from]];
}

describe("resolveChronology, for any events and relations", () => {
  it("lists every event once", () => {
    fc.assert(
      fc.property(anyEvents, anyRelations, (events, relations) => {
        const { order } = resolve(events, relations);
        expect([...order].sort()).toEqual(events.map(({ id }) => id));
      }),
    );
  });

  it("contradicts no relation that it did not set aside, unless both start at once", () => {
    fc.assert(
      fc.property(anyEvents, anyRelations, (events, relations) => {
        const { order, problems } = resolve(events, relations);
        const aside = new Set(problems.map(({ path }) => path));
        const pairs = relations.flatMap((relation, i) =>
          aside.has(`relations[${i}]`) ? [] : pairsOf(relation, events),
        );
        const isSaid = (a = "", b = "", depth = 0): boolean =>
          depth < COUNT &&
          [...pairs, ...sameTimes(relations, aside)].some(
            ([x, y]) => x === a && (y === b || isSaid(y, b, depth + 1)),
          );
        for (const [first = "", second = ""] of pairs) {
          const isInOrder = order.indexOf(first) < order.indexOf(second);
          expect(isInOrder || isSaid(second, first)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("contradicts no two dates of which one is over when the other begins", () => {
    fc.assert(
      fc.property(anyEvents, anyRelations, (events, relations) => {
        const { order: all, times, problems } = resolve(events, relations);
        const aside = new Set(problems.map(({ path }) => path));
        // A date that is about right, or that was set aside, decides nothing.
        const order = all.filter(
          (id) =>
            times.get(id)?.qualifier !== "approximate" && !aside.has(`events[${Number(id)}].when`),
        );
        for (const [i, first] of order.entries()) {
          for (const second of order.slice(i + 1)) {
            const [earlier, later] = [times.get(second), times.get(first)];
            const isOver =
              earlier &&
              later &&
              earlier.end[1] <= later.start[0] &&
              earlier.start[0] < later.start[0];
            expect(isOver).toBe(false);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it("never gives a bound outside an event's own date", () => {
    fc.assert(
      fc.property(anyEvents, anyRelations, (events, relations) => {
        const alone = resolve(events).times;
        for (const [id, { start, end }] of resolve(events, relations).times) {
          const own = alone.get(id);
          expect(start[0] >= (own?.start[0] ?? NaN) && start[1] <= (own?.start[1] ?? NaN)).toBe(
            true,
          );
          expect(end[0] >= (own?.end[0] ?? NaN) && end[1] <= (own?.end[1] ?? NaN)).toBe(true);
          expect(start[0] <= start[1] && end[0] <= end[1] && start[1] <= end[1]).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

function sameTimes(relations: readonly Relation[], aside: ReadonlySet<string>): string[][] {
  return relations.flatMap(({ from, to, kind }, i) =>
    kind === "same-time" && !aside.has(`relations[${i}]`)
      ? [
          [from, to],
          [to, from],
        ]
      : [],
  );
}
