import { describe, expect, it } from "vitest";
import type { Relation } from "../../../src/model/index.ts";
import { routeRelations } from "../../../src/scene/wide/routeRelations.ts";
import { describeStory } from "../describe.ts";

/** Dots at the given pixels over the axis, one per event `e1`, `e2` …. */
function route(
  pixels: readonly number[],
  links: readonly (readonly [from: number, to: number, changes?: Partial<Relation>])[],
) {
  const relations = links.map(
    ([from, to, changes]): Relation => ({
      from: `e${from}`,
      to: `e${to}`,
      kind: "quotes",
      order: "none",
      ...changes,
    }),
  );
  const items = describeStory(
    pixels.map(() => ({ when: "2025-03-06" })),
    { relations },
  );
  const marks = pixels.map((x, index) => {
    return { eventId: `e${index + 1}`, from: x, to: x, side: "above" as const };
  });
  return routeRelations(items, marks);
}

const levels = (arcs: ReturnType<typeof route>) =>
  arcs.map(({ from, to, level }) => [from, to, level]);

describe("routeRelations", () => {
  it("runs from the event that answers to the one answered, with the relation's word", () => {
    expect(route([100, 300], [[2, 1]])).toEqual([
      {
        relation: "quotes",
        from: "e2",
        to: "e1",
        color: 0,
        label: "quotes",
        x1: 300,
        x2: 100,
        level: 0,
      },
    ]);
    expect(route([100, 300], [[2, 1, { label: "mocks" }]])[0]?.label).toBe("mocks");
  });

  it("nests a shorter arc within a longer one, though the longer begins first", () => {
    const arcs = route(
      [0, 100, 200, 400],
      [
        [4, 1],
        [3, 2],
      ],
    );
    expect(levels(arcs)).toEqual([
      ["e3", "e2", 0],
      ["e4", "e1", 1],
    ]);
  });

  it("lets arcs side by side share a level", () => {
    expect(
      levels(
        route(
          [0, 100, 200, 300],
          [
            [2, 1],
            [4, 3],
          ],
        ),
      ),
    ).toEqual([
      ["e2", "e1", 0],
      ["e4", "e3", 0],
    ]);
  });

  it("draws no arc between marks at one place, and none to what is not over the axis", () => {
    expect(route([100, 105], [[2, 1]])).toEqual([]);
    const items = describeStory([{ when: "2025-03-06" }, { when: "2025-03-08" }], {
      relations: [{ from: "e2", to: "e1", kind: "denies" }],
    });
    const mark = { eventId: "e1", from: 0, to: 0, side: "above" } as const;
    expect(routeRelations(items, [mark])).toEqual([]);
    expect(
      routeRelations(items, [mark, { eventId: "e2", from: 90, to: 90, side: "below" }]),
    ).toEqual([]);
  });

  it("draws none where there are more than eight, or more than three levels", () => {
    const dots = Array.from({ length: 18 }, (_, index) => index * 50);
    const pairs = (count: number) =>
      Array.from({ length: count }, (_, index) => [2 * index + 2, 2 * index + 1] as const);
    expect(route(dots, pairs(8))).toHaveLength(8);
    expect(route(dots, pairs(9))).toEqual([]);
    const nested = (count: number) =>
      Array.from({ length: count }, (_, index) => [18 - index, 1 + index] as const);
    expect(route(dots, nested(3))).toHaveLength(3);
    expect(route(dots, nested(4))).toEqual([]);
  });
});
