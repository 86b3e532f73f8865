// How dates read: styles of newspapers and languages, as text, on an axis and aloud. No machine's
// locale, zone or clock, and no other language than English unless it is imported by itself.

export type { CalendarAdapter, CalendarDate, DateFields } from "./DateFields.ts";
export type { ClockUnit, DateForm, DatePatterns, DateStyle } from "./DateStyle.ts";
export type {
  CasedPattern,
  DateEras,
  DateWords,
  DeepTimeWords,
  Pattern,
  Patterns,
} from "./DateWords.ts";
export { formatTick, type TickLabel } from "./formatTick.ts";
export { type FormatTimeOptions, formatTime, type TimeText } from "./formatTime.ts";
export { apStyle } from "./styles/apStyle.ts";
export { dayMonthStyle, economistStyle, ftStyle, guardianStyle } from "./styles/britishStyles.ts";
export { createEnglishStyle, type EnglishStyleOptions } from "./styles/createEnglishStyle.ts";
export { createLocaleStyle, type LocaleStyleOptions } from "./styles/createLocaleStyle.ts";
export { isoStyle } from "./styles/isoStyle.ts";
export { omitNoYear, omitPublicationYear } from "./styles/yearRules.ts";
export { englishWords } from "./words/englishWords.ts";
export type { LocaleWords, WordForms } from "./words/LocaleWords.ts";
export type { NumberingSystem } from "./writeDigits.ts";
