import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countLines, measureRuns } from "../../src/scene/countLines.ts";

/** Every letter is ten pixels wide. */
const measure = (text: string): number => [...text].length * 10;

const linesOf = (text: string, width: number): number =>
  countLines(measureRuns(text, measure), width);

describe("countLines", () => {
  it.each([
    ["", 0],
    ["   ", 0],
    ["one", 1],
    ["one two six", 2],
    ["one two six ten", 2],
    ["one two six ten two", 3],
  ])("fills lines of eight letters greedily: %j takes %i", (text, lines) => {
    expect(linesOf(text, 80)).toBe(lines);
  });

  it("does not count the space at a line's end", () => {
    expect(linesOf("onetwosi xx", 80)).toBe(2);
  });

  it("breaks a word that is wider than the column, and goes on after it", () => {
    expect(linesOf("abcdefghijkl xy", 80)).toBe(2);
  });

  it("breaks Chinese anywhere", () => {
    expect(linesOf("中国外交部发言人否认参与维和行动", 80)).toBe(2);
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
          const lines = linesOf(text.trim(), width);
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
        (text, width, more) => linesOf(text, width + more) <= linesOf(text, width),
      ),
    );
  });
});
