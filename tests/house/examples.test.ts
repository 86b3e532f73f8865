import { transformSync } from "esbuild";
import { describe, expect, it } from "vitest";
import { findDocComment } from "./docComments.ts";
import { parseFolder, type SourceFile } from "./parseSource.ts";
import { declaredNames } from "./publicNames.ts";
import { readExample } from "./readExample.ts";
import { timesInExamples } from "./timesInExamples.ts";

const modules = import.meta.glob<Record<string, unknown>>([
  "../../src/{core,explorer,phrases}.ts",
  "../../src/{time,model,scale,layout,scene,publication,interop}/**/*.ts",
]);

/** The examples in a file's doc comments, each with the name it stands at. */
function findExamples(file: SourceFile): { name: string; path: string; text: string }[] {
  return file.program.body.flatMap((statement) => {
    if (statement.type !== "ExportNamedDeclaration" || statement.declaration === null) return [];
    const [name = ""] = declaredNames(statement.declaration);
    const tags = findDocComment(file, statement)?.tags ?? [];
    return tags
      .filter((tag) => tag.name === "example")
      .map(({ text }) => ({ name, path: file.path, text }));
  });
}

const examples = parseFolder("src")
  .flatMap(findExamples)
  .map((example) => ({ ...example, ...readExample(example.text) }))
  .filter(({ claims }) => claims.length > 0);

async function load(path: string): Promise<Record<string, unknown>> {
  return (await modules[`../../${path}`]?.()) ?? {};
}

describe.each(examples)("the example of $name", ({ path, program }) => {
  it("gives what it says", async () => {
    const scope = {
      ...timesInExamples,
      ...(await load("src/core.ts")),
      ...(await load("src/phrases.ts")),
      ...(await load("src/layout/index.ts")),
      ...(await load(path)),
    };
    const claims: { actual: unknown; told: unknown }[] = [];
    const claim = (actual: unknown, result: unknown) => {
      // An example may round: to so many digits, it holds.
      const told = typeof result === "number" ? expect.closeTo(result, 6) : result;
      claims.push({ actual, told });
    };
    const { code } = transformSync(program, { loader: "ts" });
    new Function("claim", ...Object.keys(scope), code)(claim, ...Object.values(scope));
    expect(claims.map(({ actual }) => actual)).toEqual(claims.map(({ told }) => told));
  });
});

describe("readExample", () => {
  const read = (...lines: string[]) => readExample(["```ts", ...lines, "```"].join("\n"));

  it.each([
    ["on the same line", ["f(1); // 2"], [{ code: "f(1)", result: "2" }]],
    [
      "on the lines below",
      ["f(1);", "// { a: 2,", "//   b: 3 }"],
      [{ code: "f(1)", result: "{ a: 2,\nb: 3 }" }],
    ],
    ["after a colon", ["f(1); // the next: 2"], [{ code: "f(1)", result: "2" }]],
  ])("reads a result %s", (_, lines, claims) => {
    expect(read(...lines).claims).toEqual(claims);
  });

  it("reads no result from prose", () => {
    expect(
      read("f(1); // the number after it", "f(2); // nothing", "f(3); // 4, 5").claims,
    ).toEqual([]);
  });

  it("keeps statements that prepare", () => {
    expect(read("const a = 1;", "f(a); // 2").program).toBe("const a = 1;\nclaim(f(a), 2);");
  });
});
