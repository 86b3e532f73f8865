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
export { englishWords } from "./englishWords.ts";
export { formatInstant } from "./formatInstant.ts";
export { formatTick, type TickLabel } from "./formatTick.ts";
export {
  type FormatTimeOptions,
  formatTime,
  type TimeLimits,
  type TimeText,
} from "./formatTime.ts";
export type { LocaleWords, WordForms } from "./LocaleWords.ts";
export { startOfUnit } from "./shape/index.ts";
export {
  apStyle,
  createEnglishStyle,
  createLocaleStyle,
  dayMonthStyle,
  type EnglishStyleOptions,
  economistStyle,
  ftStyle,
  guardianStyle,
  isoStyle,
  type LocaleStyleOptions,
  omitNoYear,
  omitPublicationYear,
} from "./styles/index.ts";
export type { NumberingSystem } from "./writeDigits.ts";
