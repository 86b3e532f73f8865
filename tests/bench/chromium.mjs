// How soon Circa's timelines stand in Chromium, what a step of zoom or pan costs, and how much page
// they take, beside the libraries that timelines are drawn with today. Ten years of news, all in
// view, in 1,200 by 600 px; every measurement has a fresh page; Circa and the peer take turns in one
// run, so that a busy machine slows both. Prints, asserts nothing.
//
// A ratio is Circa's figure over the peer's: the median of the rounds' ratios, the worst in
// brackets, the goal beside it. Until drawn: from mounting to the frame after the first that has the
// picture. Main thread: what it worked till then, and for each step (2 % zoom, 1 % pan, in turn).
// No peer does quite the same work; each says what it does less or more. One that has not finished
// after a minute is left out of what follows. All of it takes about a quarter of an hour.
//
// Run with: npm ci --prefix tests/bench && node tests/bench/chromium.mjs [words]
// Words: sizes (10 100); peers by the names of their files (vis gravity); `first` to leave out the
// steps; `timeline` for the static Timeline, `explorer` for TimelineExplorer alone; `million` for
// 100,000 and 1,000,000 events; `pictures` to keep what was drawn in .output.

import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright";
import { bundlePeer, measurePage } from "./chromiumPage.mjs";
import { format, report, title } from "./layoutReport.mjs";

const words = process.argv.slice(2);
const asked = {
  sizes: words.map(Number).filter(Number.isInteger),
  million: words.includes("million"),
};

/** By peer, what is measured, and how many events. */
const explorerGoals = {
  vis: {
    first: { 100: 0.5, 1000: 0.25, 10000: 0.03 },
    step: { 100: 1, 1000: 0.3, 10000: 0.015 },
  },
  gravity: {
    first: { 100: 1, 10000: 0.35, 1000000: 0.02 },
    step: { 10000: 0.4, 100000: 0.06, 1000000: 0.005 },
  },
  chrono: { first: { 100: 0.4, 1000: 0.1 } },
  timelineJs: { first: { 100: 0.2, 1000: 0.05 } },
};

const parts = {
  explorer: {
    own: "circaExplorer",
    peers: [
      "vis",
      "gravity",
      "timelineJs",
      "chrono",
      "timelinesChart",
      "milestones",
      "svgTimeline",
    ],
    sizes: [10, 100, 1_000, 10_000],
    goals: explorerGoals,
  },
  timeline: {
    own: "circaTimeline",
    peers: ["vis", "timelineJs", "chrono", "milestones"],
    sizes: [30, 100],
    goals: {},
  },
};

/** Rounds, and up to how many events. */
const mostRounds = [
  [5, 100],
  [3, 10_000],
  [1, Number.POSITIVE_INFINITY],
];

const MOST_NODES = 600;
const FRAME = 16.7;
const MOST_BYTES = 24;

const browser = await openBrowser();
const bundles = new Map();
/** What did not come to its end, and will not with more events either. */
const left = new Set();
for (const [name, part] of Object.entries(parts)) {
  const others = Object.keys(parts).filter((other) => other !== name);
  if (words.includes(name) || !others.some((other) => words.includes(other))) await run(name, part);
}
await browser.close();

async function run(name, part) {
  if (asked.million && name !== "explorer") return;
  const { peers, sizes } = choose(part);
  left.clear();
  for (const count of sizes) {
    title(`${count.toLocaleString("en")} events`);
    const owns = [];
    for (const peer of peers.filter((peer) => !left.has(peer))) {
      const turns = { own: part.own, peer, count, stepping: name === "explorer" };
      const rounds = await takeTurns(turns);
      owns.push(...rounds.map(({ own }) => own));
      if (rounds.length > 0) printPeer(rounds, { count, goals: part.goals[peer] });
    }
    if (owns.length > 0) printOwn(count, owns);
  }
}

/** What the words ask for, and all that belongs into a run where they do not say. */
function choose({ peers, sizes }) {
  const named = peers.filter((peer) => words.includes(peer));
  const usual = asked.million ? ["gravity"] : peers;
  const usualSizes = asked.million ? [100_000, 1_000_000] : sizes;
  return {
    peers: named.length > 0 ? named : usual,
    sizes: asked.sizes.length > 0 ? asked.sizes : usualSizes,
  };
}

