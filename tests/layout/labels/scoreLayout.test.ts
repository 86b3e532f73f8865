import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PlacedLabel, scoreLayout } from "../../../src/layout/index.ts";

const placed = (start: number, width: number, bends: number[]): PlacedLabel => ({
  side: "before",
  row: bends.length - 1,
  start,
  width,
  bends,
});

describe("scoreLayout", () => {
  it("counts each pair of labels that overlap in a row, and not those that touch", () => {
    const labels = [10, 20, 40].map((anchor) => ({ anchor, width: 20 }));
    const places = [placed(0, 20, [10]), placed(10, 20, [20]), placed(30, 20, [40])];
    expect(scoreLayout(labels, { places }).overlaps).toBe(1);
  });

  it("does not compare rows, or sides", () => {
    const labels = [10, 10, 10].map((anchor) => ({ anchor, width: 20 }));
    const after: PlacedLabel = { ...placed(0, 20, [10]), side: "after" };
    const places = [placed(0, 20, [10]), placed(0, 20, [30, 10]), after];
    expect(scoreLayout(labels, { places })).toMatchObject({ overlaps: 0, rows: 3 });
  });

  it("counts a leader that runs through the label of another", () => {
    const labels = [10, 12].map((anchor) => ({ anchor, width: 20 }));
    const through = [placed(0, 20, [10]), placed(2, 20, [12, 12])];
    const past = [placed(0, 20, [10]), placed(2, 20, [20, 12])];
    expect(scoreLayout(labels, { places: through }).hits).toBe(1);
    expect(scoreLayout(labels, { places: past }).hits).toBe(0);
  });

  it("counts leaders that change places before a row", () => {
    const labels = [10, 20].map((anchor) => ({ anchor, width: 4 }));
    const places = [placed(20, 4, [22]), placed(6, 4, [8])];
    expect(scoreLayout(labels, { places }).crossings).toBe(1);
  });

  it("adds up how far a leader runs along the axis, on average", () => {
    const labels = [10, 90].map((anchor) => ({ anchor, width: 20 }));
    const places = [placed(10, 20, [16, 12]), placed(80, 20, [90])];
    // 6 px there and 4 back for the first, nothing for the second.
    expect(scoreLayout(labels, { places })).toMatchObject({ path: 5, straight: 1 });
  });

  it("counts as slide only what lies beyond the label's own width", () => {
    const labels = [{ anchor: 10, width: 20 }];
    expect(scoreLayout(labels, { places: [placed(0, 20, [10])] }).slide).toBe(0);
    expect(scoreLayout(labels, { places: [placed(13, 20, [13])] }).slide).toBe(3);
  });

  it("counts folded labels, and scores nothing as nothing", () => {
    const nothing = { overlaps: 0, hits: 0, crossings: 0, rows: 0, straight: 0, path: 0, slide: 0 };
    const score = scoreLayout([{ anchor: 0, width: 1 }], { places: [null] });
    expect(score).toEqual({ ...nothing, folded: 1 });
  });

  it("wants a place for each label", () => {
    expect(() => scoreLayout([], { places: [null] })).toThrow("received 1");
  });
});

describe("scoreLayout, for any leaders", () => {
  it("counts as many crossings as there are pairs in the wrong order", () => {
    const pairs = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 40 });
    fc.assert(
      fc.property(pairs, (leaders) => {
        const labels = leaders.map(([anchor]) => ({ anchor, width: 0 }));
        const places = leaders.map(([, bend]) => placed(bend, 0, [bend]));
        const crossing = leaders.flatMap(([from, to], i) =>
          leaders.slice(i + 1).filter(([from2, to2]) => (from - from2) * (to - to2) < 0),
        );
        expect(scoreLayout(labels, { places }).crossings).toBe(crossing.length);
      }),
    );
  });
});
