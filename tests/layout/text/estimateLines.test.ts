import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EstimatedFont, estimateLines, estimateTextWidth } from "../../../src/layout/index.ts";

// Every letter is 6.15 px wide in this one: 0.6 em and 2.5 % to spare.
const mono: EstimatedFont = { family: "mono", size: 10 };
const letters = (count: number): number => count * 6.15 + 0.01;

describe("estimateLines", () => {
  it("puts on each line what it can take, the space at its end not counted", () => {
    expect(estimateLines("one two three", letters(7), mono)).toEqual(["one two", "three"]);
    expect(estimateLines("one two three", letters(6), mono)).toEqual(["one", "two", "three"]);
  });

  it("breaks after a hyphen or a dash, but not before a number's sign", () => {
    expect(estimateLines("well-known", letters(6), mono)).toEqual(["well-", "known"]);
    expect(estimateLines("March 22–23", letters(9), mono)).toEqual(["March 22–", "23"]);
    expect(estimateLines("at -5", letters(4), mono)).toEqual(["at", "-5"]);
  });

  it("breaks a word that is longer than a line anywhere", () => {
    expect(estimateLines("to Llanfair", letters(4), mono)).toEqual(["to", "Llan", "fair"]);
  });

  it("keeps a letter and its mark together, and one character on a line at least", () => {
    expect(estimateLines("e\u0301e\u0301", 0, mono)).toEqual(["e\u0301", "e\u0301"]);
  });

  it("breaks between Chinese characters, but not before closing punctuation", () => {
    const sans: EstimatedFont = { family: "sans", size: 10 };
    expect(estimateLines("没有讨论。不属实", 45, sans)).toEqual(["没有讨", "论。不属", "实"]);
  });

  it("does not break at a no-break space, and collapses every other", () => {
    expect(estimateLines("10\u00a0km\n  away", letters(6), mono)).toEqual(["10\u00a0km", "away"]);
  });

  it("has no line for nothing but space", () => {
    expect(estimateLines("", 100, mono)).toEqual([]);
    expect(estimateLines(" \n ", 100, mono)).toEqual([]);
  });

  it("names a width that is none", () => {
    expect(() => estimateLines("a", -1, mono)).toThrow("received -1");
  });
});

describe("estimateLines, for any text", () => {
  const words = fc.array(fc.stringMatching(/^[a-z中-]{1,12}$/u), { maxLength: 12 });

  it("loses no letter, and no line of more than one is wider than the width", () => {
    fc.assert(
      fc.property(words, fc.nat(120), (given, width) => {
        const lines = estimateLines(given.join(" "), width, mono);
        expect(lines.join("").replaceAll(" ", "")).toBe(given.join(""));
        for (const line of lines.filter(({ length }) => length > 1)) {
          expect(estimateTextWidth(line, mono)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});
