import { describe, expect, it } from "vitest";
import { defaultPublication } from "../../src/publication/index.ts";
import { collectLegend } from "../../src/scene/collectLegend.ts";
import { mergeLegends } from "../../src/scene/mergeLegends.ts";
import { describeStory } from "./describe.ts";

const items = describeStory([
  { when: "2025-03-22/.." },
  { when: "2025-03-06" },
  { when: "2025-03-07" },
  { when: "2025-02" },
  { when: null },
]);

const signsOf = (shapes: readonly { eventId: string; shape: "dot" | "bar" }[]) =>
  collectLegend(items, { marks: shapes, arcs: [] }, defaultPublication).map(({ label }) => label);

describe("collectLegend", () => {
  it("explains each sign in use once, from what is known best to what is known least", () => {
    expect(signsOf([])).toEqual(["On this day", "Some time within", "Still under way"]);
  });

  it("explains a span that is drawn as a dot as one", () => {
    const shapes = [
      { eventId: "e2", shape: "dot" },
      { eventId: "e4", shape: "dot" },
    ] as const;
    expect(signsOf(shapes)).toEqual(["On this day", "At this date", "Still under way"]);
  });

  it("explains the arcs that are drawn, each word once in the colour of the first", () => {
    const arcs = [
      { relation: "denies", label: "denies", color: 3 },
      { relation: "denies", label: "denies", color: 1 },
      { relation: "other", label: "mocks", color: 2 },
    ] as const;
    expect(collectLegend([], { marks: [], arcs }, defaultPublication)).toEqual([
      { type: "relation", relation: "denies", label: "Denies", color: 3 },
      { type: "relation", relation: "other", label: "Mocks", color: 2 },
    ]);
  });

  it("explains nothing of what has no sign", () => {
    const undated = describeStory([{}]);
    expect(collectLegend(undated, { marks: [], arcs: [] }, defaultPublication)).toEqual([]);
  });
});

describe("mergeLegends", () => {
  it("keeps each entry once, signs in order of explanation and relations after them", () => {
    const dot = { type: "sign", sign: "dot", label: "On this day" } as const;
    const point = { type: "sign", sign: "point", label: "At this date" } as const;
    const within = { type: "sign", sign: "within", label: "Some time within" } as const;
    const denies = { type: "relation", relation: "denies", label: "Denies", color: 1 } as const;
    expect(
      mergeLegends([
        [dot, within],
        [dot, point, denies],
      ]),
    ).toEqual([dot, point, within, denies]);
    expect(mergeLegends([])).toEqual([]);
  });
});
