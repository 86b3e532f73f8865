import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type ThemeToken, themeTokens } from "../../src/publication/index.ts";
import { allPublications } from "../../stories/fixtures/publications.ts";
import { readSource, readTheme, readTokenFile } from "./readStyles.ts";

const ids = allPublications.map(({ id }) => id);
const components: unknown = JSON.parse(readSource("tokens/components.tokens.json"));
const resolver = JSON.parse(readSource("tokens/circa.resolver.json"));

function namesIn(group: unknown, path: readonly string[] = []): string[] {
  if (typeof group !== "object" || group === null) return [];
  if ("$value" in group) return [path.join("-")];
  return Object.entries(group)
    .filter(([key]) => !key.startsWith("$"))
    .flatMap(([key, inner]) => namesIn(inner, [...path, key]));
}

const componentNames = new Set(namesIn(components));
const semanticNames = Object.keys(themeTokens).filter((name) => !componentNames.has(name));

describe("the token files", () => {
  it("are what the stylesheets and the names in TypeScript were written from", () => {
    const script = fileURLToPath(
      new URL("../../src/publication/tokens/writeStyles.mjs", import.meta.url),
    );
    const { status, stdout } = spawnSync(process.execPath, [script, "--check"]);
    expect({ status, stdout: stdout.toString() }).toEqual({ status: 0, stdout: "" });
  });

  it("are listed in the resolver, one context for each publication", () => {
    expect(Object.keys(resolver.modifiers.publication.contexts)).toEqual(ids);
    expect(resolver.version).toBe("2025.10");
  });

  it.each(ids)("define every semantic token, those of %s", (id) => {
    const theme = readTheme(id);
    expect(semanticNames.filter((name) => theme[name as ThemeToken] === undefined)).toEqual([]);
    expect(semanticNames.length).toBeGreaterThan(70);
  });

  it.each(ids)("give every colour in light and in dark, those of %s", (id) => {
    const lights = namesIn((readTokenFile(id) as { palette: { light: unknown } }).palette.light);
    const darks = namesIn((readTokenFile(id) as { palette: { dark: unknown } }).palette.dark);
    expect(lights).toHaveLength(18);
    expect(darks).toEqual(lights);
  });

  it.each(ids)("have no token that others do not have, those of %s", (id) => {
    const names = namesIn(readTokenFile(id)).map((name) =>
      name.replace(/^palette-(light|dark)-/, "color-"),
    );
    expect(names.filter((name) => !Object.hasOwn(themeTokens, name))).toEqual([]);
  });

  it("describe each token once, in the default publication or among the parts", () => {
    const undescribed = (group: unknown, path: readonly string[]): string[] => {
      if (typeof group !== "object" || group === null) return [];
      if ("$value" in group) return "$description" in group ? [] : [path.join(".")];
      return Object.entries(group)
        .filter(([key]) => !key.startsWith("$") && key !== "dark")
        .flatMap(([key, inner]) => undescribed(inner, [...path, key]));
    };
    expect(undescribed(readTokenFile("plain"), [])).toEqual([]);
    expect(undescribed(components, [])).toEqual([]);
  });
});

const styles = ["root", "words", "signs", "narrow", "wide"].map((name) =>
  readSource(`base/${name}.css`),
);

describe("the stylesheet", () => {
  const used = styles.flatMap((css) =>
    [...css.matchAll(/var\(\s*--circa-([\w-]+)(?:,\s*([^;]+?))?\)/g)].map(
      ([, name = "", fallback = ""]) => ({ name, fallback }),
    ),
  );
  const ownNames = ["ink", "ink-light", "gutter", "mode"];

  it("uses public tokens only, and what it works out itself", () => {
    const unknown = used.filter(
      ({ name }) => !Object.hasOwn(themeTokens, name) && !ownNames.includes(name),
    );
    expect(unknown).toEqual([]);
  });

  it("uses every public token", () => {
    const looks = ids.map((id) => readSource(`${id}/${id}.css`));
    const all = [...styles, ...looks].join("\n").matchAll(/var\(\s*--circa-([\w-]+)/g);
    const names = new Set([...all].map(([, name]) => name));
    const inReact = ["space-row"];
    const unused = Object.keys(themeTokens).filter(
      (name) => !names.has(name) && !inReact.includes(name),
    );
    expect(unused).toEqual([]);
  });

  it("falls back to what the component tokens say they are by default", () => {
    const wrong = used
      .filter(({ name }) => componentNames.has(name))
      .filter(({ name, fallback }) => !fallback.startsWith(defaultOf(name)))
      .map(({ name, fallback }) => `${name}: ${fallback}, not ${defaultOf(name)}`);
    expect(wrong).toEqual([]);
  });

  it("has no specificity, outside :where()", () => {
    const selectors = styles
      .join("\n")
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .match(/^ {2,4}(?!@)[^\s}][^;{}]*(?=\{)/gm);
    const specific = (selectors ?? []).filter(
      (selector) => selector.replace(/:where\((?:[^()]|\([^()]*\))*\)|::before/g, "").trim() !== "",
    );
    expect(selectors?.length).toBeGreaterThan(40);
    expect(specific.map((one) => one.trim()).filter((one) => !/^(,|:where)/.test(one))).toEqual([]);
  });
});

function defaultOf(name: string): string {
  const token = name
    .split("-")
    .map((_, index, parts) => [
      parts.slice(0, index + 1).join("-"),
      parts.slice(index + 1).join("-"),
    ])
    .map(([group = "", rest = ""]) => (components as Groups)[group]?.[rest])
    .find((found) => found !== undefined);
  const value = token?.$value;
  if (typeof value === "string") return `var(--circa-${value.slice(1, -1).replaceAll(".", "-")}`;
  return `${value?.value ?? "?"}px`;
}

type Groups = Readonly<
  Record<string, Readonly<Record<string, { $value: string | { value: number } }>>>
>;
