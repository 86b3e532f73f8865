import { isThemeToken } from "./defineTheme.ts";
import { formatTokenValue } from "./formatTokenValue.ts";
import type { ModeColors, Theme, ThemeToken } from "./Theme.ts";
import { keywordValues, themeTokens } from "./themeTokens.ts";

/** Something in a token file that no token can be made of. */
export interface TokenProblem {
  /** Where it stands: `"palette.light.text"`. */
  readonly path: string;
  /** What is wrong, and what may stand there. */
  readonly message: string;
}

/** What {@link parseTokens} makes of a file. */
export interface ParsedTokens {
  readonly theme: Theme;
  readonly problems: readonly TokenProblem[];
}

/**
 * Reads a publication's design tokens as a {@link Theme}.
 *
 * Colours stand in `palette.light` and `palette.dark`; every other token stands where its name
 * says, `title.size` for `title-size`. Of the format's types, colours in sRGB, dimensions,
 * durations, numbers, font families and weights, easings and stroke styles are read, and aliases.
 * Words for which the format has no type stand in `$extensions`, under `circa.keywords`.
 *
 * @see Design Tokens Community Group, Design Tokens Format Module 2025.10.
 */
export function parseTokens(document: unknown): ParsedTokens {
  const found: Found = new Map();
  const problems: TokenProblem[] = [];
  for (const token of collect(document, [], undefined)) {
    const { name, mode } = nameOf(token.path);
    const text = formatTokenValue(token.type, token.value);
    const fault = faultOf(name, token.type, text);
    if (fault !== undefined) problems.push({ path: token.path.join("."), message: fault });
    else if (isThemeToken(name) && text !== undefined) addValue(found, { name, mode, text });
  }
  readKeywords(document, found, problems);
  return { theme: settle(found), problems };
}

interface Token {
  readonly path: readonly string[];
  readonly type: unknown;
  readonly value: unknown;
}

/** The tokens of a group and of the groups in it, with the types they inherit. */
function collect(group: unknown, path: readonly string[], outerType: unknown): Token[] {
  if (!isObject(group)) return [];
  const type = group["$type"] ?? outerType;
  if ("$value" in group) return [{ path, type, value: group["$value"] }];
  return Object.entries(group)
    .filter(([key]) => !key.startsWith("$"))
    .flatMap(([key, inner]) => collect(inner, [...path, key], type));
}

function nameOf(path: readonly string[]): { name: string; mode: "light" | "dark" | undefined } {
  const [first, second, ...rest] = path;
  const inPalette = first === "palette" && (second === "light" || second === "dark");
  return inPalette
    ? { name: `color-${rest.join("-")}`, mode: second }
    : { name: path.join("-"), mode: undefined };
}

function faultOf(name: string, type: unknown, text: string | undefined): string | undefined {
  if (!isThemeToken(name)) return "is not the name of a token";
  const wanted = themeTokens[name];
  if (type !== wanted) return `must have the $type ${wanted}; has ${String(type)}`;
  return text === undefined ? `must have a value of the type ${wanted}` : undefined;
}

type Found = Map<ThemeToken, string | Partial<ModeColors>>;

interface FoundValue {
  readonly name: ThemeToken;
  readonly mode: "light" | "dark" | undefined;
  readonly text: string;
}

function addValue(found: Found, { name, mode, text }: FoundValue): void {
  if (mode === undefined) {
    found.set(name, text);
    return;
  }
  const known = found.get(name);
  found.set(name, { ...(typeof known === "object" && known), [mode]: text });
}

function readKeywords(document: unknown, found: Found, problems: TokenProblem[]): void {
  const extensions = isObject(document) ? document["$extensions"] : undefined;
  const keywords = isObject(extensions) ? extensions["circa.keywords"] : undefined;
  if (!isObject(keywords)) return;
  const allowed: Readonly<Record<string, readonly string[]>> = keywordValues;
  for (const [name, value] of Object.entries(keywords)) {
    if (isThemeToken(name) && typeof value === "string" && allowed[name]?.includes(value)) {
      found.set(name, value);
    } else {
      const remedy = allowed[name]?.join(", ") ?? Object.keys(allowed).join(", ");
      problems.push({ path: `circa.keywords.${name}`, message: `must be one of ${remedy}` });
    }
  }
}

/** A colour that is given for one mode only serves both. */
function settle(found: Found): Theme {
  const entries = [...found].map(([name, value]) => {
    if (typeof value === "string") return [name, value];
    const { light = value.dark, dark = value.light } = value;
    return [name, { light, dark }];
  });
  return Object.fromEntries(entries);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
