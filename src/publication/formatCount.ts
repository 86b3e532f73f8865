import type { Publication } from "./Publication.ts";

/** From here on, numbers may be written in groups. */
const firstGrouped = 1000;

/** Where English is written that groups by threes; it is not in India. */
const groupsByThrees = /^en(-(US|GB))?$/;

/** The browser's own are slow to make, and most pages need none. */
const formats = new Map<string, Intl.NumberFormat>();

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
  {
    lang,
    locale = lang,
    numberingSystem,
  }: Pick<Publication, "lang" | "locale" | "numberingSystem">,
): string {
  if (numberingSystem === "latn") {
    if (count < firstGrouped) return String(count);
    if (groupsByThrees.test(locale)) return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
  }
  const key = `${locale} ${numberingSystem}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, { numberingSystem });
  formats.set(key, format);
  return format.format(count);
}
