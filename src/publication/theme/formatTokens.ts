import { defineTheme } from "./defineTheme.ts";
import type { Theme, ThemeToken } from "./Theme.ts";
import { keywordValues, themeTokens } from "./themeTokens.ts";

/**
 * Writes a theme as the text of a `.tokens.json` file, which {@link parseTokens} and other tools
 * read.
 *
 * @throws {RangeError} if a value has no counterpart in the format: a colour that is not written as
 * `#rrggbb`, a length in other units than `px` and `rem`.
 *
 * @see Design Tokens Community Group, Design Tokens Format Module 2025.10.
 *
 * @example
 * ```ts
 * formatTokens({ "arc-width": "2px" });
 * // the text of { arc: { width: { $type: "dimension", $value: { value: 2, unit: "px" } } } }
 * ```
 */
export function formatTokens(theme: Theme): string {
  const document: Group = {};
  const keywords: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(defineTheme(theme)) as [ThemeToken, Value][]) {
    if (value === undefined) continue;
    if (name in keywordValues) keywords[name] = value;
    else for (const token of tokensOf(name, value)) place(document, token);
  }
  if (Object.keys(keywords).length > 0) {
    document["$extensions"] = { "circa.keywords": keywords };
  }
  return `${JSON.stringify(document, null, 2)}\n`;
}

type Value = Theme[ThemeToken];
type Group = { [key: string]: unknown };

interface PlacedToken {
  readonly path: readonly string[];
  readonly $type: string;
  readonly $value: unknown;
}

function tokensOf(name: ThemeToken, value: Exclude<Value, undefined>): PlacedToken[] {
  const $type = themeTokens[name];
  const [group = "", ...rest] = name.split("-");
  const key = rest.join("-");
  if (group !== "color") {
    const text = typeof value === "string" ? value : value.light;
    return [{ path: [group, key], $type, $value: readValue(name, text) }];
  }
  const { light, dark } = typeof value === "string" ? { light: value, dark: value } : value;
  return [
    { path: ["palette", "light", key], $type, $value: readValue(name, light) },
    { path: ["palette", "dark", key], $type, $value: readValue(name, dark) },
  ];
}

function place(document: Group, { path, $type, $value }: PlacedToken): void {
  let group = document;
  for (const step of path.slice(0, -1)) {
    const inner = (group[step] ?? {}) as Group;
    group[step] = inner;
    group = inner;
  }
  group[path.at(-1) ?? ""] = { $type, $value };
}

function readValue(name: ThemeToken, text: string): unknown {
  const alias = /^var\(--circa-([a-z]+)-([\w-]+)\)$/.exec(text);
  const value = alias ? `{${alias[1]}.${alias[2]}}` : readers[themeTokens[name]]?.(text.trim());
  if (value === undefined) {
    throw new RangeError(
      `formatTokens: ${name} must be a plain ${themeTokens[name]}; received ${text}.`,
    );
  }
  return value;
}

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  color: readColor,
  dimension: (text) => readMeasure(text, /^(-?[\d.]+)(px|rem)$/),
  duration: (text) => readMeasure(text, /^([\d.]+)(ms|s)$/),
  number: readNumber,
  fontWeight: readNumber,
  fontFamily: (text) => text.split(",").map((name) => name.trim().replace(/^["']|["']$/g, "")),
  cubicBezier: (text) => /^cubic-bezier\((.*)\)$/.exec(text)?.[1]?.split(",").map(Number),
  strokeStyle: readStroke,
};

function readColor(text: string): unknown {
  if (!/^#[\da-f]{6}$/i.test(text)) return;
  const components = [1, 3, 5].map((at) => {
    const share = Number.parseInt(text.slice(at, at + 2), 16) / 255;
    return Math.round(share * 10_000) / 10_000;
  });
  return { colorSpace: "srgb", components, hex: text };
}

function readMeasure(text: string, pattern: RegExp): unknown {
  const [, size, unit] = pattern.exec(text) ?? [];
  return size === undefined ? undefined : { value: Number(size), unit };
}

function readNumber(text: string): number | undefined {
  const value = Number(text);
  return text !== "" && Number.isFinite(value) ? value : undefined;
}

function readStroke(text: string): unknown {
  if (text === "none") return "solid";
  const dashArray = text.split(" ").map((one) => readMeasure(one, /^([\d.]+)(px|rem)$/));
  return dashArray.includes(undefined) ? undefined : { dashArray, lineCap: "butt" };
}
