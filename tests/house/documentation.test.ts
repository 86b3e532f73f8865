import type { Declaration, TSSignature } from "oxc-parser";
import { describe, expect, it } from "vitest";
import { findDocComment, findFault, readDocComment } from "./docComments.ts";
import { packageEntries } from "./packageEntries.ts";
import { lineOf, parseFolder, parseSource, type SourceFile } from "./parseSource.ts";
import { declaredNames, findPublicNames, mapSources } from "./publicNames.ts";

const files = parseFolder("src");
const sources = mapSources(files);

/** Members of an interface, or of a type that is written as an object. */
function membersOf(declaration: Declaration): readonly TSSignature[] {
  if (declaration.type === "TSInterfaceDeclaration") return declaration.body.body;
  if (declaration.type !== "TSTypeAliasDeclaration") return [];
  const { typeAnnotation } = declaration;
  return typeAnnotation.type === "TSTypeLiteral" ? typeAnnotation.members : [];
}

/** The members of what a file exports as Props or Options, as faults where undocumented. */
function findSettingFaults(file: SourceFile): string[] {
  return file.program.body.flatMap((statement) => {
    if (statement.type !== "ExportNamedDeclaration" || statement.declaration === null) return [];
    const [name = ""] = declaredNames(statement.declaration);
    if (!/(Props|Options)$/.test(name)) return [];
    return membersOf(statement.declaration).flatMap((member) => {
      const fault = findFault(findDocComment(file, member));
      return fault === undefined ? [] : [`${file.path}:${lineOf(file, member)} ${name}: ${fault}`];
    });
  });
}

describe.each(packageEntries)("every name that $specifier exports", ({ file: entry }) => {
  it("says in a sentence what it is or does", () => {
    const faults = findPublicNames(`src/${entry}.ts`, sources).flatMap(
      ({ name, file, statement }) => {
        const fault = findFault(findDocComment(file, statement));
        return fault === undefined ? [] : [`${file.path} ${name} ${fault}`];
      },
    );
    expect(faults).toEqual([]);
  });
});

describe("every exported Props and Options", () => {
  it("documents each of its members", () => {
    expect(files.flatMap(findSettingFaults)).toEqual([]);
  });
});

describe("findSettingFaults", () => {
  it.each([
    ["a prop without a comment", "export interface AProps { gap: number }"],
    ["an option without a comment", "export type AOptions = { gap: number };"],
    ["a comment that is not a doc comment", "export interface AProps { /* Gap. */ gap: number }"],
    ["a comment in front of another prop", "export interface AProps { /** A. */ a: 1; b: 2 }"],
  ])("objects to %s", (_, code) => {
    expect(findSettingFaults(parseSource("a.ts", code))).toHaveLength(1);
  });

  it("has nothing against undocumented members of other types", () => {
    const file = parseSource("a.ts", "export interface Extent { start: number }");
    expect(findSettingFaults(file)).toEqual([]);
  });
});

describe("findFault", () => {
  it.each([
    ["no description", "@default 0"],
    ["a first paragraph without a full stop", "The gap\n\n@default 0"],
    ["a param that repeats its name", "Does it.\n@param gap - The gap."],
    ["a param that repeats its name and type", "Does it.\n@param {number} gap"],
  ])("objects to %s", (_, text) => {
    expect(findFault(readDocComment(text))).toBeTypeOf("string");
  });

  it.each([
    ["one sentence", "Clear space to keep, in CSS pixels."],
    ["a sentence over two lines", "Clear space to keep,\n * in CSS pixels."],
    ["a param with a unit", "Does it.\n@param gap in CSS pixels"],
    ["decorators in an example", "Does it.\n@example\n```ts\n@param gap\n```"],
  ])("has nothing against %s", (_, text) => {
    expect(findFault(readDocComment(text))).toBeUndefined();
  });

  it("objects to no comment at all", () => {
    expect(findFault(undefined)).toBe("has no doc comment");
  });
});
