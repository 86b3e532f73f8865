// What languages say around dates. A contents page for an entry of the package and for tests; the
// date text itself never imports it, so that no page loads a language that it does not print.

export { arabicIslamicMonthNames, arabicWords } from "./arabicWords.ts";
export { chineseWords } from "./chineseWords.ts";
export { frenchWords } from "./frenchWords.ts";
export { germanWords } from "./germanWords.ts";
export { hebrewWords } from "./hebrewWords.ts";
export { japaneseWords } from "./japaneseWords.ts";
export { persianMonthNames, persianWords } from "./persianWords.ts";
export { polishWords } from "./polishWords.ts";
export { portugueseWords } from "./portugueseWords.ts";
export { russianWords } from "./russianWords.ts";
export { spanishWords } from "./spanishWords.ts";
