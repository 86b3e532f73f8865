// A publication's look as data: tokens by name, read from design files and written as CSS.

export { defineTheme } from "./defineTheme.ts";
export { formatTokens } from "./formatTokens.ts";
export { type ParsedTokens, parseTokens, type TokenProblem } from "./parseTokens.ts";
export type { ColorToken, ModeColors, Theme, ThemeToken, TokenType } from "./Theme.ts";
export { themeToCss } from "./themeToCss.ts";
export type { ComponentToken, KeywordToken, SemanticToken } from "./themeTokens.ts";
export { keywordValues, themeTokens } from "./themeTokens.ts";
