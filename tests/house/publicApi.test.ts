import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { parseFolder } from "./parseSource.ts";
import { findPublicNames, mapSources } from "./publicNames.ts";

const sources = mapSources(parseFolder("src"));

/** The entries of the package that are programs: their names and their files in `src`. */
const entries = Object.values(packageJson.exports)
  .flatMap((target) => (typeof target === "string" ? [] : [target.default]))
  .map((path) => path.replace("./dist/", "").replace(".js", ""));

describe("package.json", () => {
  it("has an entry for each file beside the folders of src, and a file for each entry", () => {
    const beside = [...sources.keys()].filter((path) => path.split("/").length === 2);
    expect(entries.map((entry) => `src/${entry}.ts`).sort()).toEqual(beside);
  });
});

describe.each(entries)("the entry %s", (entry) => {
  // The list is publicNames/<entry>.txt: a line a name. A new name is a line there.
  it("exports exactly these names", async () => {
    const names = findPublicNames(`src/${entry}.ts`, sources);
    const lines = names.map(({ name, isType }) => (isType ? `type ${name}` : name));
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`publicNames/${entry}.txt`);
  });
});
