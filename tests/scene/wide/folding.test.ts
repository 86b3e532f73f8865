import { describe, expect, it } from "vitest";
import { estimateTextWidth } from "../../../src/layout/index.ts";
import { defaultPublication } from "../../../src/publication/index.ts";
import { type Box, buildScene, buildScenes, type WideScene } from "../../../src/scene/index.ts";
import { newsOfTenYears } from "../../../stories/fixtures/newsOfTenYears.ts";
import { peacekeepers } from "../../../stories/fixtures/peacekeepers.ts";
import { storyOf } from "../describe.ts";

const counts = [30, 100, 500, 5000];
const widths = [640, 768, 1100, 1600];
const cases = counts.flatMap((count) => widths.map((width) => [count, width] as const));

const wide = (count: number, width: number): WideScene =>
  buildScene(newsOfTenYears(count, 1), { orientation: "wide", width });

/** Words of the axis, as boxes. */
function axisWords({ axis }: WideScene): Box[] {
  const font = defaultPublication.textMetrics.axis;
  return (axis?.ticks ?? []).flatMap(({ x, tier, label }) => {
    if (label === undefined) return [];
    const width = estimateTextWidth(label, font);
    return [
      { x: tier === "major" ? x + 6 : x - width / 2, y: (axis?.y ?? 0) + 11, width, height: 14 },
    ];
  });
}

const markBoxes = ({ marks }: WideScene): Box[] =>
  marks.map(({ from, to, y, scale = 1 }) => ({
    x: from - 6.5 * scale,
    y: y - 6.5 * scale,
    width: to - from + 13 * scale,
    height: 13 * scale,
  }));

function overlaps(boxes: readonly Box[], others: readonly Box[]): number {
  return boxes.flatMap((a, index) =>
    others.filter(
      (b, other) =>
        (boxes !== others || other > index) &&
        Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.01 &&
        Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.01,
    ),
  ).length;
}

describe("the news of ten years", () => {
  it.each(counts)(
    "has seven in ten of %i events in the last year, one in eight to the month",
    (count) => {
      const { events } = newsOfTenYears(count, 1);
      const dates = events.map(({ when }) =>
        typeof when === "string" ? when : (when?.date ?? ""),
      );
      expect(
        dates.filter((date) => date >= "2024-03-24" || date === "2024-03").length / count,
      ).toBeCloseTo(0.7, 1);
      expect(dates.filter((date) => date.length === 7).length).toBe(Math.floor(count / 8));
    },
  );
});

describe.each(cases)("a wide picture of %i events in %i pixels", (count, width) => {
  const scene = wide(count, width);

  it("is no higher than 900 pixels", () => {
    expect(scene.height).toBeLessThanOrEqual(900);
    const ends = [...scene.cards, ...scene.clusters].map(({ box }) => box.y + box.height);
    expect(Math.max(...ends)).toBeLessThanOrEqual(scene.height);
  });

  it("lets nothing overlap", () => {
    const cards = scene.cards.map(({ box }) => box);
    const chips = scene.clusters.map(({ box }) => box);
    const [words, marks] = [axisWords(scene), markBoxes(scene)];
    const passing = scene.leaders.filter(({ side }) => side === "below");
    const leaders = passing.map(({ bends, x }) => ({
      x: bends[0] ?? x,
      y: scene.clusterRow.y,
      width: 1,
      height: scene.clusterRow.height,
    }));
    expect({
      cards: overlaps(cards, cards) + overlaps(cards, [...marks, ...words]),
      chips: overlaps(chips, chips) + overlaps(chips, [...cards, ...marks, ...words, ...leaders]),
    }).toEqual({ cards: 0, chips: 0 });
  });

  it("shows each event, or folds it into exactly one cluster", () => {
    const places = new Map(scene.items.map(({ event }, place) => [event.id, place]));
    const shown = scene.cards.map(({ eventId }) => places.get(eventId) ?? -1);
    const folded = scene.clusters.flatMap(({ members }) =>
      members.flatMap(([first, last]) =>
        Array.from({ length: last - first + 1 }, (_, i) => first + i),
      ),
    );
    expect([...shown, ...folded].sort((a, b) => a - b)).toEqual([...scene.items.keys()]);
    expect(scene.counts).toMatchObject({ shown: shown.length, folded: folded.length });
    expect(scene.clusters.reduce((sum, cluster) => sum + cluster.count, 0)).toBe(folded.length);
  });

  it("draws every event, with a mark of its own or as part of a column", () => {
    const counted = scene.density?.counts.reduce((sum, part) => sum + part, 0) ?? 0;
    expect(scene.marks.length + counted).toBeGreaterThanOrEqual(count - 0.001);
    expect(scene.marks.length).toBeLessThan(300);
  });

  it("keeps leaders short and shows something of quiet years", () => {
    const slides = scene.leaders.map(({ bends, x }) => Math.abs((bends.at(-1) ?? x) - x));
    expect(Math.max(...slides)).toBeLessThan(width / 2);
    const half = scene.leaders.filter(({ x }) => x < width / 2);
    expect(half.length).toBeGreaterThanOrEqual(scene.leaders.length / 4);
  });
});

