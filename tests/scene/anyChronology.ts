import fc from "fast-check";
import {
  type Chronology,
  type ChronologyEvent,
  parseChronology,
  type Relation,
} from "../../src/model/index.ts";
import { anyEdtfText } from "../time/edtf/anyEdtfText.ts";

/** The forms that newsrooms file, from a second to a million centuries. */
const anyDate = fc.oneof(
  { weight: 4, arbitrary: anyDay() },
  { weight: 2, arbitrary: anyEdtfText },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "2025-02",
      "2025-03-06",
      "2025-03-06",
      "2025-03-22/2025-03-23",
      "[2025-03-22..2025-03-23]",
      "/..",
      "2022-02-24/..",
      "/2025-03-10",
      "2025-03~",
      "2025-03-06T14:30:00Z",
      "-0043",
      "Y-17E7",
      "Y1E12",
      "Y1E13",
      "Y-1E13",
    ),
  },
);

function anyDay(): fc.Arbitrary<string> {
  return fc
    .date({
      min: new Date("2015-01-01T00:00:00Z"),
      max: new Date("2026-12-31T00:00:00Z"),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10));
}

const anyWords = fc.oneof(
  fc.lorem({ maxCount: 12 }),
  fc.string({ maxLength: 40 }),
  fc.constantFrom("维和行动的报道不属实", "A".repeat(80), "حفظ السلام"),
);

const anyEvent: fc.Arbitrary<Omit<ChronologyEvent, "id">> = fc.record(
  {
    headline: anyWords,
    summary: anyWords,
    when: fc.option(anyDate),
    occurrence: fc.constantFrom("happened", "ongoing", "planned"),
    status: fc.constantFrom("said", "denied", "reported"),
    actors: fc.subarray(["one", "two", "three"]),
    priority: fc.integer({ min: -2, max: 2 }),
    sources: fc.constant([{ name: "A newspaper" }]),
  },
  { requiredKeys: ["headline"] },
);

const anyLink = fc.record({
  from: fc.nat(80),
  to: fc.nat(80),
  kind: fc.constantFrom<Relation["kind"]>("denies", "responds-to", "before", "during", "part-of"),
});

/** Chronologies of up to `most` events as parseChronology answers them, contradictions and all. */
export function anyChronology(most: number): fc.Arbitrary<Chronology> {
  return fc
    .record({
      events: fc.array(anyEvent, { maxLength: most }),
      eras: fc.array(fc.record({ label: anyWords, when: anyDate }), { maxLength: 6 }),
      links: fc.array(anyLink, { maxLength: most }),
      asOf: fc.option(anyDate, { nil: undefined }),
      publishedOn: fc.oneof({ weight: 9, arbitrary: anyDay() }, fc.constantFrom("", "Y1E12")),
      timeZone: fc.constantFrom(undefined, "Asia/Tokyo", "America/St_Johns"),
    })
    .map(({ events, eras, links, ...rest }) => {
      const relations = links
        .map(({ from, to, kind }) => ({ from: `event-${from}`, to: `event-${to}`, kind }))
        .filter(({ from, to }) => from !== to);
      return parseChronology({
        title: "Any story",
        ...rest,
        parties: [
          { id: "one", name: "One" },
          { id: "two", name: "Two", memberOf: "one" },
          { id: "three", name: "Three Four", color: 7 },
        ],
        events: events.map((event, index) => ({ id: `event-${index}`, ...event })),
        eras: eras.map((era, index) => ({ id: `era-${index}`, ...era })),
        relations,
      }).chronology;
    });
}
