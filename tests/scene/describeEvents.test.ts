import { describe, expect, it } from "vitest";
import type { ChronologyEvent, Relation } from "../../src/model/index.ts";
import { defaultPublication } from "../../src/publication/index.ts";
import { describeEvents } from "../../src/scene/describeEvents.ts";
import { at, describeStory, storyOf } from "./describe.ts";

const parties = [
  { id: "china", name: "China" },
  { id: "ministry", name: "China’s Foreign Ministry", memberOf: "china" },
  { id: "guo", name: "Guo Jiakun", memberOf: "ministry" },
  { id: "paper", name: "A newspaper" },
];

const report = (changes: Partial<ChronologyEvent> = {}): Partial<ChronologyEvent> => ({
  id: "report",
  headline: "Talks, a newspaper says",
  when: "2025-03-22",
  statement: { by: ["paper"] },
  ...changes,
});

const denial: Partial<ChronologyEvent> = {
  id: "denial",
  headline: "“Not true”",
  when: "2025-03-24",
  statement: { by: ["guo"] },
};

const statusOf = (event: Partial<ChronologyEvent>, kinds: readonly Relation["kind"][]) =>
  describeStory([event, denial], {
    parties,
    relations: kinds.map((kind) => ({ from: "denial", to: "report", kind })),
  }).find((item) => item.event.id === "report")?.status;

describe("describeEvents", () => {
  it("puts events in order of time, and those without a place after all others", () => {
    const items = describeStory([
      { id: "undated" },
      { id: "late", when: "2025-03-09" },
      { id: "early", when: "2025-02" },
    ]);
    expect(items.map(({ event, place }) => [event.id, place])).toEqual([
      ["early", "axis"],
      ["late", "axis"],
      ["undated", "undated"],
    ]);
  });

  it("takes the first of two events with one id, with its own date, and says so", () => {
    const story = storyOf([
      { id: "one", headline: "The first", when: "2025-03-01" },
      { id: "one", headline: "The second", when: "2025-03-05" },
    ]);
    const { items, problems } = describeEvents(story, defaultPublication);
    expect(items.map(({ event, date }) => [event.headline, date.visible])).toEqual([
      ["The first", "March 1"],
    ]);
    expect(problems.map(({ code }) => code)).toEqual(["duplicate-id"]);
  });

  it("colours an event by the party of its first speaker, else of who acted", () => {
    const items = describeStory(
      [
        { statement: { by: ["guo", "paper"] }, when: "2025-03-01" },
        { actors: ["paper"], when: "2025-03-02" },
        { when: "2025-03-03" },
      ],
      { parties },
    );
    expect(items.map(({ color }) => color)).toEqual([1, 2, 0]);
  });

  it("names speakers whom headline and summary do not name by their last name", () => {
    const bylines = [
      { headline: "Guo Jiakun denies", statement: { by: ["guo"] } },
      { headline: "Denial", summary: "Mr. Jiakun spoke.", statement: { by: ["guo"] } },
      { headline: "Denial", statement: { by: ["guo", "paper"] } },
      { headline: "Nothing said" },
    ].map((event) => describeStory([event], { parties })[0]?.byline);
    expect(bylines).toEqual([undefined, undefined, "Guo Jiakun, A newspaper", undefined]);
  });

  it("says that a statement is denied, and by which office", () => {
    expect(statusOf(report(), ["denies"])).toBe("Denied by China’s Foreign Ministry");
  });

  it("puts a denial over a dispute, and both over the status that the desk gives", () => {
    expect(statusOf(report({ status: "reported" }), ["disputes", "denies"])).toMatch(/^Denied by/);
    expect(statusOf(report({ status: "reported" }), ["disputes"])).toMatch(/^Disputed by/);
    expect(statusOf(report({ status: "alleged" }), ["responds-to"])).toBe("Alleged");
  });

  it.each([
    ["retracted", "Withdrawn"],
    ["corrected", "Corrected"],
    ["false", "False"],
  ] as const)("puts the desk's own verdict, %s, over a denial", (status, word) => {
    expect(statusOf(report({ status }), ["denies"])).toBe(word);
  });

  it("keeps the desk's status where a denial comes from no event that is there", () => {
    const [item] = describeStory([report({ status: "alleged" })], {
      relations: [{ from: "gone", to: "report", kind: "denies" }],
    });
    expect(item?.status).toBe("Alleged");
  });

  it.each(["said", "confirmed"] as const)("spends no word on the status %s", (status) => {
    expect(statusOf(report({ status }), [])).toBeUndefined();
  });

  it("notes what an event answers: its own note, else the word and the other's headline", () => {
    const answer = { from: "denial", to: "report" } as const;
    const items = describeStory([report(), denial], {
      relations: [
        { ...answer, kind: "denies", note: "denies the report" },
        { ...answer, kind: "responds-to" },
        { ...answer, kind: "responds-to" },
        { ...answer, kind: "other", label: "mocks" },
        { ...answer, kind: "after" },
        { from: "denial", to: "gone", kind: "denies" },
        { from: "denial", to: "denial", kind: "quotes" },
      ],
    });
    expect(items.map(({ relations }) => relations)).toEqual([
      [],
      [
        { kind: "denies", eventId: "report", word: "denies", text: "denies the report" },
        {
          kind: "responds-to",
          eventId: "report",
          word: "responds to",
          text: "responds to: Talks, a newspaper says",
        },
        { kind: "other", eventId: "report", word: "mocks", text: "mocks: Talks, a newspaper says" },
      ],
    ]);
  });

  it("dates an undated event by what it came before, and ends its sign at that dot's middle", () => {
    const [item] = describeStory([{ id: "pretext" }, report()], {
      relations: [{ from: "pretext", to: "report", kind: "before" }],
    });
    expect(item?.date.visible).toBe("Date not given · before March 22");
    expect([item?.sign.kind, item?.sign.to]).toEqual(["before", at("03-22") + 43_200_000]);
  });

  it("reads and prints clock times in UTC where the zone is not known, and says so", () => {
    const story = storyOf([{ when: "2025-03-06T14:30" }], { timeZone: "Mars/Olympus" });
    const { items, timeZone, problems } = describeEvents(story, defaultPublication);
    expect(items[0]?.date.visible).toMatch(/2:30 p\.m\./);
    expect(timeZone).toBe("UTC");
    expect(problems.map(({ path }) => path)).toContain("timeZone");
  });

  it("ends at the end of asOf, else of the day of publication, else of the latest date", () => {
    const asOfOf = (...story: Parameters<typeof storyOf>) =>
      describeEvents(storyOf(...story), defaultPublication).asOf;
    expect(asOfOf([], { asOf: "2025-03-10" })).toBe(at("03-11"));
    expect(asOfOf([])).toBe(at("03-25"));
    expect(asOfOf([{ when: "2025-03-06" }], { publishedOn: "" })).toBe(at("03-07"));
  });
});
