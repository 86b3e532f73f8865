import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseChronology } from "../../src/model/index.ts";
import { buildScene, buildScenes } from "../../src/scene/index.ts";
import { newsOfTenYears } from "../../stories/fixtures/newsOfTenYears.ts";
import { anyChronology } from "./anyChronology.ts";

describe("buildScenes, for any parsed chronology", () => {
  it("never throws, keeps every event once and writes no number that is none", () => {
    fc.assert(
      fc.property(anyChronology(30), (chronology) => {
        const { narrow, wide } = buildScenes(chronology, { widths: [280, 640, 1240] });
        const ids = chronology.events.map(({ id }) => id).sort();
        expect(narrow.slices.map(({ eventId }) => eventId).sort()).toEqual(ids);
        for (const scene of wide) {
          expect(scene.cards.map(({ eventId }) => eventId).sort()).toEqual(ids);
        }
        expect(numbersNotFinite({ ...narrow, items: [], eras: [] })).toEqual([]);
        expect(numbersNotFinite(wide)).toEqual([]);
      }),
    );
  });

  it("gives plain data, which a copy keeps whole", () => {
    fc.assert(
      fc.property(anyChronology(12), (chronology) => {
        const scenes = buildScenes(chronology, { widths: [640] });
        expect(structuredClone(scenes)).toStrictEqual(scenes);
      }),
      { numRuns: 40 },
    );
  });

  it("says the same of the same chronology, and changes none of it", () => {
    fc.assert(
      fc.property(anyChronology(12), (chronology) => {
        const before = structuredClone(chronology);
        const scenes = buildScenes(chronology, { widths: [640] });
        expect(buildScenes(before, { widths: [640] })).toStrictEqual(scenes);
        expect(chronology).toStrictEqual(before);
      }),
      { numRuns: 40 },
    );
  });
});

/** The paths of what should be a place in a picture and is not. */
function numbersNotFinite(value: unknown, path = ""): string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [`${path}: ${value}`];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => numbersNotFinite(part, `${path}.${key}`));
}

describe("buildScenes, at the limits of what can be filed", () => {
  const filed = (whens: readonly string[], asOf?: string) =>
    parseChronology({
      title: "Far away",
      publishedOn: "2025-03-24",
      asOf,
      events: whens.map((when, index) => ({ id: `e${index}`, headline: `Event ${index}`, when })),
    });

  it.each([
    ["ten trillion years", ["Y1E13", "Y-1E13"]],
    ["one moment so far away that seconds have no number", ["Y-1E13"]],
    ["the beginning of the universe and a second of today", ["Y-138E8", "2025-03-24T10:00:01Z"]],
    ["an interval into the far future", ["2025/Y1E13", "2025-03-24"]],
  ])("draws %s", (_name, whens) => {
    const { chronology, problems } = filed(whens);
    expect(problems).toEqual([]);
    const { wide, narrow } = buildScenes(chronology);
    expect(wide[0]?.marks).toHaveLength(whens.length);
    expect(numbersNotFinite([wide[0]?.marks, narrow.slices])).toEqual([]);
  });

  it("draws an axis without ticks where days cannot be counted, and with them where they can", () => {
    const far = buildScene(filed(["Y1E12"]).chronology, { orientation: "wide" });
    expect(far.axis?.ticks).toEqual([]);
    const near = buildScene(filed(["Y1E10"]).chronology, { orientation: "wide" });
    expect(near.axis?.ticks.length).toBeGreaterThan(0);
  });

  it("draws what is still under way to a date in the far future", () => {
    const { chronology } = filed(["2025-03-01/.."], "Y1E12");
    expect(buildScene(chronology, { orientation: "wide" }).marks[0]?.endEnd).toBe("arrow");
  });

  it("draws 500 events with 3,000 relations between them", () => {
    const news = newsOfTenYears(500, 7);
    const relations = Array.from({ length: 3000 }, (_, index) => ({
      from: `news-${(index * 7) % 500}`,
      to: `news-${(index * 13 + 5) % 500}`,
      kind: index % 3 === 0 ? "denies" : "responds-to",
    }));
    const { chronology } = parseChronology({ ...news, relations });
    const { wide, narrow } = buildScenes(chronology, { widths: [640, 1240] });
    expect(narrow.slices).toHaveLength(500);
    expect(wide.map(({ counts }) => counts.shown + counts.folded)).toEqual([500, 500]);
  });

  it.each(["none", "party"] as const)(
    "draws more events than can be spread into a call, with lanes by %s",
    (lanes) => {
      const { wide, narrow } = buildScenes(newsOfTenYears(70_000, 7), { widths: [640], lanes });
      expect(narrow.slices).toHaveLength(70_000);
      expect(wide.map(({ counts }) => counts.shown + counts.folded)).toEqual([70_000]);
    },
  );
});
