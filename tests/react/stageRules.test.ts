import { describe, expect, it } from "vitest";
import { stageRules } from "../../src/react/stageRules.ts";
import { buildScenes } from "../../src/scene/index.ts";
import { storyOf } from "./itemsOf.ts";

const rulesAt = (widths: readonly number[], ...story: Parameters<typeof storyOf>): string =>
  stageRules("s", buildScenes(storyOf(...story), { widths }));

const ranges = (rules: string): string[] =>
  [...rules.matchAll(/@container circa ([^{]*)\{/g)].map(([, range = ""]) => range);

describe("stageRules", () => {
  it("serves each width by one layout, the next one from its own width on", () => {
    expect(ranges(rulesAt([640, 900], [{}]))).toEqual([
      "(min-width:640px) and (max-width:899.98px)",
      "(min-width:900px)",
    ]);
  });

  it("leaves widths under 640 to the narrow picture", () => {
    expect(ranges(rulesAt([400, 500, 700], [{}]))).toEqual([
      "(min-width:640px) and (max-width:699.98px)",
      "(min-width:700px)",
    ]);
    expect(rulesAt([400, 500, 700], [{}])).toContain("nth-of-type(2){display:contents}");
  });

  const denial = [{ when: "2025-03-10" }, { when: "2025-03-20" }, { when: "2025-03-01" }];

  it("hides a card's relation from sight where an arc says it, and leaves it to be heard", () => {
    const relations = [{ from: "e2", to: "e1", kind: "denies" }] as const;
    const rules = rulesAt([640], denial, { relations });
    expect(rules).toMatch(/:nth-child\(3\) \.circa-relation:not\(:focus-within\)\{[^}]*clip-path/);
  });

  it("keeps a relation's words in sight where no arc is drawn", () => {
    const relations = [{ from: "e2", to: "e1", kind: "denies" }] as const;
    const sameDay = [{ when: "2025-03-01" }, { when: "2025-03-01" }];
    expect(rulesAt([640], sameDay, { relations })).not.toContain("clip-path");
  });

  it("keeps a relation's words in sight where its arc has no room for them", () => {
    const label = "denies, at length and in every particular, what was said on the radio about it";
    const relations = [{ from: "e2", to: "e1", kind: "denies", label }] as const;
    expect(rulesAt([640], denial, { relations })).not.toContain("clip-path");
  });

  it("hides from the legend what a layout does not draw", () => {
    // A week of two years is a dot at 640 pixels and a bar at 2,000.
    const story = [{ when: "2023-03-01/2023-03-12" }, { when: "2025-03-20" }];
    const { legend } = buildScenes(storyOf(story), { widths: [640, 2000] });
    expect(legend.map(({ label }) => label)).toEqual([
      "On this day",
      "At this date",
      "From one day to the other",
    ]);
    const rules = rulesAt([640, 2000], story).split("@container");
    expect(rules[1]).toContain(".circa-legend-entry:nth-child(3){display:none}");
    expect(rules[2]).toContain(".circa-legend-entry:nth-child(2){display:none}");
  });
});