/** Rounds of one measurement each, fewer where they take long. */
async function takeTurns({ own, peer, count, stepping }) {
  const [most] = mostRounds.find(([, until]) => count <= until);
  const start = performance.now();
  const rounds = [];
  const hasTime = () => performance.now() - start < 40_000;
  // Of an even number, the median that `format` takes would be the better of two.
  while (rounds.length < most && (hasTime() || rounds.length % 2 === 0)) {
    const round = {};
    const turns = rounds.length % 2 === 0 ? { own, peer } : { peer, own };
    for (const [side, file] of Object.entries(turns)) {
      round[side] = await measure(file, { count, stepping });
      if (round[side] === undefined) return rounds;
    }
    rounds.push(round);
  }
  return rounds;
}

async function measure(file, { count, stepping }) {
  if (!bundles.has(file)) bundles.set(file, await bundlePeer(file));
  try {
    return await measurePage(browser, bundles.get(file), {
      count,
      stepping: stepping && !words.includes("first"),
      picture: words.includes("pictures") ? `${folder()}/${file}-${count}.png` : undefined,
    });
  } catch (error) {
    left.add(file);
    const [reason] = error.message.replace(/^page\.\w+: (Error: )?/, "").split("\n");
    console.log(
      `  ${file} with ${count.toLocaleString("en")} events: ${reason}; left out from here.`,
    );
  }
}

function folder() {
  const path = fileURLToPath(new URL("../../.output/bench", import.meta.url));
  mkdirSync(path, { recursive: true });
  return path;
}

function printPeer(rounds, { count, goals }) {
  const { name, does, faults } = rounds[0].peer;
  console.log(`  ${name}. ${does}`);
  for (const fault of new Set(faults)) console.log(`    The page reported: ${fault}`);
  const print = (what, meter) => {
    if (rounds.some(({ own, peer }) => own[meter] === undefined || peer[meter] === undefined))
      return;
    const goal = goals?.[meter]?.[count];
    const ratios = rounds.map(({ own, peer }) => own[meter] / peer[meter]);
    report(`  ${what}`, format(ratios, 1), goal === undefined ? "none" : `≤ ${goal}`);
  };
  print("until drawn", "first");
  print("main thread until drawn", "firstBusy");
  print("main thread a step", "step");
  printFigures(
    rounds.map(({ peer }) => peer),
    `in ${rounds.length} round${rounds.length === 1 ? "" : "s"}`,
  );
}

function printOwn(count, owns) {
  const { name, does, nodes, faults } = owns[0];
  console.log(`  ${name}. ${does}`);
  for (const fault of new Set(faults)) console.log(`    The page reported: ${fault}`);
  printFigures(owns, "");
  if (name.endsWith("Timeline")) return;
  report("  elements", nodes, `≤ ${MOST_NODES}`);
  if (count < 1_000_000) return;
  const step = middle(owns, "step");
  if (step !== undefined) report("  ms of the main thread a step", step.toFixed(1), `≤ ${FRAME}`);
  const bytes = middle(owns, "heap") / count;
  report("  own bytes an event", bytes.toFixed(1), `≤ ${MOST_BYTES}`);
}

function printFigures(pages, rounds) {
  const figure = (meter, digits = 0) => middle(pages, meter)?.toFixed(digits) ?? "no";
  const moved = pages.some((page) => page.moved === false) ? ", and nothing moved" : "";
  console.log(
    `    ${figure("first")} ms, ${figure("step", 1)} ms a step${moved}, ${figure("nodes")} elements, ` +
      `${figure("labels")} labels, ${(middle(pages, "heap") / 1e6).toFixed(1)} MB ${rounds}`,
  );
}

function middle(pages, meter) {
  const numbers = pages.map((page) => page[meter]).sort((a, b) => a - b);
  return numbers[Math.floor((numbers.length - 1) / 2)];
}

async function openBrowser() {
  const outfile = fileURLToPath(new URL(".cache/findBrowser.mjs", import.meta.url));
  await build({
    entryPoints: [fileURLToPath(new URL("../findBrowser.ts", import.meta.url))],
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    outfile,
  });
  const { browserArgs, findBrowser } = await import(outfile);
  return chromium.launch({ executablePath: await findBrowser(), args: browserArgs });
}
