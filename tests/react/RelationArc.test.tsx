import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { createPlacer } from "../../src/react/index.ts";
import { RelationArc } from "../../src/react/RelationArc.tsx";

const arc = {
  relation: "denies",
  from: "a",
  to: "b",
  color: 1,
  x1: 100,
  x2: 500,
  top: 40,
  label: "denies",
  labelAt: null,
} as const;

/** The depths of the curve under the arc's top along its way, as shares of its height. */
const curveOf = (y1: number, y2: number): number[] => {
  const html = renderToStaticMarkup(
    <svg>
      <title>arc</title>
      <RelationArc arc={{ ...arc, y1, y2 }} placer={createPlacer(1000, false)} top={0} />
    </svg>,
  );
  const [, d = ""] = /d="(M0 [^"]*)"/.exec(html) ?? [];
  const [, start = 0, , first = 0, , second = 0, , end = 0] = (
    d.match(/-?\d+(?:\.\d+)?/g) ?? []
  ).map(Number);
  return Array.from({ length: 101 }, (_, step) => step / 100).map(
    (t) =>
      start * (1 - t) ** 3 +
      3 * first * t * (1 - t) ** 2 +
      3 * second * t * t * (1 - t) +
      end * t ** 3,
  );
};

describe("RelationArc", () => {
  it.each([
    [140, 140],
    [140, 60],
    [60, 140],
    [140, 100],
  ])("comes up to its top, to two in a hundred, from legs that end at %d and %d", (y1, y2) => {
    const curve = curveOf(y1, y2);
    const height = Math.max(y1, y2) - arc.top;
    expect(curve[0]).toBeCloseTo((100 * (y1 - arc.top)) / height, 0);
    expect(curve.at(-1)).toBeCloseTo((100 * (y2 - arc.top)) / height, 0);
    expect(Math.abs(Math.min(...curve))).toBeLessThan(2);
  });
});
