const romans: readonly (readonly [number, string])[] = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/**
 * Writes a number from 1 to 399 in Roman numerals, as many languages number centuries.
 *
 * @example
 * ```ts
 * writeRoman(19); // "XIX"
 * ```
 */
export function writeRoman(n: number): string {
  let rest = n;
  let text = "";
  for (const [value, letters] of romans) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}
