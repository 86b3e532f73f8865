// One peer in one fresh page of Chromium: bundled, drawn, stepped, and its meters read.

import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const STEPS = 20;
/** Milliseconds after which one step is enough to know. */
const SLOW = 1_000;
/** How long a page may take for everything, in milliseconds, and more for each of very many events. */
const MOST_TIME = 60_000;
const MOST_TIME_EACH = 0.2;

/** For esbuild: leaves out fonts, and the sources of styles that come ready-made as well. */
export const noFonts = {
  ".eot": "empty",
  ".less": "empty",
  ".svg": "empty",
  ".ttf": "empty",
  ".woff": "empty",
  ".woff2": "empty",
};

const here = fileURLToPath(new URL(".", import.meta.url));

/** The page's script and styles for the peer in `peers/<file>.mjs`. */
export async function bundlePeer(file) {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { createHarness } from "./pageHarness.mjs";
        import { peer } from "./peers/${file}.mjs";
        globalThis.harness = createHarness(peer);`,
      resolveDir: here,
    },
    bundle: true,
    format: "iife",
    write: false,
    outdir: here,
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
    // One React for all, whoever imports it.
    alias: {
      react: `${here}node_modules/react`,
      "react-dom": `${here}node_modules/react-dom`,
    },
    loader: noFonts,
    logLevel: "error",
  });
  const textOf = (end) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? "";
  return { script: textOf(".js"), styles: textOf(".css") };
}

/**
 * Draws `count` events in a fresh page. Milliseconds of wall time and of the main thread until the
 * picture stands, the nodes and bytes it takes, and milliseconds of the main thread a step.
 *
 * @param {object} options `stepping`: whether to step it; `picture`: a file for a screenshot.
 * @throws if that takes longer than anyone would wait for.
 */
export async function measurePage(browser, bundle, options) {
  const context = await browser.newContext({
    viewport: { width: 1240, height: 720 },
    offline: true,
  });
  const most = Math.max(MOST_TIME, options.count * MOST_TIME_EACH);
  let timer;
  const limit = new Promise((_, reject) => {
    const end = () => reject(new Error(`did not finish in ${most / 1000} s`));
    timer = setTimeout(end, most);
  });
  try {
    return await Promise.race([measureIn(context, bundle, options), limit]);
  } finally {
    clearTimeout(timer);
    await context.close();
  }
}

async function measureIn(context, bundle, { count, stepping, picture }) {
  const page = await context.newPage();
  const faults = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><style>${bundle.styles}</style><body>
    <div id="timeline" style="width: 1200px; height: 600px; overflow: auto"></div>`,
  );
  await page.addScriptTag({ content: bundle.script });
  await page.evaluate((count) => globalThis.harness.prepare(count), count);
  const meters = await createMeters(context, page);
  const drawn = await measureFirst(page, meters);
  if (picture !== undefined) await page.screenshot({ path: picture });
  const stepped = stepping ? await measureSteps(page, meters) : {};
  return { ...drawn, ...stepped, faults };
}

async function measureFirst(page, { heap, busy }) {
  const before = await heap();
  const start = await busy();
  const first = await page.evaluate(() => globalThis.harness.first());
  const firstBusy = (await busy()) - start;
  const counted = await page.evaluate(readOff);
  return { first, firstBusy, heap: (await heap()) - before, ...counted };
}

function readOff() {
  const { name, does, nodes, labels } = globalThis.harness;
  return { name, does, nodes: nodes(), labels: labels() };
}

async function measureSteps(page, { busy }) {
  if (!(await page.evaluate(() => globalThis.harness.canStep()))) return {};
  const steps = (count, from) =>
    page.evaluate(([count, from]) => globalThis.harness.steps(count, from), [count, from]);
  const timed = async (count, from) => {
    const start = await busy();
    const made = await steps(count, from);
    return { made, step: ((await busy()) - start) / made };
  };
  const before = await page.screenshot();
  const { step } = await timed(1, 0);
  const moved = !before.equals(await page.screenshot());
  // The first steps pay for what a page does once; of a slow one, that is the smallest part.
  if (step > SLOW) return { step, moved };
  const warm = await steps(3, 1);
  return { ...(await timed(STEPS, 1 + warm)), moved };
}

async function createMeters(context, page) {
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  return {
    /** Milliseconds that the main thread has worked so far. */
    async busy() {
      const { metrics } = await session.send("Performance.getMetrics");
      return 1000 * metrics.find(({ name }) => name === "TaskDuration").value;
    },
    /** Bytes that script holds, typed arrays included. */
    async heap() {
      await session.send("HeapProfiler.collectGarbage");
      await session.send("HeapProfiler.collectGarbage");
      const { usedSize, backingStorageSize } = await session.send("Runtime.getHeapUsage");
      return usedSize + backingStorageSize;
    },
  };
}
