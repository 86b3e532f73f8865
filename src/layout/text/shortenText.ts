/**
 * Shortens a text to `width`, CSS pixels, with an ellipsis for what is left out; a text that fits
 * stays as it is. `measure` gives the width of a text.
 *
 * @example
 * ```ts
 * shortenText("Transport", 60, (text) => text.length * 10); // "Trans…"
 * ```
 */
export function shortenText(
  text: string,
  width: number,
  measure: (text: string) => number,
): string {
  if (measure(text) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && measure(`${letters.join("").trimEnd()}…`) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
