import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { packageEntries } from "../house/packageEntries.ts";
import { parseFolder, parseSource, repository } from "../house/parseSource.ts";
import { findPublicNames, mapSources, type SourceMap } from "../house/publicNames.ts";
import { findSignatureTypes } from "./findSignatureTypes.ts";
import { installPackage, type Output, runTool } from "./installPackage.ts";

const folder = "node_modules/.cache/circa-types";

let entries: string[];
let types: SourceMap;

beforeAll(async () => {
  const dist = `${await installPackage(folder)}/dist`;
  entries = packageEntries.map(({ file }) => `${dist}/${file}.ts`);
  // Declarations name each other by the endings of their sources.
  types = mapSources(
    parseFolder(dist, [".d.ts"]).flatMap((file) =>
      [".ts", ".tsx"].map((ending) => ({ ...file, path: file.path.replace(".d.ts", ending) })),
    ),
  );
});

const used = () => entries.flatMap((entry) => findSignatureTypes(entry, types));
const tell = ({ name, from, trail }: ReturnType<typeof used>[number]): string =>
  `${name} of ${from.replace(/^.*\/dist\//, "")}, through ${trail.join(" → ")}`;

describe("the public signatures", () => {
  it("name no third party's types, except React's and the Locale of date-fns", () => {
    const foreign = used()
      .filter(({ isPackage }) => isPackage)
      .filter(({ from }) => from !== "react" && from !== "react/jsx-runtime")
      .filter(({ from, name }) => from !== "date-fns" || name !== "Locale");
    expect(foreign.map(tell)).toEqual([]);
  });

  it("name only types that are public themselves", () => {
    const names = entries.flatMap((entry) => findPublicNames(entry, types));
    const known = new Set(names.map(({ name }) => name));
    const hidden = used().filter(({ isPackage, name }) => !isPackage && !known.has(name));
    expect([...new Set(hidden.map(tell))]).toEqual([]);
  });

  it.each([
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ])("compile in a strict project with module %s", async (module, moduleResolution) => {
    const at = `${folder}/${module}`;
    const options = { module, moduleResolution, target: "es2022", strict: true, noEmit: true };
    const compilerOptions = { ...options, jsx: "react-jsx", lib: ["es2023", "dom"], types: [] };
    const write = (name: string, text: string) => writeFileSync(join(repository, at, name), text);
    mkdirSync(join(repository, at), { recursive: true });
    write("package.json", '{ "type": "module" }');
    write("tsconfig.json", JSON.stringify({ compilerOptions }));
    write(
      "page.tsx",
      `import { Timeline, type TimelineProps } from "circa";
       import type { Chronology } from "circa/core";
       const chronology: Chronology = { title: "Talks", publishedOn: "2025-03-24", events: [] };
       const props: TimelineProps = { chronology, className: "talks" };
       export const page = <Timeline {...props} />;
       // @ts-expect-error: a chronology has events
       export const wrong = <Timeline chronology={{ title: "Talks", publishedOn: "2025-03-24" }} />;`,
    );
    const { stdout } = await runTool(at, "tsc").catch((failed: Output) => failed);
    expect(stdout).toBe("");
  });
});

describe("findSignatureTypes", () => {
  const from = (code: string): string[] =>
    findSignatureTypes(
      "a.ts",
      mapSources([
        parseSource("a.ts", code),
        parseSource("b.ts", 'import type { Schema } from "lib"; export interface B { s: Schema }'),
      ]),
    ).map(tell);

  it.each([
    ["a parameter", 'import type { X } from "lib"; export declare function a(x: X): void;'],
    ["a namespace", 'import type * as X from "lib"; export declare const a: X.Y;'],
    ["an import type", 'export type A = import("lib").X;'],
    ["what it extends", 'import type { X } from "lib"; export interface A extends X {}'],
    ["typeof", 'import { X } from "lib"; export type A = typeof X;'],
  ])("finds a package's type in %s", (_, code) => {
    expect(from(code)).toHaveLength(1);
  });

  it("follows a type into the file that declares it", () => {
    expect(from('import type { B } from "./b.ts"; export interface A { b: B }')).toEqual([
      "B of b.ts, through A → B",
      "Schema of lib, through A → B → Schema",
    ]);
  });

  it("leaves out what the language has, and type parameters", () => {
    expect(from("export declare function a<T>(all: Map<string, T>): T[];")).toEqual([]);
  });
});
