import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countLines } from "../../src/scene/countLines.ts";

/** Every letter is ten pixels wide. */
const measure = (text: string): number => [...text].length * 10;

describe("countLines", () => {
  it.each([
    ["", 0],
    ["   ", 0],
    ["one", 1],
    ["one two six", 2],
    ["one two six ten", 2],
    ["one two six ten two", 3],
  ])("fills lines of eight letters greedily: %j takes %i", (text, lines) => {
    expect(countLines(text, 80, measure)).toBe(lines);
  });

  it("does not count the space at a line's end", () => {
    expect(countLines("onetwosi xx", 80, measure)).toBe(2);
  });

  it("breaks a word that is wider than the column, and goes on after it", () => {
    expect(countLines("abcdefghijkl xy", 80, measure)).toBe(2);
  });

  it("breaks Chinese anywhere", () => {
    expect(countLines("中国外交部发言人否认参与维和行动", 80, measure)).toBe(2);
  });
});

describe("countLines, for any text", () => {
  it("takes no fewer lines than the text's width needs, and no more than two a run", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        fc.integer({ min: 20, max: 300 }),
        (text, width) => {
          const visible = text.trim().replaceAll(/\s/g, "");
          const lines = countLines(text.trim(), width, measure);
          return lines >= Math.floor(measure(visible) / width) && lines <= 2 * text.length + 1;
        },
      ),
    );
  });

  it("takes no more lines in a wider column", () => {
    fc.assert(
      fc.property(
        fc.lorem({ maxCount: 12 }),
        fc.integer({ min: 200, max: 300 }),
        fc.nat(200),
        (text, width, more) =>
          countLines(text, width + more, measure) <= countLines(text, width, measure),
      ),
    );
  });
});
