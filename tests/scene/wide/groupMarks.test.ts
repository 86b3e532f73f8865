import { describe, expect, it } from "vitest";
import { buildScene } from "../../../src/scene/index.ts";
import { storyOf } from "../describe.ts";

const build = (...events: Parameters<typeof storyOf>[0]) =>
  buildScene(storyOf(events, { parties: [{ id: "union", name: "The union" }] }), {
    orientation: "wide",
    width: 1000,
    lanes: "lane",
  });

const story = [
  { when: "2025-03-01" },
  { when: "2025-03-05", lane: "At sea", actors: ["union"] },
  { when: "2025-03-05", lane: "At sea", actors: ["union"] },
  { when: "2025-03-09", lane: "On land" },
  { when: "2025-03-10/..", lane: "At sea", actors: ["union"] },
];

describe("groupMarks", () => {
  it("sets lanes over each other in order of appearance from the top, what belongs nowhere lowest", () => {
    const { lanes } = build(...story);
    expect(lanes.map(({ label, color }) => [label, color])).toEqual([
      ["Other", 0],
      ["On land", 0],
      ["At sea", 1],
    ]);
    const ys = lanes.map(({ y }) => y);
    expect(ys).toEqual(ys.toSorted((a, b) => b - a));
  });

  it("keeps every mark between the rules of its lane, over the axis", () => {
    const { lanes, marks, axis } = build(...story);
    const [other = 0, land = 0] = lanes.map(({ ruleY }) => ruleY);
    const yOf = (id: string) => marks.find(({ eventId }) => eventId === id)?.y ?? Number.NaN;
    expect([yOf("e2"), yOf("e3"), yOf("e5")].every((y) => y < land)).toBe(true);
    expect(yOf("e4") > land && yOf("e4") < other).toBe(true);
    expect(yOf("e1") > other && yOf("e1") < (axis?.y ?? 0)).toBe(true);
    expect(yOf("e2")).not.toBe(yOf("e3"));
  });

  it("keeps a column for the names, which neither time nor a leader enters", () => {
    const { axis, marks, leaders } = build(...story);
    const start = axis?.from ?? 0;
    expect(start).toBeGreaterThan(40);
    expect(marks.every(({ from }) => from >= start)).toBe(true);
    expect(leaders.every(({ x, turnY }) => x >= start && turnY !== undefined)).toBe(true);
  });

  it("shortens a name to a fifth of the picture or so", () => {
    const { lanes, axis } = build({
      when: "2025-03-01",
      lane: "A lane of a great many words ".repeat(3),
    });
    expect(axis?.from).toBe(220);
    expect(lanes[0]?.label).toMatch(/^A lane of a great many.*…$/);
  });

  it("changes nothing where there are no lanes", () => {
    const scene = buildScene(storyOf(story), { orientation: "wide" });
    expect([scene.lanes, scene.axis?.from]).toEqual([[], 0]);
    expect(scene.leaders.every(({ turnY }) => turnY === undefined)).toBe(true);
  });
});
