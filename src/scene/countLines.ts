/** A run that a line may end after: a word with the space behind it, or one CJK character. */
const breakable =
  /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]|[^\s\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]+\s*|\s+/gu;

/**
 * Counts the lines that `text` takes in a column of `width` CSS pixels, filled greedily as a
 * browser does. A word wider than the column takes as many lines as its width needs.
 */
export function countLines(text: string, width: number, measure: (text: string) => number): number {
  let lines = text.trim() === "" ? 0 : 1;
  let used = 0;
  for (const run of text.match(breakable) ?? []) {
    const runWidth = measure(run);
    const visible = measure(run.trimEnd());
    if (used > 0 && used + visible > width) {
      lines++;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(visible / width) - 1);
    used = visible > width ? visible % width : used + runWidth;
  }
  return lines;
}
