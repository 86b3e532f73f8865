import type { Publication } from "./Publication.ts";

/**
 * Writes a whole number in a publication's language and digits.
 *
 * @example
 * ```ts
 * formatCount(1200, { lang: "de", numberingSystem: "latn" }); // "1.200"
 * formatCount(12, { lang: "fa", numberingSystem: "arabext" }); // "۱۲"
 * ```
 */
export function formatCount(
  count: number,
  { lang, numberingSystem }: Pick<Publication, "lang" | "numberingSystem">,
): string {
  const key = `${lang} ${numberingSystem}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(lang, { numberingSystem });
  formats.set(key, format);
  return format.format(count);
}

const formats = new Map<string, Intl.NumberFormat>();
