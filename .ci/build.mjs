// Builds the package: node .ci/build.mjs [folder, "dist" if left out]

import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
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

buildSync({
  entryPoints: [resolve(top, "src/publication/styles.css")],
  outfile: resolve(dist, "styles.css"),
  bundle: true,
  logLevel: "warning",
});
