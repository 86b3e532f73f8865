import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Label,
  type PlaceLabelsOptions,
  type Placement,
  placeLabels,
  scoreLayout,
} from "../../../src/layout/index.ts";
import { anyLabels, anyOptions } from "./anyLabels.ts";
import { leastPath, type OneSide, waysToPlace } from "./waysToPlace.ts";

const side: OneSide = { length: 300, rows: 3, gap: 4, inset: 4 };

const optionsFor = ({ length, rows, gap, inset }: OneSide): PlaceLabelsOptions => ({
  extent: [0, length],
  rows,
  gap,
  leaderGap: gap,
  inset,
});

const byAnchor = (labels: readonly Label[]): Label[] =>
  labels.toSorted((a, b) => a.anchor - b.anchor);

/** A few labels in order of anchor, no closer to the ends of the axis than a leader is wide. */
const fewLabels = (widest: number, maxLength = 6): fc.Arbitrary<Label[]> =>
  fc
    .array(
      fc.record({
        anchor: fc.integer({ min: 8, max: side.length - 8 }),
        width: fc.integer({ min: 30, max: widest }),
        priority: fc.integer({ min: 0, max: 2 }),
      }),
      { minLength: 1, maxLength },
    )
    .map(byAnchor);

/** What `count` of these look like, always the same. */
const samplesOf = <T>(arbitrary: fc.Arbitrary<T>, count: number): T[] =>
  fc.sample(arbitrary, { numRuns: count, seed: 7 });

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** How many labels of each priority have a place, the highest first. */
const shownByPriority = (labels: readonly Label[], isShown: (index: number) => boolean): number[] =>
  [2, 1, 0].map(
    (wanted) => labels.filter(({ priority }, i) => priority === wanted && isShown(i)).length,
  );

const compareCounts = (a: readonly number[], b: readonly number[]): number =>
  a.map((count, at) => count - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;

describe("placeLabels, first, leaves the least out", () => {
  it("shows the highest priorities that one row holds, where labels are equally wide", () => {
    fc.assert(
      fc.property(fewLabels(30, 25), fc.integer({ min: 30, max: 200 }), (given, width) => {
        const labels = given.map((label) => ({ ...label, width }));
        const { places } = placeLabels(labels, optionsFor({ ...side, rows: 1 }));
        const fits = Math.floor((side.length + side.gap) / (width + side.gap));
        const priorities = labels.map(({ priority = 0 }) => priority).sort((a, b) => b - a);
        const shown = labels.filter((_, i) => places[i]).map(({ priority = 0 }) => priority);
        expect(shown.sort((a, b) => b - a)).toEqual(priorities.slice(0, fits));
      }),
    );
  });

  it("shows as many, the highest priorities first, as the best of all ways, nearly always", () => {
    const two = { ...side, rows: 2 };
    const samples = samplesOf(fewLabels(200, 5), 100);
    const asGood = samples.filter((labels) => {
      const { places } = placeLabels(labels, optionsFor(two));
      const own = shownByPriority(labels, (i) => places[i] !== null);
      const counts = [...waysToPlace(labels.length, two, true)]
        .filter((rows) => leastPath(labels, rows, two) !== null)
        .map((rows) => shownByPriority(labels, (i) => (rows[i] ?? -1) >= 0));
      return (
        compareCounts(
          own,
          counts.reduce((a, b) => (compareCounts(a, b) > 0 ? a : b)),
        ) >= 0
      );
    });
    expect(asGood.length / samples.length).toBeGreaterThan(0.95);
  });
});

describe("placeLabels, then, takes the fewest rows", () => {
  it("in which every leader is straight", () => {
    fc.assert(
      fc.property(fewLabels(120), (labels) => {
        const straight = [...waysToPlace(labels.length, side, false)].filter(
          (rows) => (leastPath(labels, rows, side) ?? 1) < 1e-6,
        );
        fc.pre(straight.length > 0);
        const placement = placeLabels(labels, optionsFor(side));
        expect(scoreLayout(labels, placement).straight).toBe(labels.length);
        expect(placement.rows.before).toBe(
          Math.min(...straight.map((rows) => Math.max(...rows) + 1)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("that hold all labels, nearly always, where rows are dearer than any leader", () => {
    const samples = samplesOf(fewLabels(160), 60);
    const asFew = samples.filter((labels) => {
      const fits = [...waysToPlace(labels.length, side, false)].filter(
        (rows) => leastPath(labels, rows, side) !== null,
      );
      const fewest = Math.min(...fits.map((rows) => Math.max(...rows) + 1));
      const placement = placeLabels(labels, { ...optionsFor(side), rowCost: Infinity });
      return placement.folded.length > 0 ? fits.length === 0 : placement.rows.before === fewest;
    });
    expect(asFew.length / samples.length).toBeGreaterThanOrEqual(0.95);
  });
});

describe("placeLabels, then, makes leaders shortest", () => {
  it("within 5 % of the shortest of all ways, on average", () => {
    const ratios = samplesOf(fewLabels(140), 60).flatMap((labels) => {
      const paths = [...waysToPlace(labels.length, side, false)].map(
        (rows) => leastPath(labels, rows, side) ?? Infinity,
      );
      const placement = placeLabels(labels, { ...optionsFor(side), rowCost: 0 });
      const best = Math.min(...paths);
      const path = scoreLayout(labels, placement).path * labels.length;
      return placement.folded.length > 0 || best < 1 ? [] : [path / best];
    });
    expect(ratios.length).toBeGreaterThan(10);
    expect(sum(ratios) / ratios.length).toBeLessThan(1.05);
  });
});

describe("placeLabels, then, changes the fewest rows", () => {
  const rowsOf = ({ places }: Placement) => places.map((place) => place && [place.side, place.row]);
  const costOf = (labels: readonly Label[], placement: Placement, previous: Placement): number => {
    const { path, rows } = scoreLayout(labels, placement);
    const changed = rowsOf(placement).filter(
      (row, i) => previous.places[i] && String(row) !== String(rowsOf(previous)[i]),
    );
    return path * labels.length + 120 * rows + 16 * changed.length;
  };

  it("none where labels are the same", () => {
    fc.assert(
      fc.property(anyLabels, anyOptions, (labels, options) => {
        const first = placeLabels(labels, options);
        const again = placeLabels(labels, { ...options, previous: first.places });
        expect(rowsOf(again)).toEqual(rowsOf(first));
      }),
    );
  });

  it("and never more than they are worth", () => {
    fc.assert(
      fc.property(anyLabels, anyLabels, (labels, moved) => {
        const options = { extent: [0, 900], rows: 4, sides: 2 } as const;
        const all = [...labels, ...moved];
        const previous = placeLabels(labels, options);
        const fresh = placeLabels(all, options);
        fc.pre(fresh.folded.length === 0);
        const kept = placeLabels(all, { ...options, previous: previous.places });
        expect(costOf(all, kept, previous)).toBeLessThanOrEqual(
          costOf(all, fresh, previous) + 1e-6,
        );
      }),
      { numRuns: 30 },
    );
  });
});
