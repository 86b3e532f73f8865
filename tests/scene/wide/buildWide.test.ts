import { describe, expect, it } from "vitest";
import { defaultPublication } from "../../../src/publication/index.ts";
import { buildScene, sizes, type WideScene } from "../../../src/scene/index.ts";
import { newsOfTenYears } from "../../../stories/fixtures/newsOfTenYears.ts";
import { peacekeepers } from "../../../stories/fixtures/peacekeepers.ts";
import { storyOf } from "../describe.ts";

const build = (...story: Parameters<typeof storyOf>): WideScene =>
  buildScene(storyOf(...story), { orientation: "wide", width: 1000 });

const { textMetrics } = defaultPublication;

/** Of a card with a date and a headline of one line each. */
const oneLine =
  textMetrics.card.above +
  textMetrics.date.lineHeight +
  2 +
  textMetrics.headline.lineHeight +
  textMetrics.card.below;

describe("buildWide", () => {
  it("stacks one card, its leader, one lane and the axis with its labels", () => {
    const scene = build([{ when: "2025-03-06" }]);
    const [card] = scene.cards;
    expect(card).toMatchObject({ eventId: "e1", side: "above", row: 0 });
    expect(card?.box).toMatchObject({ y: 0, height: oneLine });
    const axis = oneLine + sizes.leader + sizes.lane + sizes.aboveAxis;
    expect(scene.axis?.y).toBe(axis);
    expect(scene.marks[0]?.y).toBe(axis - sizes.aboveAxis - sizes.lane / 2);
    expect(scene.band).toEqual({ y: oneLine, height: axis - oneLine + sizes.ticks + 4 });
    expect(scene.height).toBe(scene.band.y + scene.band.height);
  });

  it("ends a leader at the edge of its dot, and where dots are piled at the edge of the pile", () => {
    const [one] = build([{ when: "2025-03-06" }]).leaders;
    const axis = oneLine + sizes.leader + sizes.lane + sizes.aboveAxis;
    expect(one?.y).toBe(axis - sizes.aboveAxis - sizes.lane / 2 - sizes.dot / 2);
    const pile = build([{ when: "2025-03-06" }, { when: "2025-03-06" }]);
    const ends = pile.leaders.filter(({ side }) => side === "above").map(({ y }) => y);
    const top = Math.min(...pile.marks.map(({ y }) => y)) - sizes.dot / 2;
    expect(ends.every((y) => y === top)).toBe(true);
  });

  it("makes room for each level of arcs over the marks", () => {
    const events = [{ when: "2025-03-01" }, { when: "2025-03-10" }, { when: "2025-03-20" }];
    const bandOf = (relations: Parameters<typeof storyOf>[1]) =>
      build(events, relations).band.height;
    const none = bandOf({});
    const one = bandOf({ relations: [{ from: "e2", to: "e1", kind: "denies" }] });
    expect(one - none).toBe(sizes.arc);
  });

  it("lists cards in the order of the items, wherever they stand", () => {
    const { cards, items } = buildScene(peacekeepers, { orientation: "wide" });
    expect(cards.map(({ eventId }) => eventId)).toEqual(items.map(({ event }) => event.id));
  });

  it("puts what has no date under the picture, in rows from the start", () => {
    const { cards, rows, band } = build([{ when: "2025-03-06" }, {}, {}]);
    const strip = cards.filter(({ side }) => side === "strip");
    expect(rows.strip).toBe(1);
    expect(strip.map(({ box, leaderAt }) => [box.x, leaderAt])).toEqual([
      [0, undefined],
      [(strip[0]?.box.width ?? 0) + sizes.cardGap, undefined],
    ]);
    expect(strip[0]?.box.y).toBeGreaterThan(band.y + band.height);
  });

  it("draws the design's story with its six signs and its one arc", () => {
    const scene = buildScene(peacekeepers, { orientation: "wide", width: 1120 });
    const sides = new Map(scene.marks.map((mark) => [mark.eventId, mark.startEnd + mark.endEnd]));
    expect(sides.get("svr")).toBe("fadecap");
    expect(sides.get("peskov")).toBe("capcap");
    expect(sides.get("macron-starmer")).toBe("fadearrow");
    expect(scene.marks).toHaveLength(6);
    expect(scene.arcs.map(({ from, to, label }) => [from, to, label])).toEqual([
      ["guo", "report", "denies"],
    ]);
    expect(scene.axis?.breaks).toHaveLength(1);
    expect(scene.rows).toEqual({ above: 1, below: 1, strip: 1 });
  });

  it("keeps most of thirty cards beside the axis, within a card's width of their markers", () => {
    const news = newsOfTenYears(30, 1);
    const scene = buildScene(news, { orientation: "wide", width: 1240 });
    const beside = scene.cards.filter(({ side }) => side !== "strip");
    expect(beside.length).toBeGreaterThanOrEqual(15);
    const drifts = scene.leaders.map(({ bends, x }) => Math.abs((bends.at(-1) ?? x) - x));
    const mean = drifts.reduce((sum, drift) => sum + drift, 0) / drifts.length;
    expect(mean).toBeLessThanOrEqual(236);
  });
});
