import { describe, expect, it } from "vitest";
import type { Chronology } from "../../src/model/index.ts";
import { nameLanes } from "../../src/scene/nameLanes.ts";
import { describeStory, storyOf } from "./describe.ts";

const parties = [
  { id: "union", name: "The union" },
  { id: "steward", name: "Ann Teller", memberOf: "union" },
];

function lanesOf(
  lanes: "none" | "party" | "lane",
  ...events: readonly Partial<Chronology["events"][number]>[]
) {
  const items = describeStory(events, { parties });
  return nameLanes(items, storyOf(events, { parties }), { lanes, other: "Other" }).map(
    ({ lane }) => lane,
  );
}

describe("nameLanes", () => {
  it("names none unless it is asked to", () => {
    expect(lanesOf("none", { actors: ["union"], lane: "Port" })).toEqual([undefined]);
  });

  it("sets members in the lane of their party, by who speaks or acts first", () => {
    expect(
      lanesOf(
        "party",
        { statement: { by: ["steward", "line"] } },
        { actors: ["union"] },
        { actors: ["nobody listed"] },
        {},
      ),
    ).toEqual(["The union", "The union", "nobody listed", "Other"]);
  });

  it("takes the events' own lanes", () => {
    expect(lanesOf("lane", { lane: "At sea" }, { actors: ["union"] })).toEqual(["At sea", "Other"]);
  });
});
