import { describe, expect, it } from "vitest";
import {
  type PhraseResolver,
  parseChronology,
  type ResolvedPhrase,
} from "../../src/model/index.ts";
import { resolvePhrase as resolveEnglish } from "../../src/phrases.ts";

const parse = (event: object, resolvePhrase?: PhraseResolver, publishedOn = "2025-03-24") => {
  const events = [
    { id: "a", headline: "A" },
    { id: "report", headline: "Report", ...event },
  ];
  const { chronology, problems } = parseChronology(
    { title: "Talks", publishedOn, events },
    { resolvePhrase },
  );
  return { event: chronology.events[1], problems };
};
const always = (answer: ResolvedPhrase) => (): ResolvedPhrase => answer;

describe("parseChronology, with a resolver of phrases", () => {
  it("dates an event by its words, and marks the date as resolved", () => {
    const { event, problems } = parse({ when: { phrase: "Over the weekend" } }, resolveEnglish);
    expect(event?.when).toEqual({
      date: "[2025-03-22..2025-03-23]",
      phrase: "Over the weekend",
      basis: "resolved",
    });
    expect(problems).toEqual([]);
  });

  it("gives it the phrase, the day of publication, and the tense where an event is ahead", () => {
    const asked: unknown[] = [];
    const resolver: PhraseResolver = (...question) => {
      asked.push(question);
      return { kind: "date", edtf: "2025-03" };
    };
    parse({ when: { phrase: "this month" } }, resolver);
    parse({ when: { phrase: "this month" }, occurrence: "planned" }, resolver);
    expect(asked).toEqual([
      ["this month", { publishedOn: "2025-03-24" }],
      ["this month", { publishedOn: "2025-03-24", tense: "future" }],
    ]);
  });

  it("keeps how the desk says the date is filled and known", () => {
    const when = { phrase: "All March", extent: "within", basis: "inferred" };
    const resolver = always({ kind: "date", edtf: "2025-03", extent: "throughout" });
    expect(parse({ when }, resolver).event?.when).toEqual({ ...when, date: "2025-03" });
    expect(parse({ when: { phrase: "All March" } }, resolver).event?.when).toMatchObject({
      extent: "throughout",
    });
  });

  it.each(["2025-03", { date: "2025-03-06", phrase: "On Thursday" }, { phrase: "  " }, {}, null])(
    "asks nothing about %o",
    (when) => {
      const resolver: PhraseResolver = () => {
        throw new Error("asked");
      };
      expect(parse({ when }, resolver).event?.when).toEqual(when);
    },
  );

  it("asks nothing where the day of publication is not known", () => {
    const when = { phrase: "Monday" };
    const { event, problems } = parse({ when }, resolveEnglish, "someday");
    expect(event?.when).toEqual(when);
    expect(problems.map(({ path }) => path)).toEqual(["publishedOn"]);
  });

  it("leaves an event undated, but happened, whose words say only that it came before", () => {
    const resolver = always({ kind: "order", before: "publication" });
    const when = { phrase: "Previously" };
    expect(parse({ when }, resolver)).toMatchObject({
      event: { when, occurrence: "happened" },
      problems: [],
    });
    expect(parse({ when, occurrence: "cancelled" }, resolver).event?.occurrence).toBe("cancelled");
  });

  it("does not say more than words that point ahead of publication", () => {
    const resolver = always({ kind: "order", after: "publication" });
    const { event, problems } = parse({ when: { phrase: "Soon" } }, resolver);
    expect(event).toEqual({ id: "report", headline: "Report", when: { phrase: "Soon" } });
    expect(problems).toEqual([]);
  });

  it("lists the dates between which an editor must choose, and chooses none", () => {
    const when = { phrase: "6/3" };
    const candidates = [{ edtf: "2025-03-06" }, { edtf: "2025-06-03" }];
    const { event, problems } = parse({ when }, always({ kind: "ambiguous", candidates }));
    expect(event?.when).toEqual(when);
    expect(problems).toMatchObject([
      { path: "events[1].when.phrase", code: "phrase-ambiguous", severity: "warning" },
    ]);
    expect(problems[0]?.message).toContain("2025-03-06 or 2025-06-03");
  });

  const unread: readonly (readonly [string, PhraseResolver])[] = [
    ["cannot be read", always({ kind: "unresolved", message: "No rule knows it." })],
    ["give a date that is none", always({ kind: "date", edtf: "Monday" })],
    [
      "make the resolver throw",
      () => {
        throw new Error("No rule knows it.");
      },
    ],
  ];

  it.each(unread)("leaves words as they are that %s, with a warning", (_, resolver) => {
    const when = { phrase: "Blue Monday" };
    const { event, problems } = parse({ when }, resolver);
    expect(event?.when).toEqual(when);
    expect(problems).toMatchObject([{ code: "phrase-unresolved", severity: "warning" }]);
  });

  it("names the place of an event as it was given, with those left out before it", () => {
    const events = [{ id: "a" }, { id: "b", headline: "B", when: { phrase: "Blue Monday" } }];
    const { problems } = parseChronology(
      { title: "Talks", publishedOn: "2025-03-24", events },
      { resolvePhrase: resolveEnglish },
    );
    expect(problems.at(-1)?.path).toBe("events[1].when.phrase");
  });
});

describe("parseChronology, without a resolver", () => {
  it("leaves an event undated that has words only", () => {
    const when = { phrase: "Over the weekend" };
    expect(parse({ when })).toMatchObject({ event: { when }, problems: [] });
  });
});
