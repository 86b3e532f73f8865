/** A run that a line may end after: a word with the space behind it, or one CJK character. */
const breakable =
  /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]|[^\s\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]+\s*|\s+/gu;

/** How wide a run is that a line may end after, in CSS pixels. */
export interface MeasuredRun {
  readonly width: number;
  /** Without the space at its end. */
  readonly visible: number;
}

/** Measures the runs of `text` that a line may end after; none of a text without any letter. */
export function measureRuns(text: string, measure: (text: string) => number): MeasuredRun[] {
  if (text.trim() === "") return [];
  return (text.match(breakable) ?? []).map((run) => {
    const word = run.trimEnd();
    const visible = measure(word);
    return { width: word === run ? visible : measure(run), visible };
  });
}

/**
 * Counts the lines that a text takes in a column of `width` CSS pixels, filled greedily as a
 * browser does. A word wider than the column takes as many lines as its width needs.
 */
export function countLines(runs: readonly MeasuredRun[], width: number): number {
  let lines = runs.length === 0 ? 0 : 1;
  let used = 0;
  for (const run of runs) {
    const { visible } = run;
    if (used > 0 && used + visible > width) {
      lines++;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(visible / width) - 1);
    used = visible > width ? visible % width : used + run.width;
  }
  return lines;
}