describe("buildScene, where room runs out", () => {
  it("folds nothing of a dozen events, however high they stand", () => {
    const day = storyOf(Array.from({ length: 12 }, () => ({ when: "2025-03-06" })));
    expect(buildScene(day, { orientation: "wide", width: 640 }).counts.folded).toBe(0);
  });

  it("folds nothing where the height has no limit", () => {
    const { counts } = buildScene(newsOfTenYears(100, 1), {
      orientation: "wide",
      maxHeight: Infinity,
    });
    expect(counts).toMatchObject({ shown: 100, folded: 0 });
  });

  it("keeps to a height of the caller's own", () => {
    const scene = buildScene(peacekeepers, { orientation: "wide", maxHeight: 500 });
    expect(scene.height).toBeLessThanOrEqual(500);
    expect(scene.counts.folded).toBeGreaterThan(0);
  });

  it("leaves the band where not even one row of cards fits", () => {
    const scene = buildScene(newsOfTenYears(40, 1), { orientation: "wide", maxHeight: 0 });
    expect(scene.cards).toEqual([]);
    expect(scene.axis).not.toBeNull();
    expect(scene.counts.folded).toBe(40);
  });

  it("keeps to the rows that it is given", () => {
    const { rows } = buildScene(newsOfTenYears(100, 1), { orientation: "wide", maxRows: 1 });
    expect(rows).toEqual({ above: 1, below: 1, strip: 0 });
  });

  it("folds by priority at one place", () => {
    const events = Array.from({ length: 100 }, (_, index) => ({
      when: "2025-03-06",
      priority: index === 77 ? 5 : 0,
    }));
    const { cards, counts } = buildScene(storyOf(events), { orientation: "wide" });
    expect(counts.folded).toBeGreaterThan(0);
    expect(cards.map(({ eventId }) => eventId)).toContain("e78");
  });

  it("folds what has no date into one cluster at the end, and says so", () => {
    const events = [{ when: "2025-03-06" }, ...Array.from({ length: 60 }, () => ({}))];
    const { clusters, cards, height } = buildScene(storyOf(events), { orientation: "wide" });
    expect(clusters).toHaveLength(1);
    expect(clusters[0]).toMatchObject({ place: "undated", dates: "" });
    expect(clusters[0]?.label).toBe(`+${61 - cards.length} more, undated`);
    expect(height).toBeLessThanOrEqual(900);
  });

  it("says from when to when a cluster reaches, in full", () => {
    const events = Array.from({ length: 60 }, (_, index) => ({
      when: `2025-03-${String(6 + (index % 4)).padStart(2, "0")}`,
    }));
    const { clusters } = buildScene(storyOf(events), { orientation: "wide", width: 280 });
    expect(clusters.map(({ dates }) => dates)).toContain("March 6 to 9, 2025");
  });

  it("names a height and rows that are none", () => {
    const story = storyOf([{ when: "2025-03-06" }]);
    expect(() => buildScene(story, { orientation: "wide", maxHeight: Number.NaN })).toThrow(
      "maxHeight",
    );
    expect(() => buildScenes(story, { maxRows: 0.5 })).toThrow("maxRows");
  });
});
