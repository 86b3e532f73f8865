import { describe, expect, it } from "vitest";
import { type Label, placeLabels, scoreLayout } from "../../../src/layout/index.ts";

const label = (anchor: number, width = 40): Label => ({ anchor, width });
const extent = [0, 400] as const;

describe("placeLabels", () => {
  it("puts labels that have room over their anchors, in one row", () => {
    const { places, rows } = placeLabels([label(50), label(200)], { extent, rows: 3 });
    expect(places).toEqual([
      { side: "before", row: 0, start: 30, width: 40, bends: [50] },
      { side: "before", row: 0, start: 180, width: 40, bends: [200] },
    ]);
    expect(rows).toEqual({ before: 1, after: 0 });
  });

  it("shifts a label along its own leader rather than bend one", () => {
    const { places } = placeLabels([label(100), label(124)], { extent, rows: 1, gap: 4 });
    // 44 px apart at least, 24 px between the anchors: each gives way by half of the rest.
    expect(places.map((place) => place?.start)).toEqual([70, 114]);
    expect(places.map((place) => place?.bends)).toEqual([[100], [124]]);
  });

  it("takes a second row, or the other side, before it bends a leader", () => {
    const labels = [label(100), label(110), label(120)];
    const stacked = placeLabels(labels, { extent, rows: 3, inset: 2 });
    expect(scoreLayout(labels, stacked)).toMatchObject({ straight: 3, hits: 0 });
    const both = placeLabels(labels, { extent, rows: 3, inset: 2, sides: 2 });
    expect(scoreLayout(labels, both)).toMatchObject({ straight: 3, hits: 0 });
    expect(both.rows.after).toBe(1);
  });

  it("draws the cards of a news story with straight leaders, over and under the axis", () => {
    const anchors = [150, 570, 700, 930, 1190, 1330, 1350];
    const labels = anchors.map((anchor) => ({ anchor, width: 236 }));
    const options = { extent: [0, 1400], rows: 2, sides: 2, gap: 24, leaderGap: 8 } as const;
    const placement = placeLabels(labels, options);
    expect(scoreLayout(labels, placement)).toMatchObject({ straight: 7, folded: 0, hits: 0 });
  });

  it("leads the leader of a far row past the label of a nearer one from the same point", () => {
    const labels = [label(100), label(100)];
    const { places } = placeLabels(labels, { extent, rows: 2, leaderGap: 5, rowCost: 0 });
    const near = places.find((place) => place?.row === 0);
    const far = places.find((place) => place?.row === 1);
    const clear = Math.min(
      Math.abs((far?.bends[0] ?? 0) - (near?.start ?? 0)),
      Math.abs((far?.bends[0] ?? 0) - (near?.start ?? 0) - (near?.width ?? 0)),
    );
    expect(clear).toBeCloseTo(5.5);
  });

  it("folds the lowest priority first, and clusters what it folds where it belongs", () => {
    const labels = [label(100, 200), { ...label(110, 200), priority: 2 }, label(120, 200)];
    const { places, folded, clusters } = placeLabels(labels, { extent: [0, 210], rows: 1 });
    expect(places.map((place) => place !== null)).toEqual([false, true, false]);
    expect(folded).toEqual([0, 2]);
    expect(clusters).toEqual([{ members: [0, 2], anchor: 110, extent: [100, 120] }]);
  });

  it("keeps folded labels that lie apart in clusters of their own", () => {
    const labels = [label(0, 300), { ...label(200, 300), priority: 1 }, label(400, 300)];
    const { clusters } = placeLabels(labels, { extent, rows: 1, clusterReach: 40 });
    expect(clusters.map(({ members }) => members)).toEqual([[0], [2]]);
  });

  it("folds evenly along the axis where priorities are equal", () => {
    const labels = Array.from({ length: 41 }, (_, i) => label(10 * i, 90));
    const { places } = placeLabels(labels, { extent, rows: 1 });
    const shown = labels.filter((_, index) => places[index]).map(({ anchor }) => anchor);
    expect(shown).toHaveLength(4);
    expect(Math.min(...shown.slice(1).map((x, i) => x - (shown[i] ?? 0)))).toBeGreaterThan(60);
  });

  it("gives a label that is wider than the extent the extent", () => {
    const { places } = placeLabels([label(50, 900)], { extent, rows: 1 });
    expect(places[0]).toMatchObject({ start: 0, width: 400 });
  });

  it("leaves labels in the rows they stood in where others are no better", () => {
    const labels = [label(100), label(110)];
    const options = { extent, rows: 2 };
    const rowsOf = (places: readonly ({ readonly row: number } | null)[]) =>
      places.map((place) => place?.row);
    const fresh = placeLabels(labels, options).places;
    const swapped = fresh.map((place) => place && { side: place.side, row: 1 - place.row });
    expect(rowsOf(placeLabels(labels, { ...options, previous: fresh }).places)).toEqual(
      rowsOf(fresh),
    );
    expect(rowsOf(placeLabels(labels, { ...options, previous: swapped }).places)).toEqual(
      rowsOf(swapped),
    );
  });

  it("gives up the rows of before where fewer do", () => {
    const labels = [label(100), label(300)];
    const previous = [{ side: "before", row: 1 } as const, { side: "before", row: 0 } as const];
    const { places } = placeLabels(labels, { extent, rows: 2, previous });
    expect(places.map((place) => place?.row)).toEqual([0, 0]);
  });

  it("places nothing for nothing", () => {
    expect(placeLabels([], { extent, rows: 1 })).toEqual({
      places: [],
      rows: { before: 0, after: 0 },
      folded: [],
      clusters: [],
    });
  });

  it("names the label or the option it cannot place by", () => {
    expect(() => placeLabels([label(Number.NaN)], { extent, rows: 1 })).toThrow("labels[0]");
    expect(() => placeLabels([], { extent, rows: 0 })).toThrow("rows");
    expect(() => placeLabels([], { extent: [5, 1], rows: 1 })).toThrow("5 to 1");
    expect(() => placeLabels([], { extent, rows: 1, gap: -1 })).toThrow("gap");
  });
});
