// How many kilobytes a page loads for Circa and for the libraries that timelines are drawn with
// today: minified, gzipped, each with everything it needs but React. Prints, asserts nothing.
// Run with: npm ci --prefix tests/bench && node tests/bench/sizes.mjs

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { noFonts } from "./chromiumPage.mjs";

const src = "../../src";

title("Circa");
await print("Timeline of circa", `import { Timeline } from "${src}/index.ts"`, 35);
await print(
  "TimelineView, of scenes built before",
  `import { TimelineView } from "${src}/index.ts"`,
);
await print("buildScene of circa/core", `import { buildScene } from "${src}/core.ts"`, 22);
await print("all of circa/core", `import * as all from "${src}/core.ts"`);
if (existsSync(new URL(`${src}/explorer.ts`, import.meta.url))) {
  await print("TimelineExplorer", `import { TimelineExplorer } from "${src}/explorer.ts"`);
}
await print("circa/styles.css", `import "${src}/publication/styles.css"`, 8);

title("Of Timeline, by folder: its share of the unzipped bytes");
await printFolders(`import { Timeline } from "${src}/index.ts"`);

title("Peers");
await print("vis-timeline 8.5.4", 'import { Timeline, DataSet } from "vis-timeline/standalone"');
await print("@knight-lab/timelinejs 3.9.11", 'import { Timeline } from "@knight-lab/timelinejs"');
await print("timelines-chart 2.14.3", 'import Chart from "timelines-chart"');
await print("react-chrono 3.3.3", 'import { Chrono } from "react-chrono"');
await print("react-svg-timeline 0.25.0", 'import { Timeline } from "react-svg-timeline"');
await print("d3-milestones 1.6.0", 'import milestones from "d3-milestones"');
await print(
  "@gravity-ui/timeline 1.26.1",
  'import { TimelineCanvas, useTimeline } from "@gravity-ui/timeline/react"',
);
await print(
  "react-vertical-timeline-component 4.0.0",
  'import { VerticalTimeline, VerticalTimelineElement } from "react-vertical-timeline-component"',
);

title("Their styles");
await print("vis-timeline", 'import "vis-timeline/styles/vis-timeline-graph2d.min.css"');
await print("@knight-lab/timelinejs", 'import "@knight-lab/timelinejs/dist/css/timeline.css"');
await print("react-chrono", 'import "react-chrono/dist/style.css"');
await print("d3-milestones", 'import "d3-milestones/build/d3-milestones.css"');
await print(
  "react-vertical-timeline-component",
  'import "react-vertical-timeline-component/style.min.css"',
);

async function print(what, statement, goal) {
  const { bytes, zipped } = await bundle(statement);
  const kilobytes = (number) => `${(number / 1000).toFixed(1)} kB`.padStart(10);
  const target = goal === undefined ? "" : `   goal ≤ ${goal} kB`;
  console.log(`  ${what.padEnd(42)}${kilobytes(zipped)}${kilobytes(bytes)} unzipped${target}`);
}

async function printFolders(statement) {
  const { bytes, zipped, inputs } = await bundle(statement);
  const folders = new Map();
  for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
    const folder = /src\/(\w+(?:\/\w+(?=\/))?)/.exec(file)?.[1];
    if (folder !== undefined) folders.set(folder, (folders.get(folder) ?? 0) + bytesInOutput);
  }
  for (const [folder, own] of [...folders].sort(([, a], [, b]) => b - a)) {
    const share = own / bytes;
    const about = ((share * zipped) / 1000).toFixed(1);
    if (share > 0.01) console.log(`  ${folder.padEnd(24)}${percent(share)}, about ${about} kB`);
  }
}

function percent(share) {
  return `${Math.round(100 * share)} %`.padStart(5);
}

async function bundle(statement) {
  // What is imported has to be used, or nothing of it would be left.
  const names = statement.match(/^import (?:\{ (.*) \}|\* as (\w+)|(\w+)) from/)?.slice(1);
  const used = names?.find((name) => name !== undefined);
  const { outputFiles, metafile } = await build({
    metafile: true,
    stdin: {
      contents: used === undefined ? statement : `${statement};globalThis.used = [${used}]`,
      resolveDir: fileURLToPath(new URL(".", import.meta.url)),
    },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    outdir: ".",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    external: ["react", "react-dom", "react/*", "react-dom/*"],
    loader: noFonts,
    logLevel: "error",
  });
  // A statement for styles leaves an empty script beside them.
  const [file] = outputFiles.toSorted((a, b) => b.contents.length - a.contents.length);
  return {
    bytes: file.contents.length,
    zipped: gzipSync(file.contents, { level: 9 }).length,
    inputs: Object.values(metafile.outputs).toSorted((a, b) => b.bytes - a.bytes)[0].inputs,
  };
}

function title(text) {
  console.log(`\n${text}`);
}
