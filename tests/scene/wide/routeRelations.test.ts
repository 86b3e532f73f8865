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

const arcsOf = (...story: Parameters<typeof route>) => route(...story).arcs;

const levels = (arcs: ReturnType<typeof arcsOf>) =>
  arcs.map(({ from, to, level }) => [from, to, level]);

describe("routeRelations", () => {
  it("runs from the event that answers to the one answered, with the relation's word", () => {
    expect(arcsOf([100, 300], [[2, 1]])).toEqual([
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
    expect(arcsOf([100, 300], [[2, 1, { label: "mocks" }]])[0]?.label).toBe("mocks");
  });

  it("nests a shorter arc within a longer one, though the longer begins first", () => {
    const arcs = arcsOf(
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
        arcsOf(
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
    expect(arcsOf([100, 105], [[2, 1]])).toEqual([]);
    const items = describeStory([{ when: "2025-03-06" }, { when: "2025-03-08" }], {
      relations: [{ from: "e2", to: "e1", kind: "denies" }],
    });
    const mark = { eventId: "e1", from: 0, to: 0, side: "above" } as const;
    expect(routeRelations(items, [mark]).arcs).toEqual([]);
    expect(
      routeRelations(items, [mark, { eventId: "e2", from: 90, to: 90, side: "below" }]).arcs,
    ).toEqual([]);
  });

  it("draws no more than eight, and no more than three levels, and says which it leaves out", () => {
    const dots = Array.from({ length: 18 }, (_, index) => index * 50);
    const pairs = (count: number) =>
      Array.from({ length: count }, (_, index) => [2 * index + 2, 2 * index + 1] as const);
    expect(route(dots, pairs(8))).toMatchObject({ arcs: { length: 8 }, untold: [] });
    const nine = route(dots, pairs(9));
    expect(nine.arcs).toHaveLength(8);
    expect(nine.untold).toEqual([{ relation: "quotes", from: "e18", to: "e17" }]);
    const nested = Array.from({ length: 4 }, (_, index) => [18 - index, 1 + index] as const);
    expect(levels(arcsOf(dots, nested))).toEqual([
      ["e15", "e4", 0],
      ["e16", "e3", 1],
      ["e17", "e2", 2],
    ]);
  });

  it("draws of two that would cross the shorter", () => {
    const { arcs, untold } = route(
      [0, 100, 200, 400],
      [
        [3, 1],
        [4, 2],
      ],
    );
    expect(levels(arcs)).toEqual([["e3", "e1", 0]]);
    expect(untold).toEqual([{ relation: "quotes", from: "e4", to: "e2" }]);
  });

  it("draws of two that would cross the one of the event with the higher priority", () => {
    const items = describeStory(
      [1, 2, 3, 4].map((day) => ({ when: `2025-03-0${day}`, priority: day === 4 ? 1 : 0 })),
      {
        relations: [
          { from: "e3", to: "e1", kind: "denies" },
          { from: "e4", to: "e2", kind: "denies" },
        ],
      },
    );
    const marks = [0, 100, 200, 400].map((x, index) => {
      return { eventId: `e${index + 1}`, from: x, to: x, side: "above" as const };
    });
    expect(levels(routeRelations(items, marks).arcs)).toEqual([["e4", "e2", 0]]);
  });
});
