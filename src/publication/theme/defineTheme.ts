import type { Theme, ThemeToken } from "./Theme.ts";
import { keywordValues, themeTokens } from "./themeTokens.ts";

/**
 * Checks a theme and returns it as it is, so that a misspelt token is found where it is written.
 *
 * A theme may be partial; what it leaves out stays the publication's.
 *
 * @throws {RangeError} if a token is not one of the public ones, or a value is empty or would end
 * the declaration that it is written into.
 *
 * @see {@link themeToCss} for the style rules.
 *
 * @example
 * ```ts
 * defineTheme({
 *   "color-accent": { light: "#7a1f3d", dark: "#f0a3bd" },
 *   "font-title": '"Gazette Display", Georgia, serif',
 *   "marker-radius": "0px",
 * });
 * ```
 */
export function defineTheme(theme: Theme): Theme {
  for (const [name, value] of Object.entries(theme)) {
    if (!isThemeToken(name)) {
      throw new RangeError(`defineTheme: theme must have public tokens only; received ${name}.`);
    }
    const values = typeof value === "object" ? [value.light, value.dark] : [value];
    for (const one of values) if (one !== undefined) assertValue(name, one);
  }
  return theme;
}

/** Whether `name` is that of a public token. */
export function isThemeToken(name: string): name is ThemeToken {
  return Object.hasOwn(themeTokens, name);
}

function assertValue(name: ThemeToken, value: string): void {
  if (typeof value !== "string" || value.trim() === "" || /[;{}<]|\/\*/.test(value)) {
    throw new RangeError(`defineTheme: ${name} must be one CSS value; received ${value}.`);
  }
  const allowed: readonly string[] | undefined =
    themeTokens[name] === "keyword" ? keywordValues[name as keyof typeof keywordValues] : undefined;
  if (allowed && !allowed.includes(value)) {
    throw new RangeError(
      `defineTheme: ${name} must be one of ${allowed.join(", ")}; received ${value}.`,
    );
  }
}
