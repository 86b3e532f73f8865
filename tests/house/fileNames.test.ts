import { describe, expect, it } from "vitest";
import { parseFolder, parseSource, type SourceFile } from "./parseSource.ts";
import { findPublicNames, mapSources } from "./publicNames.ts";

/** What a file of one idea exports, where its name names none of it. */
function findMisnomer(file: SourceFile): string | undefined {
  const names = findPublicNames(file.path, mapSources([file]));
  const values = names.filter(({ isType }) => !isType);
  const candidates = names.map(({ name }) => name);
  const stem = file.path.replace(/^.*\//, "").replace(/\.tsx?$/, "");
  const isFreeToChoose = values.length > 1 || names.length === 0;
  return isFreeToChoose || candidates.includes(stem)
    ? undefined
    : `${file.path} exports ${candidates.join(", ")}`;
}

const isContents = ({ path }: SourceFile): boolean =>
  path.endsWith("/index.ts") || path.split("/").length === 2;

describe("every file", () => {
  it("that exports one value or only types is named for it or for one of them", () => {
    const files = parseFolder("src").filter((file) => !isContents(file));
    expect(files.flatMap((file) => findMisnomer(file) ?? [])).toEqual([]);
  });
});

describe("findMisnomer", () => {
  it.each([
    ["a function under another name", "a.ts", "export function b(): void {}"],
    ["types under no type's name", "a.ts", "export interface B {} export interface C {}"],
  ])("objects to %s", (_, path, code) => {
    expect(findMisnomer(parseSource(path, code))).toContain(path);
  });

  it.each([
    ["a function and its types", "a.ts", "export type B = 1; export const a: B = 1;"],
    ["a type and what creates it", "B.ts", "export type B = 1; export const createB = 1;"],
    ["a type among others", "B.ts", "export interface B {} export interface C {}"],
    ["several functions, named for what they share", "c.ts", "export const a = 1, b = 2;"],
  ])("has nothing against %s", (_, path, code) => {
    expect(findMisnomer(parseSource(path, code))).toBeUndefined();
  });
});
