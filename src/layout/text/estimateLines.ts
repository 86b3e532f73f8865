import { type EstimatedFont, estimateTextWidth } from "./estimateTextWidth.ts";

/**
 * Breaks `text` into lines of at most `width` CSS pixels, as far as they can be estimated.
 *
 * Each line takes what it can, as in a browser: lines end after a space, a hyphen or a dash and, in
 * Chinese, Japanese and Korean, after any character but not before closing punctuation. A word
 * longer than a line is broken anywhere; a line holds one character at least. White space is
 * collapsed, so that an empty text has no line.
 *
 * @throws {RangeError} if `width` is negative or not a number, or the font's size is.
 *
 * @example
 * ```ts
 * estimateLines("Lavrov rules out any compromise", 140, { family: "serif", size: 16 });
 * // ["Lavrov rules out", "any compromise"]
 * ```
 */
export function estimateLines(text: string, width: number, font: EstimatedFont): string[] {
  if (!(width >= 0)) {
    throw new RangeError(
      `estimateLines: width must be a number of pixels, zero or more; received ${width}.`,
    );
  }
  const lines: string[] = [];
  let line = "";
  for (const run of text
    .replace(/[ \t\r\n\f]+/gu, " ")
    .trim()
    .match(runs) ?? []) {
    if (fits(line + run, width, font)) {
      line += run;
      continue;
    }
    if (line !== "") lines.push(line.trimEnd());
    const pieces = breakAnywhere(run, width, font);
    line = pieces.pop() ?? "";
    lines.push(...pieces);
  }
  return line === "" ? lines : [...lines, line.trimEnd()];
}

const ideograph = "\\u2e80-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff\\uff00-\\uffef";
const closing = "、。，．：；！？」』）】》〉”’％";
const dash = "\\-–—";

/** What is not broken: a word with its dashes and the space after it, or one CJK character. */
const runs = new RegExp(
  `(?:[${ideograph}][${closing}]*|[${dash}]*[^ ${dash}${ideograph}]+[${dash}]*|[${dash}]+) ?| `,
  "gu",
);

function fits(line: string, width: number, font: EstimatedFont): boolean {
  return estimateTextWidth(line.trimEnd(), font) <= width;
}

function breakAnywhere(run: string, width: number, font: EstimatedFont): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const character of run.match(/[^\p{M}\u200d]\p{M}*(?:\u200d.\p{M}*)*|./gu) ?? []) {
    if (piece === "" || fits(piece + character, width, font)) {
      piece += character;
    } else {
      pieces.push(piece);
      piece = character;
    }
  }
  return [...pieces, piece];
}
