// The ways of writing dates of newspapers, of ISO 8601 and, by its locale, of any language.

export { apStyle } from "./apStyle.ts";
export { dayMonthStyle, economistStyle, ftStyle, guardianStyle } from "./britishStyles.ts";
export { createEnglishStyle, type EnglishStyleOptions } from "./createEnglishStyle.ts";
export { createLocaleStyle, type LocaleStyleOptions } from "./createLocaleStyle.ts";
export { isoStyle } from "./isoStyle.ts";
export { omitNoYear, omitPublicationYear } from "./yearRules.ts";
