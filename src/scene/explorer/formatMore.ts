import { formatCount, type Publication } from "../../publication/index.ts";

/** By publication: slow to make, and asked for with each count. */
const formats = new WeakMap<Publication, Intl.NumberFormat>();

/** Writes a whole number as so many more than what is there, as a publication does: "+12". */
export function formatMore(count: number, publication: Publication): string {
  const { lang, locale = lang, numberingSystem, direction } = publication;
  if (numberingSystem === "latn" && direction === "ltr") {
    return `+${formatCount(count, publication)}`;
  }
  const options = { numberingSystem, signDisplay: "always" } as const;
  const format = formats.get(publication) ?? new Intl.NumberFormat(locale, options);
  formats.set(publication, format);
  return format.format(count);
}
