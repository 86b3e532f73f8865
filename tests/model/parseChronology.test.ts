import { describe, expect, it } from "vitest";
import { type ChronologyProblem, parseChronology } from "../../src/model/index.ts";
import * as hardCases from "../../stories/fixtures/hardCases.ts";
import { peacekeepers } from "../../stories/fixtures/peacekeepers.ts";

const { newsOfTenYears, ...small } = hardCases;
const good = Object.entries({ peacekeepers, ...small, news: newsOfTenYears(50, 3) });

const vote = { id: "vote", headline: "The vote" };
const strike = { id: "strike", headline: "The strike", when: "2025-03-06" };
const story = (parts: object) => ({
  title: "The strike",
  publishedOn: "2025-03-24",
  events: [strike, vote],
  ...parts,
});
const codesAt = (problems: readonly ChronologyProblem[]) =>
  problems.map(({ path, code }) => `${path} ${code}`);

describe("parseChronology", () => {
  it.each(good)("takes the story %s as it is", (_, chronology) => {
    expect(parseChronology(chronology)).toStrictEqual({ chronology, problems: [] });
    expect(parseChronology(JSON.parse(JSON.stringify(chronology))).chronology).toEqual(chronology);
  });

  it.each([undefined, null, 7, "{}", [], new Date(0), () => story({})])(
    "answers an empty chronology for %s, and says why",
    (input) => {
      const { chronology, problems } = parseChronology(input);
      expect(chronology).toEqual({ title: "", publishedOn: "", events: [] });
      expect(codesAt(problems)).toEqual([" not-an-object"]);
    },
  );

  it("keeps the events of a story without a title, a day or a readable list of relations", () => {
    const { chronology, problems } = parseChronology({ events: [strike], relations: "none" });
    expect(chronology).toEqual({ title: "", publishedOn: "", events: [strike] });
    expect(codesAt(problems)).toEqual([
      "title missing-title",
      "publishedOn missing-published-on",
      "relations not-a-list",
    ]);
  });

  it("leaves out an event without an id or a headline, and keeps the others", () => {
    const events = [{ id: "a" }, strike, { headline: "B" }, { ...vote, headline: " \n" }, null];
    const { chronology, problems } = parseChronology(story({ events }));
    expect(chronology.events).toEqual([strike]);
    expect(codesAt(problems)).toEqual([
      "events[0].headline missing-headline",
      "events[2].id missing-id",
      "events[3].headline missing-headline",
      "events[4] not-an-object",
    ]);
  });

  it("keeps the first of two events with one id, and names both places", () => {
    const events = [null, vote, strike, { ...vote, headline: "Another" }];
    const { chronology, problems } = parseChronology(story({ events }));
    expect(chronology.events).toEqual([vote, strike]);
    expect(problems[1]).toMatchObject({ path: "events[3].id", code: "duplicate-id" });
    expect(problems[1]?.message).toContain("events[1]");
  });

  it("takes null for absent, except in the time of an event", () => {
    const given = { ...vote, summary: null, url: null, when: null };
    const { chronology, problems } = parseChronology(story({ events: [given], lang: null }));
    expect(problems).toEqual([]);
    expect(chronology).toStrictEqual(story({ events: [{ ...vote, when: null }] }));
  });

  it("keeps text as it is", () => {
    const events = [{ id: " a ", headline: "  <b>Vote</b>\u00a0 " }];
    expect(parseChronology(story({ events })).chronology.events).toEqual(events);
  });

  it("does not change its input", () => {
    const input = story({ events: [strike, { ...vote, url: "javascript:x", actors: ["none"] }] });
    const before = structuredClone(input);
    parseChronology(input);
    expect(input).toEqual(before);
  });

  it("lets the address of a JSON Schema stand", () => {
    const input = { $schema: "node_modules/circa/dist/schema.json", ...story({}) };
    expect(parseChronology(input)).toStrictEqual({ chronology: story({}), problems: [] });
  });

  it("refuses a resolvePhrase that is no function", () => {
    const notCallable: unknown = "english";
    // @ts-expect-error refused by the types already
    expect(() => parseChronology(story({}), { resolvePhrase: notCallable })).toThrow(
      "parseChronology: resolvePhrase must be a function; received string.",
    );
  });
});

describe("parseChronology, on names that it does not know", () => {
  const meant: readonly (readonly [given: object, path: string, meant: string])[] = [
    [story({ publishedOn: undefined, publishedAt: "2025-03-24" }), "publishedAt", "publishedOn"],
    [story({ timezone: "UTC" }), "timezone", "timeZone"],
    [story({ events: [{ ...vote, date: "2025" }] }), "events[0].date", "when"],
    [story({ events: [{ id: "a", title: "A" }] }), "events[0].title", "headline"],
    [story({ events: [{ id: "a", hedline: "A" }] }), "events[0].hedline", "headline"],
    [story({ eras: [{ id: "a", name: "A", when: "2024" }] }), "eras[0].name", "label"],
    [story({ parties: [{ id: "a", name: "A", colour: 1 }] }), "parties[0].colour", "color"],
  ];

  it.each(meant)(
    "asks for %o whether what stands at %s was meant to be %s",
    (input, path, name) => {
      const problem = parseChronology(input).problems.find((each) => each.path === path);
      expect(problem).toMatchObject({ code: "unknown-key", severity: "warning" });
      expect(problem?.message).toContain(`Did you mean "${name}"?`);
    },
  );

  it("does not propose what is given already", () => {
    const events = [{ ...strike, date: "2025" }];
    const { chronology, problems } = parseChronology(story({ events }));
    expect(chronology.events).toEqual([strike]);
    expect(problems[0]?.message).not.toContain("Did you mean");
    expect(problems[0]?.message).toContain("when");
  });

  it("proposes the word of a list that was probably meant", () => {
    const relations = [{ from: "vote", to: "strike", kind: "deny" }];
    const { problems } = parseChronology(story({ relations }));
    expect(problems[0]).toMatchObject({ path: "relations[0].kind", code: "not-one-of" });
    expect(problems[0]?.message).toContain('Did you mean "denies"?');
  });
});
