// How much faster parseEdtf reads ordinary news dates than the npm package edtf does. The two take
// turns, so that a busy machine slows both. Prints, asserts nothing.
// Run with: npm install --prefix tests/bench && node tests/bench/edtf.mjs

import { fileURLToPath } from "node:url";
import { parse } from "edtf";
import { build } from "vite";

const ROUNDS = 60;
const REPEATS = 20;

const dates = [
  "2025",
  "2025-02",
  "2025-03-06",
  "2025-03-24",
  "2024-12-30/2025-01-02",
  "2025-03-22/2025-03-23",
  "2025-02/..",
  "2025-03-06T14:30:00Z",
  "2025-03-06T14:30:00+01:00",
  "2025-02~",
  "1984?",
  "[2025-03-22..2025-03-23]",
];

const { parseEdtf } = await load("../../src/time/edtf/index.ts");

timeOf(parseEdtf, 1_000);
timeOf(parse, 100);
const rounds = Array.from({ length: ROUNDS }, (_, round) => {
  // Neither is always the one that pays for what the other left behind.
  const own = () => timeOf(parseEdtf, REPEATS);
  const peer = () => timeOf(parse, REPEATS);
  const [first, second] = round % 2 === 0 ? [own, peer] : [peer, own];
  const [a, b] = [first(), second()];
  return round % 2 === 0 ? { own: a, peer: b } : { own: b, peer: a };
});

const ratios = rounds.map(({ own, peer }) => peer / own);
print(
  "parseEdtf, µs a date",
  quantile(
    rounds.map(({ own }) => own),
    0.5,
  ) * 1000,
);
print(
  "edtf, µs a date",
  quantile(
    rounds.map(({ peer }) => peer),
    0.5,
  ) * 1000,
);
print("times as fast, median", quantile(ratios, 0.5));
print("times as fast, 10th percentile", quantile(ratios, 0.1));

/** Milliseconds that `read` takes for one date, on average over `repeats` turns of all. */
function timeOf(read, repeats) {
  const start = performance.now();
  for (let turn = 0; turn < repeats; turn++) {
    for (const date of dates) read(date);
  }
  return (performance.now() - start) / (repeats * dates.length);
}

function quantile(numbers, share) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))];
}

function print(title, number) {
  console.log(`${number.toFixed(1).padStart(8)}  ${title}`);
}

async function load(path) {
  const entry = fileURLToPath(new URL(path, import.meta.url));
  const { output } = await build({
    configFile: false,
    logLevel: "error",
    build: { ssr: entry, write: false },
    // One text of code, so that it can be imported without a file.
    ssr: { noExternal: true },
  });
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}
