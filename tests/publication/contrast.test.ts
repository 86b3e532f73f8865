import { describe, expect, it } from "vitest";
import {
  checkContrast,
  colorVisions,
  contrastOf,
  distanceOf,
  mixColors,
} from "../../src/publication/index.ts";
import { allPublications } from "../../stories/fixtures/publications.ts";
import { readTheme } from "./readStyles.ts";

const round = (value: number): number => Math.round(value * 100) / 100;

describe.each(allPublications)("the colours of $id", ({ id }) => {
  const figures = checkContrast(readTheme(id));

  it("stand out from what they lie on and from each other, in every mode and for every eye", () => {
    const short = figures
      .filter(({ value, least }) => value < least)
      .map((one) => `${one.mode}, ${one.wish}: ${one.what} on ${one.against} ${round(one.value)}`);
    expect(short).toEqual([]);
  });

  it("are all measured", () => {
    const of = (mode: string, wish: string, measure: string) =>
      figures.filter((one) => one.mode === mode && one.wish === wish && one.measure === measure);
    // 14 texts, 9 date lines and 9 words of arcs, 5 lines and rings, 9 connectors.
    expect(of("light", "usual", "contrast")).toHaveLength(46);
    expect(of("dark", "more", "contrast")).toHaveLength(46);
    // 28 pairs of eight categories, for four kinds of eyes.
    expect(of("dark", "usual", "distance")).toHaveLength(28 * colorVisions.length);
  });

  it("have more contrast for readers who ask for it", () => {
    const muted = (wish: string) =>
      figures.find((one) => one.mode === "light" && one.wish === wish && one.what === "note-color")
        ?.value;
    expect(muted("more")).toBeGreaterThan(muted("usual") ?? Number.POSITIVE_INFINITY);
  });
});

describe("checkContrast", () => {
  it("finds what is too pale", () => {
    const pale = checkContrast({
      "color-background": "#ffffff",
      "color-text": "#777777",
      "color-axis": { light: "#c7c7c7", dark: "#000000" },
    });
    const failing = pale.filter(({ value, least }) => value < least);
    expect(failing.map(({ mode, what }) => `${mode} ${what}`)).toContain("light axis");
    expect(failing.map(({ mode, what }) => `${mode} ${what}`)).toContain("dark text");
    expect(failing.map(({ mode, what }) => `${mode} ${what}`)).not.toContain("dark axis");
  });

  it("finds categories that some eyes cannot tell apart", () => {
    const twins = checkContrast({
      "color-category-1": "#77590c",
      "color-category-2": "#b0281d",
    }).filter(({ value, least }) => value < least);
    expect(twins.map(({ against }) => against)).toContain("category-2, deuteranopia");
    expect(twins.map(({ against }) => against)).not.toContain("category-2, usual");
  });
});

describe("contrastOf", () => {
  // WCAG's own corners, and the grey that is known as the lightest to pass on white.
  it.each([
    ["#000000", "#ffffff", 21],
    ["#fff", "#fff", 1],
    ["#767676", "#ffffff", 4.54],
    ["#777777", "#ffffff", 4.48],
  ])("of %s on %s is %f, either way round", (one, other, expected) => {
    expect(round(contrastOf(one, other))).toBe(expected);
    expect(round(contrastOf(other, one))).toBe(expected);
  });

  it("names a colour that it cannot read", () => {
    expect(() => contrastOf("red", "#fff")).toThrow("received red");
  });
});

describe("distanceOf", () => {
  it("is 1 from black to white and 0 from a colour to itself, for every eye", () => {
    for (const vision of colorVisions) {
      expect(distanceOf("#000000", "#ffffff", vision)).toBeCloseTo(1, 4);
      expect(distanceOf("#b0281d", "#b0281d", vision)).toBe(0);
    }
  });

  it("brings red and green close for eyes without green cones", () => {
    const usual = distanceOf("#b0281d", "#5c6b10");
    expect(distanceOf("#b0281d", "#5c6b10", "deuteranopia")).toBeLessThan(usual / 2);
  });
});

describe("mixColors", () => {
  it("gives the one colour, the other, and the middle between them", () => {
    expect(mixColors("#24568f", "#fbfaf6", 1)).toBe("#24568f");
    expect(mixColors("#24568f", "#fbfaf6", 0)).toBe("#fbfaf6");
    // CSS Color 4: the middle of black and white in OKLab is #636363.
    expect(mixColors("#000000", "#ffffff", 0.5)).toBe("#636363");
  });
});
