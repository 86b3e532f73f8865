import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { positionsIn } from "../../../src/layout/index.ts";
import { defaultPublication } from "../../../src/publication/index.ts";
import {
  createExplorerIndex,
  createExplorerScene,
  type ExplorerScene,
  explorerSizes,
} from "../../../src/scene/explorer/index.ts";
import { manyEvents } from "../../../stories/fixtures/manyEvents.ts";

const publication = defaultPublication;
const source = manyEvents(3000, 7);
const index = createExplorerIndex(source);
const sizes = explorerSizes(index, publication, 6);
const domain = index.domain ?? [0, 1];

const sceneOf = (width: number): ExplorerScene => {
  const scene = createExplorerScene({ source, index, sizes, publication, width });
  if (scene === null) throw new Error("Nothing is dated.");
  return scene;
};
const scene = sceneOf(1100);
const anyPlace = fc.double({ min: 0, max: 1, noNaN: true });

/** A view of `length` that begins at a share of what is left of the whole. */
const viewAt = (share: number, length: number): [number, number] => {
  const from = domain[0] + share * (domain[1] - domain[0] - length);
  return [from, from + length];
};

describe("createExplorerScene, for views of three thousand events", () => {
  const anyLength = fc.double({ min: 0, max: 11, noNaN: true }).map((zoom) => {
    return (domain[1] - domain[0]) / 2 ** zoom;
  });

  it("shows a label in every view of one length that has its event, always in one place", () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, anyLength, (one, shift, length) => {
        const first = viewAt(one, length);
        const pan = (shift - 0.5) * length;
        const view = [first[0] + pan, first[1] + pan] as const;
        const before = new Map(
          scene.windowFor(first).labels.map((label) => [label.position, label]),
        );
        const after = new Map(scene.windowFor(view).labels.map((label) => [label.position, label]));
        for (const [position, label] of before) {
          const isInBoth = view[0] <= label.at && label.at < view[1];
          if (isInBoth) expect(after.get(position)).toEqual(label);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("has a label or a count for every event, and the counts are right", () => {
    fc.assert(
      fc.property(anyPlace, anyLength, (place, length) => {
        const { domain: stretch, labels, folds } = scene.windowFor(viewAt(place, length));
        const [first, end] = positionsIn(index.lookup, stretch);
        const counted = folds.reduce((sum, { count }) => sum + count, 0);
        expect(labels.length + counted).toBe(end - first);
      }),
      { numRuns: 60 },
    );
  });

  it("keeps what it drew as long as that covers the view, and few labels at a time", () => {
    fc.assert(
      fc.property(anyPlace, anyLength, (place, length) => {
        const view = viewAt(place, length);
        const window = scene.windowFor(view);
        expect(scene.windowFor(view, window)).toBe(window);
        expect(sceneOf(700).windowFor(view, window)).not.toBe(window);
        expect(window.labels.length).toBeLessThanOrEqual(150);
        expect(window.domain[0]).toBeLessThanOrEqual(view[0]);
        expect(window.domain[1]).toBeGreaterThanOrEqual(view[1]);
      }),
      { numRuns: 20 },
    );
  });
});
