import { describe, expect, it } from "vitest";
import { type ChronologyEvent, parseChronology } from "../../src/model/index.ts";

const vote = { id: "vote", headline: "The vote" };
const strike = { id: "strike", headline: "The strike" };
const union = { id: "union", name: "The union" };
const port = { id: "port", name: "The port" };

const parse = (parts: object) =>
  parseChronology({
    title: "The strike",
    publishedOn: "2025-03-24",
    parties: [union, port],
    events: [strike, vote],
    ...parts,
  });
const parseEvent = (part: object) => {
  const { chronology, problems } = parse({ events: [{ ...vote, ...part }] });
  return { event: chronology.events[0], problems };
};

/** Optional parts that cannot be used: where and why, and what is left of the event. */
type Spared = readonly [part: object, path: string, code: string, kept?: Partial<ChronologyEvent>];
const spared: readonly Spared[] = [
  [{ kind: "rumour" }, "kind", "not-one-of"],
  [{ occurrence: true }, "occurrence", "not-one-of"],
  [{ status: "refuted" }, "status", "not-one-of"],
  [{ summary: 7 }, "summary", "not-rich-text"],
  [{ tags: "port" }, "tags", "not-a-list"],
  [{ tags: ["a", 7] }, "tags[1]", "not-text", { tags: ["a"] }],
  [{ priority: Number.NaN }, "priority", "not-a-number"],
  [{ priority: Number.POSITIVE_INFINITY }, "priority", "not-a-number"],
  [{ priority: "2" }, "priority", "not-a-number"],
  [{ url: "javascript:alert(1)" }, "url", "url-unsafe"],
  [{ url: " java\nscript:alert(1)" }, "url", "url-unsafe"],
  [{ url: "\u0001JAVASCRIPT:alert(1)" }, "url", "url-unsafe"],
  [{ url: "data:text/html,x" }, "url", "url-unsafe"],
  [{ url: "" }, "url", "url-unsafe"],
  [{ place: { latitude: 1 } }, "place.name", "missing-name"],
  [
    { place: { name: "A", latitude: 90.1 } },
    "place.latitude",
    "latitude-out-of-range",
    { place: { name: "A" } },
  ],
  [
    { place: { name: "A", longitude: -181 } },
    "place.longitude",
    "longitude-out-of-range",
    { place: { name: "A" } },
  ],
  [{ media: [{ kind: "image", url: "a.png" }] }, "media[0].alt", "missing-alt", { media: [] }],
  [
    { sources: [{ url: "https://example.org" }] },
    "sources[0].name",
    "missing-name",
    { sources: [] },
  ],
  [
    { sources: [{ name: "A", published: "May" }] },
    "sources[0].published",
    "date-unreadable",
    { sources: [{ name: "A" }] },
  ],
  [{ actors: ["union", "mayor"] }, "actors[1]", "unknown-party", { actors: ["union"] }],
  [{ statement: { quote: "No." } }, "statement.by", "missing-by"],
];

describe("parseChronology, on a part of an event that cannot be used", () => {
  it.each(spared.map(([part, ...rest]) => ({ part, rest })))(
    "leaves out no more than it has to of $part",
    ({ part, rest: [path, code, kept] }) => {
      const { event, problems } = parseEvent(part);
      expect(event).toStrictEqual({ ...vote, ...kept });
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatchObject({ path: `events[0].${path}`, code, severity: "error" });
    },
  );

  it.each([
    "https://example.org",
    "HTTP://example.org",
    "mailto:a@b.org",
    "/news",
    "a.html#b",
    "//x.org/?a:b",
  ])("lets an address such as %s stand", (url) => {
    expect(parseEvent({ url })).toStrictEqual({ event: { ...vote, url }, problems: [] });
  });

  it("reads a text in runs whole or not at all", () => {
    const good = [{ text: "The talks did " }, { text: "not", strong: true }, { text: " fail." }];
    expect(parseEvent({ summary: good }).event?.summary).toEqual(good);
    const { event, problems } = parseEvent({ summary: [good[0], { txt: "not" }, good[2]] });
    expect(event).toStrictEqual(vote);
    expect(problems.map(({ path }) => path)).toContain("events[0].summary[1].text");
  });

  it("keeps a run whose link cannot be followed, without the link", () => {
    const { event, problems } = parseEvent({ summary: [{ text: "a", href: "javascript:x" }] });
    expect(event?.summary).toEqual([{ text: "a" }]);
    expect(problems[0]?.path).toBe("events[0].summary[0].href");
  });

  it("prints no words without the party that said them", () => {
    const known = { by: ["mayor", "union"], quote: "No." };
    expect(parseEvent({ statement: known }).event?.statement).toEqual({
      by: ["union"],
      quote: "No.",
    });
    const { event, problems } = parseEvent({ statement: { by: ["mayor"], quote: "No." } });
    expect(event).toStrictEqual(vote);
    expect(problems.map(({ code }) => code)).toEqual(["unknown-party", "missing-by"]);
  });
});

