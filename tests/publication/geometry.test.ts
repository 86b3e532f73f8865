import { describe, expect, it } from "vitest";
import type { TextFont } from "../../src/publication/index.ts";
import { sizes } from "../../src/scene/index.ts";
import { allPublications } from "../../stories/fixtures/publications.ts";
import { pixelsOf, readSource, readTheme } from "./readStyles.ts";

/** Which tokens set the letters of each part. */
const parts = {
  date: { size: "date-size", line: "date-line", weight: "date-weight", font: "font-meta" },
  headline: {
    size: "headline-size",
    line: "headline-line",
    weight: "headline-weight",
    font: "font-headline",
  },
  summary: { size: "summary-size", line: "summary-line", weight: undefined, font: "font-body" },
  meta: { size: "meta-size", line: "meta-line", weight: undefined, font: "font-meta" },
  relation: {
    size: "relation-size",
    line: "relation-line",
    weight: undefined,
    font: "font-relation",
  },
} as const;

const kinds: Readonly<Record<TextFont["family"], RegExp>> = {
  serif: /, serif$/,
  sans: /sans-serif$/,
  mono: /monospace$/,
};

describe.each(allPublications)("the measures of $id", ({ id, textMetrics, glyphs }) => {
  const theme = readTheme(id);

  it.each(Object.entries(parts))("are those of its stylesheet: %s", (name, tokens) => {
    const font = textMetrics[name as keyof typeof parts];
    expect({
      size: font.size,
      lineHeight: font.lineHeight,
      weight: font.weight,
    }).toEqual({
      size: pixelsOf(theme, tokens.size),
      lineHeight: pixelsOf(theme, tokens.line),
      weight: tokens.weight === undefined ? 400 : Number(theme[tokens.weight]),
    });
    expect(theme[tokens.font]).toMatch(kinds[font.family]);
  });

  it("are those of its stylesheet: axis labels, at the heavier weight", () => {
    expect(textMetrics.axis.size).toBe(pixelsOf(theme, "axis-size"));
    expect(textMetrics.axis.weight).toBe(Number(theme["axis-weight"]));
  });

  it("are those of its stylesheet: the frame of a card", () => {
    const border = pixelsOf(theme, "card-border-width");
    const padding = pixelsOf(theme, "card-padding");
    expect(textMetrics.card).toMatchObject({
      beside: 2 * pixelsOf(theme, "card-inset") + 2 * border,
      above: padding + border,
      // The wide picture keeps eight pixels between words and leader.
      below: Math.max(8, padding) + border,
      apart: pixelsOf(theme, "space-row"),
    });
  });

  it("keep letters at 12 pixels or more", () => {
    const letters = ["date", "headline", "summary", "meta", "axis", "relation"] as const;
    const smallest = Math.min(...letters.map((name) => textMetrics[name].size));
    expect(smallest).toBeGreaterThanOrEqual(12);
  });

  it("keep markers and bars within the lanes that the scene gives them", () => {
    const turned = theme["marker-turn"] === "45" ? Math.SQRT2 : 1;
    const drawn = (sizes.dot + pixelsOf(theme, "marker-stroke")) * Number(theme["marker-scale"]);
    expect(drawn * turned).toBeLessThanOrEqual(sizes.lane);
    expect(drawn * turned).toBeGreaterThanOrEqual(11);
    expect(sizes.bar * Number(theme["bar-scale"])).toBeLessThan(sizes.bar + 2 * sizes.cap);
  });

  it("give pictures without a stylesheet the marker that the stylesheet draws", () => {
    const radius = pixelsOf(theme, "marker-radius");
    const square = radius >= sizes.dot / 2 ? "disc" : "square";
    expect(glyphs.marker).toBe(theme["marker-turn"] === "45" ? "diamond" : square);
    expect(glyphs.hollow).toBe(theme["marker-ink"] === "0");
  });

  it("leave a focus ring of two pixels or more", () => {
    expect(pixelsOf(theme, "focus-width")).toBeGreaterThanOrEqual(2);
  });
});

describe("the stylesheet", () => {
  it("keeps the eight pixels under a card's words that the measures count", () => {
    expect(readSource("base/wide.css")).toContain("max(8px, var(--circa-card-padding, 0px))");
  });
});
