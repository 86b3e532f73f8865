import { describe, expect, it } from "vitest";
import { packageEntries } from "./packageEntries.ts";
import { parseFolder } from "./parseSource.ts";
import { findPublicNames, mapSources } from "./publicNames.ts";

const sources = mapSources(parseFolder("src"));

describe("package.json", () => {
  it("has an entry for each file beside the folders of src, and a file for each entry", () => {
    const beside = [...sources.keys()].filter((path) => path.split("/").length === 2);
    expect(packageEntries.map(({ file }) => `src/${file}.ts`).sort()).toEqual(beside);
  });
});

describe.each(packageEntries)("the entry $specifier", ({ file }) => {
  // The list is publicNames/<file>.txt, a line a name: a new name is a line there, by hand or by
  // running this test with --update.
  it("exports exactly the names on its list", async () => {
    const names = findPublicNames(`src/${file}.ts`, sources);
    const lines = names.map(({ name, isType }) => (isType ? `type ${name}` : name));
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`publicNames/${file}.txt`);
  });
});
