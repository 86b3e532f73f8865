import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { findImports, packageOf } from "../house/findImports.ts";
import { packageEntries } from "../house/packageEntries.ts";
import { parseFolder, repository, type SourceFile } from "../house/parseSource.ts";
import { installPackage, runModule, runTool } from "./installPackage.ts";

const folder = "node_modules/.cache/circa-package";

const isForClients = ({ program }: SourceFile): boolean =>
  program.body.some((node) => "directive" in node && node.directive === "use client");

let installed: string;
let modules: SourceFile[];
let declarations: SourceFile[];

beforeAll(async () => {
  installed = await installPackage(folder);
  modules = parseFolder(`${installed}/dist`, [".js"]);
  declarations = parseFolder(`${installed}/dist`, [".d.ts"]);
});

describe("the built package", () => {
  it("imports only files that it has", () => {
    const missing = [...modules, ...declarations]
      .flatMap(findImports)
      .filter(({ isPackage }) => !isPackage)
      .map(({ from, to }) => (from.endsWith(".d.ts") ? to.replace(/\.tsx?$/, ".d.ts") : to))
      .filter((path) => !existsSync(join(repository, path)));
    expect(missing).toEqual([]);
  });

  it("says use client in the same modules as the source", () => {
    const written = parseFolder("src").filter(isForClients);
    expect(
      modules.filter(isForClients).map(({ path }) => path.replace(`${installed}/dist`, "src")),
    ).toEqual(written.map(({ path }) => path.replace(/\.tsx?$/, ".js")));
  });

  it("says use client wherever it needs what React lacks on a server", async () => {
    const code = 'import React from "react"; console.log(JSON.stringify(Object.keys(React)))';
    const { stdout } = await runModule(folder, code, "--conditions=react-server");
    const onServers: string[] = JSON.parse(stdout);
    const lacking = modules
      .filter((module) => !isForClients(module))
      .flatMap(findImports)
      .filter(({ to }) => to === "react")
      .flatMap(({ from, names }) =>
        names.filter((name) => !onServers.includes(name)).map((name) => `${from} uses ${name}`),
      );
    expect(onServers).toContain("useMemo");
    expect(lacking).toEqual([]);
  });

  it("holds the build, three texts and package.json, and nothing else", async () => {
    const { stdout } = await runTool(installed, "npm", "pack", "--dry-run", "--json");
    const [{ files }] = JSON.parse(stdout);
    const names = files.map(({ path }: { path: string }) => path.replace(/^dist\/.*/, "dist"));
    expect([...new Set(names)].sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "dist",
      "package.json",
    ]);
  });

  it("asks npm for the packages that it imports and for no other", () => {
    const imported = [...modules, ...declarations].flatMap(findImports);
    const names = imported.filter(({ isPackage }) => isPackage).map(({ to }) => packageOf(to));
    const asked = Object.keys({ ...packageJson.dependencies, ...packageJson.peerDependencies });
    expect([...new Set(names)].sort()).toEqual(asked.sort());
  });

  it.each(packageEntries)(
    "gives a program that imports $specifier the values on its list of names",
    async ({ specifier, file }) => {
      const code = `console.log(Object.keys(await import("${specifier}")).join("\\n"))`;
      const { stdout } = await runModule(folder, code);
      const text = readFileSync(join(repository, `tests/house/publicNames/${file}.txt`), "utf8");
      const values = text.split("\n").filter((line) => !line.startsWith("type "));
      expect(stdout.split("\n").sort()).toEqual(values.sort());
    },
  );
});
