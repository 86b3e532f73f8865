import { readFileSync } from "node:fs";
import { parseTokens, type Theme } from "../../src/publication/index.ts";

const folder = new URL("../../src/publication/", import.meta.url);

/** A file of the publication folder as text. */
export function readSource(path: string): string {
  return readFileSync(new URL(path, folder), "utf8");
}

/** A publication's token file as it stands. */
export function readTokenFile(id: string): unknown {
  return JSON.parse(readSource(`${id}/${id}.tokens.json`));
}

/** A publication's look, from its token file. */
export function readTheme(id: string): Theme {
  return parseTokens(readTokenFile(id)).theme;
}

/** A length in pixels, as a number; 0 where the theme says nothing. */
export function pixelsOf(theme: Theme, name: keyof Theme): number {
  const value = theme[name];
  return typeof value === "string" ? Number(value.replace("px", "")) : 0;
}
