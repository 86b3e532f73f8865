// Builds the package: node .ci/build.mjs [folder, "dist" if left out]

import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { buildSync } from "esbuild";

const top = resolve(import.meta.dirname, "..");
const dist = resolve(process.argv[2] ?? resolve(top, "dist"));

function run(...command) {
  const { status } = spawnSync(process.execPath, command, { cwd: top, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

// A file whose source is gone would otherwise be published still.
rmSync(dist, { recursive: true, force: true });

// Module by module, because a bundle would lose "use client".
run("node_modules/typescript/bin/tsc", "--outDir", dist);
run("src/model/parse/schema/writeJsonSchema.mjs", dist);

// The default publication's stylesheet, the others', and all the others' in one.
const publication = resolve(top, "src/publication");
const resolver = JSON.parse(
  readFileSync(resolve(publication, "tokens/circa.resolver.json"), "utf8"),
);
const ids = Object.keys(resolver.modifiers.publication.contexts);
buildSync({
  entryPoints: [
    { in: resolve(publication, "styles.css"), out: "styles" },
    { in: resolve(publication, "publications.css"), out: "publications" },
    ...ids.map((id) => ({
      in: resolve(publication, id, `${id}.css`),
      out: `publications/${id}`,
    })),
  ],
  outdir: dist,
  bundle: true,
  logLevel: "warning",
});

// The design tokens as they are, for tools that read them.
cpSync(publication, resolve(dist, "publication"), {
  recursive: true,
  filter: (path) => !/\.\w+$/.test(path) || path.endsWith(".json"),
});
