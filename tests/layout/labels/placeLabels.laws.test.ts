import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type PlacedLabel,
  type Placement,
  placeLabels,
  scoreLayout,
} from "../../../src/layout/index.ts";
import { anyLabels, anyOptions } from "./anyLabels.ts";

const shown = ({ places }: Placement): PlacedLabel[] => places.filter((place) => place !== null);

describe("placeLabels, for any labels", () => {
  it("lets no labels overlap, no leader cross another and none run through a label", () => {
    fc.assert(
      fc.property(anyLabels, anyOptions, (labels, options) => {
        const { overlaps, crossings, hits } = scoreLayout(labels, placeLabels(labels, options));
        expect({ overlaps, crossings, hits }).toEqual({ overlaps: 0, crossings: 0, hits: 0 });
      }),
    );
  });

  it("keeps the gap between the labels of a row, in the order of their anchors", () => {
    fc.assert(
      fc.property(anyLabels, anyOptions, (labels, options) => {
        const free = new Map<string, number>();
        const inOrder = placeLabels(labels, options)
          .places.map((place, index) => ({ place, index }))
          .sort((a, b) => (labels[a.index]?.anchor ?? 0) - (labels[b.index]?.anchor ?? 0));
        for (const { place } of inOrder) {
          if (place === null) continue;
          const row = `${place.side} ${place.row}`;
          expect(place.start).toBeGreaterThanOrEqual((free.get(row) ?? -Infinity) - 1e-6);
          free.set(row, place.start + place.width + (options.gap ?? 0));
        }
      }),
    );
  });

  it("keeps every label inside the extent", () => {
    fc.assert(
      fc.property(anyLabels, anyOptions, (labels, options) => {
        for (const { start, width } of shown(placeLabels(labels, options))) {
          expect(start).toBeGreaterThanOrEqual(options.extent[0] - 1e-6);
          expect(start + width).toBeLessThanOrEqual(options.extent[1] + 1e-6);
        }
      }),
    );
  });

  it("keeps every label on the side it asks for, and before the axis if there is but one side", () => {
    fc.assert(
      fc.property(anyLabels, anyOptions, (labels, options) => {
        const otherwise = options.sides === 1 ? "before" : undefined;
        for (const [index, place] of placeLabels(labels, options).places.entries()) {
          const wanted = labels[index]?.side ?? otherwise ?? place?.side;
          expect(place?.side ?? wanted).toBe(wanted);
        }
      }),
    );
  });

  it("leads each leader through every row to its own label, the inset from its ends", () => {
    fc.assert(
      fc.property(anyLabels, anyOptions, (labels, options) => {
        for (const place of shown(placeLabels(labels, options))) {
          expect(place.bends).toHaveLength(place.row + 1);
          const inset = Math.min(options.inset ?? 8, place.width / 2);
          const at = (place.bends.at(-1) ?? Number.NaN) - place.start;
          expect(at).toBeGreaterThanOrEqual(inset - 1e-6);
          expect(at).toBeLessThanOrEqual(place.width - inset + 1e-6);
        }
      }),
    );
  });

  it("either places or folds a label, and clusters each folded one once", () => {
    fc.assert(
      fc.property(anyLabels, anyOptions, (labels, options) => {
        const { places, folded, clusters } = placeLabels(labels, options);
        const without = places.flatMap((place, index) => (place === null ? [index] : []));
        expect([...folded].sort((a, b) => a - b)).toEqual(without);
        expect(clusters.flatMap(({ members }) => members)).toEqual(folded);
      }),
    );
  });

  it("uses no more rows than it may, and says how many", () => {
    fc.assert(
      fc.property(anyLabels, anyOptions, (labels, options) => {
        const { places, rows } = placeLabels(labels, options);
        for (const side of ["before", "after"] as const) {
          const used = places.map((place) => (place?.side === side ? place.row + 1 : 0));
          expect(rows[side]).toBe(Math.max(0, ...used));
          expect(rows[side]).toBeLessThanOrEqual(options.rows);
        }
      }),
    );
  });

  it("places the same labels in the same way again", () => {
    fc.assert(
      fc.property(anyLabels, anyOptions, (labels, options) => {
        expect(placeLabels(labels, options)).toEqual(placeLabels(labels, options));
      }),
    );
  });
});
