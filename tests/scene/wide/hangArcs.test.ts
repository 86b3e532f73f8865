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
    expect(words(hang([arc(150, 100)]))).toEqual([["end", 100]]);
    expect(words(hang([arc(100, 60)]))).toEqual([["start", 100]]);
    expect(words(hang([arc(100, 60)], [], 160))).toEqual([null]);
  });

  it("keeps words clear of leaders", () => {
    expect(words(hang([arc(150, 100)], [leader(70)]))).toEqual([["start", 150]]);
    expect(words(hang([arc(150, 100)], [leader(70), leader(180)]))).toEqual([null]);
    expect(words(hang([arc(300, 100)], [leader(300), leader(100)]))).toEqual([["end", 100]]);
  });

  it("puts a word where its arc comes up to it", () => {
    const marks = [dot("at-100", 100, 500), dot("at-500", 500, 500), dot("at-900", 900, 100)];
    const far = { ...arc(900, 800), from: "at-900", to: "at-900" };
    const [tall] = hangArcs([arc(500, 100), far], { marks, leaders: [], width: 1000, context });
    const { x = 0, y = 0 } = tall?.labelAt ?? {};
    const [top, height] = [tall?.top ?? 0, (tall?.y1 ?? 0) - (tall?.top ?? 0)];
    // The curve that is drawn: its handles stand a third of its height over its top.
    const curve = Array.from({ length: 1001 }, (_, step) => step / 1000).map((t) => ({
      x: 100 + 400 * (3 * t * t - 2 * t ** 3),
      y: top + height * ((1 - t) ** 3 + t ** 3 - t * (1 - t)),
    }));
    // From the word's end to the first point of the curve that is as high as the word's foot.
    const near = curve.find((point) => point.y <= y + 4)?.x ?? 0;
    expect(x).toBeGreaterThan(200);
    expect(near - x).toBeCloseTo(8, 0);
  });

  it("keeps words clear of the legs of tall arcs", () => {
    const marks = [dot("at-100", 100, 500), dot("at-500", 500, 500), dot("at-40", 40, 500)];
    const pile = dot("at-900", 900, 100);
    const arcs = [
      arc(500, 100),
      arc(40, 500, 1),
      { ...arc(900, 800), from: pile.eventId, to: pile.eventId },
    ];
    const around = { marks: [...marks, pile], leaders: [], width: 1000, context };
    const [inner, outer] = hangArcs(arcs, around);
    expect(inner?.labelAt && outer?.labelAt).toBeTruthy();
    const { x = 0, y = 0, anchor } = inner?.labelAt ?? {};
    const [start, end] = anchor === "end" ? [x - 68, x] : [x, x + 68];
    const top = outer?.top ?? 0;
    const height = (outer?.y1 ?? 0) - top;
    const crossing = Array.from({ length: 1001 }, (_, step) => step / 1000)
      .map((t) => ({
        x: 40 + 460 * (3 * t * t - 2 * t ** 3),
        y: top + height * ((1 - t) ** 3 + t ** 3 - t * (1 - t)),
      }))
      .filter((point) => point.x > start && point.x < end)
      .filter((point) => point.y > y - 9 && point.y < y + 3);
    expect(crossing).toEqual([]);
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
