/**
 * The word of `words` that was probably meant: at most two letters wrong, and at most one in three.
 * Capitals, spaces, `-` and `_` do not count. Ties go to the word listed first. Failing that, the
 * only word that starts with the same three letters: "deny", "denies".
 *
 * @example
 * ```ts
 * suggestWord("publishedon", ["title", "publishedOn"]); // "publishedOn"
 * suggestWord("colour", ["color", "name"]); // "color"
 * suggestWord("zebra", ["color", "name"]); // undefined
 * ```
 */
export function suggestWord(given: string, words: readonly string[]): string | undefined {
  const plain = plainWord(given);
  let best: string | undefined;
  let fewest = Math.min(2, Math.floor(plain.length / 3)) + 1;
  for (const word of words) {
    const count = countEdits(plain, plainWord(word), fewest);
    if (count < fewest) [best, fewest] = [word, count];
  }
  return best ?? onlyWordLike(plain.slice(0, 3), words);
}

function onlyWordLike(start: string, words: readonly string[]): string | undefined {
  const alike = words.filter((word) => start.length === 3 && plainWord(word).startsWith(start));
  return alike.length === 1 ? alike[0] : undefined;
}

/** `text` without what is easily got wrong: capitals, spaces, punctuation. */
export function plainWord(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, "");
}

/**
 * The Levenshtein distance, or `limit` where it is no less.
 *
 * @see Wagner and Fischer, The String-to-String Correction Problem (1974).
 */
function countEdits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const swapped = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(swapped, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(limit, row.at(-1) ?? limit);
}