describe("parseChronology, on parties", () => {
  it("leaves out what a party belongs to where that is unknown, and proposes a near miss", () => {
    const { chronology, problems } = parse({ parties: [union, { ...port, memberOf: "Union" }] });
    expect(chronology.parties).toEqual([union, port]);
    expect(problems[0]).toMatchObject({ path: "parties[1].memberOf", code: "unknown-party" });
    expect(problems[0]?.message).toContain('Did you mean "union"?');
  });

  it("breaks a circle at its last step", () => {
    const ring = ["a", "b", "c"].map((id, i) => ({ id, name: id, memberOf: "bca"[i] }));
    const outside = { id: "z", name: "Z", memberOf: "a" };
    const { chronology, problems } = parse({ parties: [outside, ...ring] });
    expect(chronology.parties?.map((party) => party.memberOf)).toEqual(["a", "b", "c", undefined]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ path: "parties[3].memberOf", code: "circular-member-of" });
  });

  it("does not let a party belong to itself", () => {
    const { chronology, problems } = parse({ parties: [{ ...union, memberOf: "union" }] });
    expect(chronology.parties).toEqual([union]);
    expect(problems[0]?.code).toBe("circular-member-of");
  });

  it.each([0, 9, 1.5])("has no colour %d", (color) => {
    const { chronology, problems } = parse({ parties: [{ ...union, color }] });
    expect(chronology.parties).toEqual([union]);
    expect(problems[0]?.code).toBe("color-out-of-range");
  });
});

describe("parseChronology, on relations", () => {
  const link = { from: "vote", to: "strike", kind: "responds-to" };
  const left: readonly (readonly [object, string, string])[] = [
    [{ ...link, to: "march" }, "relations[0].to", "dangling-relation"],
    [{ ...link, from: "march" }, "relations[0].from", "dangling-relation"],
    [{ ...link, to: "vote" }, "relations[0]", "self-relation"],
    [{ ...link, kind: undefined }, "relations[0].kind", "missing-kind"],
  ];

  it.each(left)("leaves out %o", (relation, path, code) => {
    const { chronology, problems } = parse({ relations: [relation, link] });
    expect(chronology.relations).toEqual([link]);
    expect(problems).toMatchObject([{ path, code, severity: "error" }]);
  });

  it("leaves out a relation with an event that was left out", () => {
    const { chronology, problems } = parse({ events: [vote, { id: "strike" }], relations: [link] });
    expect(chronology.relations).toEqual([]);
    expect(problems.at(-1)?.code).toBe("dangling-relation");
  });

  it("keeps a relation without the part of it that cannot be used", () => {
    const given = { ...link, accordingTo: "mayor", minLag: "two days", maxLag: "P3D" };
    const { chronology, problems } = parse({ relations: [given] });
    expect(chronology.relations).toEqual([{ ...link, maxLag: "P3D" }]);
    expect(problems.map(({ code }) => code)).toEqual(["duration-unreadable", "unknown-party"]);
  });

  it.each(["P1D", "PT36H", "P1W", "P1Y2M3DT4H5M6S"])("takes the duration %s", (minLag) => {
    expect(parse({ relations: [{ ...link, minLag }] }).problems).toEqual([]);
  });

  it.each(["P", "PT", "P1", "1D", "P1DT", "p1d"])("refuses the duration %s", (minLag) => {
    expect(parse({ relations: [{ ...link, minLag }] }).problems).toHaveLength(1);
  });

  it("wants a word to print for a relation of another kind, and keeps it", () => {
    const { chronology, problems } = parse({ relations: [{ ...link, kind: "other" }] });
    expect(chronology.relations).toHaveLength(1);
    expect(problems).toMatchObject([{ code: "missing-label", severity: "warning" }]);
  });
});
