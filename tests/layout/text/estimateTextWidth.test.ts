import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EstimatedFont, estimateTextWidth } from "../../../src/layout/index.ts";
import { readAdvances } from "./readAdvances.ts";

const serif: EstimatedFont = { family: "serif", size: 16 };

const sentences = [
  "Russia’s Foreign Intelligence Service claims the West wants to send up to 100,000 troops.",
  "China: the reports “are not true”",
  "Over the weekend, March 22–23",
  "“Ambush” by Ukrainian forces kills 37; Mr. Smith-Jones (UN) denies it.",
  "THE QUICK BROWN FOX JUMPS OVER 1,234,567,890 LAZY DOGS",
  "illicit filling, illuminating; lilting little William",
];

const punctuation = Array.from("‐–—‘’‚“”„…‧", (character) => character.charCodeAt(0));

const faces = [
  { family: "serif", file: "source-serif-4" },
  { family: "sans", file: "libre-franklin" },
] as const;

describe("estimateTextWidth", () => {
  for (const { family, file } of faces) {
    for (const weight of [300, 400, 500, 600, 700]) {
      it(`is never under and at most 5 % over the true width in ${file} at ${weight}`, () => {
        const advances = readAdvances(`${file}/files/${file}-latin-${weight}-normal.woff`);
        for (const sentence of sentences) {
          const width = [...sentence].reduce((sum, c) => sum + (advances.get(c) ?? Number.NaN), 0);
          const ratio = estimateTextWidth(sentence, { family, size: 1, weight }) / width;
          expect(ratio).toBeGreaterThan(1);
          expect(ratio).toBeLessThan(1.05);
        }
      });
    }
  }

  it("is nothing for no text, for combining marks and for what joins characters", () => {
    expect(estimateTextWidth("", serif)).toBe(0);
    expect(estimateTextWidth("\u0301\u200d\ufe0f", serif)).toBe(0);
  });

  it("gives a letter the same width with and without its accent", () => {
    expect(estimateTextWidth("é", serif)).toBe(estimateTextWidth("e", serif));
    expect(estimateTextWidth("e\u0301", serif)).toBe(estimateTextWidth("e", serif));
  });

  it("gives Chinese, Japanese and Korean characters a full em, and a little to spare", () => {
    for (const text of ["中", "か", "한"]) {
      const ratio = estimateTextWidth(text, serif) / 16;
      expect(ratio).toBeGreaterThanOrEqual(1);
      expect(ratio).toBeLessThan(1.05);
    }
  });

  it("counts a flag and a joined picture once", () => {
    const one = estimateTextWidth("😀", serif);
    expect(estimateTextWidth("🇺🇦", serif)).toBe(one);
    expect(estimateTextWidth("👩🏽‍🚒", serif)).toBe(one);
  });

  it("gives every letter of a monospaced face one width", () => {
    const mono: EstimatedFont = { family: "mono", size: 10 };
    expect(estimateTextWidth("i", mono)).toBe(estimateTextWidth("W", mono));
  });

  it("names a size that is none", () => {
    expect(() => estimateTextWidth("a", { family: "sans", size: -1 })).toThrow("received -1");
  });
});

describe("estimateTextWidth, for any text", () => {
  it("grows in proportion to the size and never shrinks with more text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), fc.nat(40), (text, size) => {
        const width = estimateTextWidth(text, { family: "sans", size });
        expect(estimateTextWidth(text, { family: "sans", size: 2 * size })).toBeCloseTo(2 * width);
        expect(estimateTextWidth(`${text}a`, { family: "sans", size })).toBeGreaterThanOrEqual(
          width,
        );
      }),
    );
  });

  it("measures Latin letters alone as it does among others", () => {
    const width = (text: string): number => estimateTextWidth(text, serif);
    // Up to the letters of Europe's languages, and the punctuation of print.
    const latin = fc.oneof(fc.integer({ min: 0x20, max: 0x24f }), fc.constantFrom(...punctuation));
    fc.assert(
      fc.property(fc.array(latin), (codes) => {
        const text = String.fromCodePoint(...codes);
        expect(width(`${text}日`)).toBeCloseTo(width(text) + width("日"));
      }),
    );
  });

  it("is finite and not negative", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const width = estimateTextWidth(text, serif);
        expect(Number.isFinite(width) && width >= 0).toBe(true);
      }),
    );
  });
});
