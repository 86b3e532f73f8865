import { describe, expect, it } from "vitest";
import { findCycles } from "./findCycles.ts";
import { findImports, type Import } from "./findImports.ts";
import { findMachineState } from "./findMachineState.ts";
import { findForbidden, importTable } from "./importTable.ts";
import { parseFolder, parseSource } from "./parseSource.ts";

const sources = parseFolder("src");
const imports = sources.flatMap(findImports);

const importing = (from: string, ...specifiers: string[]): Import[] =>
  findImports(parseSource(from, specifiers.map((one) => `import "${one}";`).join("\n")));

describe("the source", () => {
  it("has only folders and entries that the import table knows", () => {
    const found = new Set(sources.map(({ path }) => path.split("/")[1]));
    expect([...found].filter((name) => !(`${name}` in importTable))).toEqual([]);
  });

  it("imports only the folders and packages that the import table lists, by their index", () => {
    expect(findForbidden(imports)).toEqual([]);
  });

  it("imports only files that exist, by their full names", () => {
    const paths = new Set(sources.map(({ path }) => path));
    const missing = imports.filter(({ to, isPackage }) => !isPackage && !paths.has(to));
    expect(missing.map(({ from, to, line }) => `${from}:${line} imports ${to}`)).toEqual([]);
  });

  it("has no import cycles, not of types either", () => {
    expect(findCycles(imports).map((cycle) => cycle.join(" → "))).toEqual([]);
  });

  it("reads no clock, chance, locale or zone of the machine before react", () => {
    const isPure = /^src\/(time|model|scale|layout|scene|publication|interop)\//;
    const pure = sources.filter(({ path }) => isPure.test(path));
    expect(pure.flatMap(findMachineState)).toEqual([]);
  });

  it("says at the top of each folder's index what the folder knows", () => {
    const silent = sources.filter(
      ({ path, text }) => path.endsWith("/index.ts") && !/^\/\/ \S[^\n]+/.test(text),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});

describe("importTable", () => {
  it("lists each folder after those that it may import, so that there is one direction", () => {
    const order = Object.keys(importTable);
    const upward = Object.entries(importTable).flatMap(([folder, { folders }]) =>
      folders
        .filter((other) => order.indexOf(other) >= order.indexOf(folder))
        .map((other) => `${folder} imports ${other}`),
    );
    expect(upward).toEqual([]);
  });
});

describe("findForbidden", () => {
  it.each([
    ["a folder not listed", "src/time/a.ts", "../model/index.ts"],
    ["a file of another folder", "src/model/a.ts", "../time/civil.ts"],
    ["a file of a sub-folder", "src/time/a.ts", "./edtf/readDate.ts"],
    ["a sub-folder of another folder", "src/model/a.ts", "../time/edtf/index.ts"],
    ["a file of a sibling sub-folder", "src/time/edtf/a.ts", "../network/findCycle.ts"],
    ["React before react", "src/scene/a.ts", "react"],
    ["a package not listed", "src/layout/a.ts", "d3-time"],
    ["a part of a package not listed", "src/model/a.ts", "react/jsx-runtime"],
    ["React in the pure entry", "src/core.ts", "./react/index.ts"],
    ["a folder the table does not know", "src/utils/a.ts", "../time/index.ts"],
  ])("objects to %s", (_, from, to) => {
    expect(findForbidden(importing(from, to))).toHaveLength(1);
  });

  it.each([
    ["its own folder", "src/time/a.ts", "./civil.ts"],
    ["a sub-folder's index", "src/time/index.ts", "./edtf/index.ts"],
    ["a sibling sub-folder's index", "src/time/edtf/a.ts", "../network/index.ts"],
    ["the folder around it", "src/time/edtf/a.ts", "../civil.ts"],
    ["a listed folder's index", "src/scene/wide/a.ts", "../../layout/index.ts"],
    ["a listed family of packages", "src/time/a.ts", "@date-fns/utc"],
    ["the phrases in their own entry", "src/phrases.ts", "./time/phrases/index.ts"],
  ])("lets a file import %s", (_, from, to) => {
    expect(findForbidden(importing(from, to))).toEqual([]);
  });

  it("sees re-exports, import() and import types as well", () => {
    const file = parseSource(
      "src/time/a.ts",
      `export { a } from "react"; export * from "react"; import("react");
       type Node = import("react").ReactNode;`,
    );
    expect(findForbidden(findImports(file))).toHaveLength(4);
  });
});

describe("findCycles", () => {
  it("names the files of a cycle in order, and once", () => {
    const cycle = [
      ...importing("src/time/entry.ts", "./a.ts"),
      ...importing("src/time/a.ts", "./b.ts"),
      ...importing("src/time/b.ts", "./c.ts", "./leaf.ts"),
      ...importing("src/time/c.ts", "./a.ts"),
    ];
    expect(findCycles(cycle)).toEqual([
      ["src/time/a.ts", "src/time/b.ts", "src/time/c.ts", "src/time/a.ts"],
    ]);
  });

  it("lets two files import the same third", () => {
    expect(
      findCycles([
        ...importing("src/time/a.ts", "./b.ts", "./c.ts"),
        ...importing("src/time/b.ts", "./c.ts"),
      ]),
    ).toEqual([]);
  });
});
