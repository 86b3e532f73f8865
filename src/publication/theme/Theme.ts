import type { ComponentToken, KeywordToken, SemanticToken, themeTokens } from "./themeTokens.ts";

/** The name of a custom property without its `--circa-`. */
export type ThemeToken = SemanticToken | ComponentToken | KeywordToken;

/** What kind of value a token holds: `"color"`, `"dimension"` … */
export type TokenType = (typeof themeTokens)[ThemeToken];

/** A colour in light and in dark. */
export interface ModeColors {
  readonly light: string;
  readonly dark: string;
}

/** The name of a token that is a colour. */
export type ColorToken = {
  [Name in ThemeToken]: (typeof themeTokens)[Name] extends "color" ? Name : never;
}[ThemeToken];

/**
 * A publication's look, or a part of it: CSS values by token. A colour may be one for both modes
 * or one for each.
 */
export type Theme = {
  readonly [Name in ThemeToken]?:
    | (Name extends ColorToken ? string | ModeColors : string)
    | undefined;
};
