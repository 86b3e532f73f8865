import { describe, expect, it } from "vitest";
import { defaultPublication } from "../../../src/publication/index.ts";
import type { SceneLeader, SceneMark } from "../../../src/scene/index.ts";
import { hangArcs } from "../../../src/scene/wide/hangArcs.ts";
import type { LeveledArc } from "../../../src/scene/wide/routeRelations.ts";

/** Ten pixels a letter: "denies" is 60 wide, and stands 8 from its arc. */
const context = {
  publication: defaultPublication,
  asOf: 0,
  timeZone: "UTC",
  measureText: (text: string) => text.length * 10,
};

const dot = (eventId: string, x: number, y = 100): SceneMark => ({
  eventId,
  color: 1,
  shape: "dot",
  y,
  from: x,
  to: x,
  anchor: x,
  parts: [],
  startEnd: "none",
  endEnd: "none",
});

const arc = (x1: number, x2: number, level = 0): LeveledArc => ({
  relation: "denies",
  from: `at-${x1}`,
  to: `at-${x2}`,
  color: 1,
  label: "denies",
  x1,
  x2,
  level,
});

const leader = (x: number): SceneLeader => ({
  eventId: `at-${x}`,
  color: 1,
  side: "above",
  row: 0,
  bends: [x],
  x,
  y: 90,
});

const hang = (arcs: readonly LeveledArc[], leaders: readonly SceneLeader[] = [], width = 1000) => {
  const marks = arcs.flatMap(({ x1, x2 }) => [dot(`at-${x1}`, x1), dot(`at-${x2}`, x2)]);
  return hangArcs(arcs, { marks, leaders, width, context });
};

const words = (arcs: ReturnType<typeof hang>) =>
  arcs.map(({ labelAt }) => labelAt && [labelAt.anchor, labelAt.x]);

describe("hangArcs", () => {
  it("hangs an arc on the tops of its dots", () => {
    // Half a dot of 13 pixels and one of air over 100; the arc is 20 higher.
    expect(hang([arc(300, 100)])[0]).toMatchObject({ y1: 92.5, y2: 92.5, top: 72.5 });
  });

  it("hangs each level over the one before, whatever pile an inner arc starts from", () => {
    const arcs = [arc(200, 300, 0), arc(100, 400, 1)];
    const marks = [
      dot("at-200", 200, 58),
      dot("at-300", 300),
      dot("at-100", 100),
      dot("at-400", 400),
    ];
    const [inner, outer] = hangArcs(arcs, { marks, leaders: [], width: 1000, context });
    expect([inner?.top, outer?.top]).toEqual([30.5, 14.5]);
  });

  it("puts the word before the arc where there is room, else after it, else nowhere", () => {
    expect(words(hang([arc(300, 100)]))).toEqual([["end", 100]]);
    expect(words(hang([arc(300, 60)]))).toEqual([["start", 300]]);
    expect(words(hang([arc(300, 60)], [], 360))).toEqual([null]);
  });

  it("keeps words clear of leaders", () => {
    expect(words(hang([arc(300, 100)], [leader(70)]))).toEqual([["start", 300]]);
    expect(words(hang([arc(300, 100)], [leader(70), leader(330)]))).toEqual([null]);
    expect(words(hang([arc(300, 100)], [leader(300), leader(100)]))).toEqual([["end", 100]]);
  });

  it("keeps words clear of other arcs and of each other", () => {
    expect(words(hang([arc(200, 100), arc(300, 250)]))).toEqual([
      ["end", 100],
      ["start", 300],
    ]);
    expect(words(hang([arc(100, 20), arc(260, 190)], [], 300))).toEqual([["start", 100], null]);
  });

  it("hangs nothing where there is nothing", () => {
    expect(hang([])).toEqual([]);
  });
});
