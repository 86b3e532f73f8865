import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { classNames } from "../../src/react/classNames.ts";
import { lineOf, parseFolder, repository, walk } from "./parseSource.ts";

const publication = join(repository, "src/publication");
const css = readdirSync(publication, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".css"))
  .map((path) => readFileSync(join(publication, path), "utf8"))
  .join("\n")
  .replace(/\/\*[\s\S]*?\*\//g, "");
const components = parseFolder("src/react");
const code = components.map(({ text }) => text).join("\n");

const allIn = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, name = ""]) => name)),
];

describe("the stylesheet", () => {
  it("knows only class names that the components set", () => {
    const known: readonly string[] = Object.values(classNames);
    const unknown = allIn(css, /\.(circa[\w-]*)/g).filter((name) => !known.includes(name));
    expect(unknown).toEqual([]);
  });

  it("knows only data attributes that the components set, and the mode, which the page sets", () => {
    const unknown = allIn(css, /\[(data-[\w-]+)/g).filter((name) => !code.includes(name));
    expect(unknown.filter((name) => name !== "data-circa-mode")).toEqual([]);
  });

  it("uses only custom properties that are set somewhere, or has a fallback at hand", () => {
    const set = allIn(`${css}\n${code}`, /(--circa-[\w-]+)["']?\s*:/g);
    const used = allIn(css, /var\(\s*(--circa-[\w-]+)\s*\)/g);
    expect(used.filter((name) => !set.includes(name))).toEqual([]);
  });
});

describe("the components", () => {
  it("take every class name from classNames", () => {
    const literal = components.flatMap((file) =>
      [...walk(file.program)].flatMap((node) =>
        node.type === "JSXAttribute" &&
        node.name.name === "className" &&
        node.value?.type === "Literal"
          ? [`${file.path}:${lineOf(file, node)}`]
          : [],
      ),
    );
    expect(literal).toEqual([]);
  });
});
