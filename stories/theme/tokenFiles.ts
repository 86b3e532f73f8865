import broadcaster from "../../src/publication/broadcaster/broadcaster.tokens.json";
import broadsheet from "../../src/publication/broadsheet/broadsheet.tokens.json";
import financial from "../../src/publication/financial/financial.tokens.json";
import {
  parseTokens,
  type Theme,
  type ThemeToken,
  themeTokens,
} from "../../src/publication/index.ts";
import magazine from "../../src/publication/magazine/magazine.tokens.json";
import nightdesk from "../../src/publication/nightdesk/nightdesk.tokens.json";
import persian from "../../src/publication/persian/persian.tokens.json";
import plain from "../../src/publication/plain/plain.tokens.json";
import components from "../../src/publication/tokens/components.tokens.json";
import wire from "../../src/publication/wire/wire.tokens.json";

const files: Readonly<Record<string, unknown>> = {
  plain,
  broadsheet,
  wire,
  magazine,
  financial,
  broadcaster,
  nightdesk,
  persian,
};

/** The look of each publication that comes with Circa, by `id`. */
export const themes: Readonly<Record<string, Theme>> = Object.fromEntries(
  Object.entries(files).map(([id, file]) => [id, parseTokens(file).theme]),
);

/** What single parts take where a publication says nothing. */
export const componentTheme: Theme = parseTokens(components).theme;

/** What a token is for, from the file that describes it. */
export function describeToken(name: ThemeToken): string {
  if (themeTokens[name] === "keyword") return "One of a few words.";
  const [group = "", ...rest] = name.split("-");
  const key = rest.join("-");
  const path = group === "color" ? ["palette", "light", key] : [group, key];
  return textAt(plain, path) ?? textAt(components, path) ?? "";
}

function textAt(document: unknown, path: readonly string[]): string | undefined {
  const found = [...path, "$description"].reduce<unknown>(
    (group, key) =>
      typeof group === "object" && group !== null
        ? (group as Readonly<Record<string, unknown>>)[key]
        : undefined,
    document,
  );
  return typeof found === "string" ? found : undefined;
}
