// How a publication writes and looks: its words, dates and letters, and its tokens of style.

export { broadsheet } from "./broadsheet/index.ts";
export {
  type ColorVision,
  type ContrastFigure,
  checkContrast,
  colorVisions,
  contrastOf,
  distanceOf,
  mixColors,
} from "./contrast/index.ts";
export { createPublication, type Given, type PublicationOverrides } from "./createPublication.ts";
export { formatCount } from "./formatCount.ts";
export { formatEventDate, timeZoneOf } from "./formatEventDate.ts";
export type {
  CardFrame,
  Credit,
  Messages,
  Publication,
  PublicationCalendar,
  PublicationGlyphs,
  RelationWords,
  SignWords,
  TextFont,
  TextMetrics,
  TimeZonePolicy,
  ViewPublication,
  ViewWords,
} from "./Publication.ts";
export { defaultPublication } from "./plain/index.ts";
export {
  type ColorToken,
  type ComponentToken,
  defineTheme,
  formatTokens,
  type KeywordToken,
  keywordValues,
  type ModeColors,
  type ParsedTokens,
  parseTokens,
  type SemanticToken,
  type Theme,
  type ThemeToken,
  type TokenProblem,
  type TokenType,
  themeToCss,
  themeTokens,
} from "./theme/index.ts";
