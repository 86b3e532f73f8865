import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimateTextWidth } from "../../src/layout/index.ts";
import { defaultPublication } from "../../src/publication/index.ts";
import { buildScene } from "../../src/scene/index.ts";
import { anyChronology } from "./anyChronology.ts";

const options = fc.record({
  width: fc.integer({ min: 280, max: 2000 }),
  lanes: fc.constantFrom("none", "party"),
  now: fc.constantFrom("auto", "always", "never"),
});

const widthOf = (text: string) => estimateTextWidth(text, defaultPublication.textMetrics.axis);

describe("the eras of any chronology", () => {
  it("lie inside the picture with their names, of which none touches another", () => {
    fc.assert(
      fc.property(anyChronology(12), options, (chronology, { width, lanes, now: wish }) => {
        const scene = buildScene(chronology, { orientation: "wide", width, lanes, now: wish });
        const { eraBands, now, band } = scene;
        const words = [...eraBands, ...(now ? [now] : [])].map(({ label, labelAt }) => {
          const length = widthOf(label);
          const from = labelAt.anchor === "start" ? labelAt.x : labelAt.x - length;
          return { from, to: from + length, y: labelAt.y };
        });
        for (const { from, to, y, height, parts } of eraBands) {
          expect([from >= 0, from <= to, to <= width]).toEqual([true, true, true]);
          expect([y >= band.y, y + height <= band.y + band.height]).toEqual([true, true]);
          if (from < to) expect([parts[0]?.from, parts.at(-1)?.to]).toEqual([from, to]);
        }
        const touching = words.filter((a, index) =>
          words.slice(index + 1).some((b) => a.y === b.y && a.from < b.to && b.from < a.to),
        );
        expect(touching).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("are all said in words, whatever is drawn", () => {
    fc.assert(
      fc.property(anyChronology(12), (chronology) => {
        const narrow = buildScene(chronology, { orientation: "narrow" });
        const told = new Set(narrow.eras.map(({ id }) => id));
        expect(told.size).toBe(chronology.eras?.length ?? 0);
        const drawn = narrow.slices.flatMap(({ eras }) => eras);
        expect(drawn.every(({ eraId }) => told.has(eraId))).toBe(true);
        expect(drawn.every(({ from, to }) => from >= 0 && from <= to && to <= 1)).toBe(true);
        expect(drawn.every(({ lane }) => lane < narrow.eraLanes)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
