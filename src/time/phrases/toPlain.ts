/**
 * The form in which phrases are compared: lower case, one space between words, no commas, no full
 * stops after letters, plain quotes and hyphens.
 */
export function toPlain(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/([,\s]|(?<=\p{L})\.)+|[\s.;:!?]+$/gu, " ")
    .trim();
}
