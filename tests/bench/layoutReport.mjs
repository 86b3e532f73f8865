// How the layout benchmark measures and prints.

import { fileURLToPath } from "node:url";
import { build } from "vite";

/** Milliseconds of the processor's time for one run, so that others at work count for little. */
function time(run, times) {
  const start = process.cpuUsage();
  for (let i = 0; i < times; i++) run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / times;
}

/**
 * How many times as fast `own` is as `peer`, which take turns after both have run for a while. What
 * is faster runs more often in its turn, so that a turn is not lost in the clock's steps.
 */
export function compare(own, peer, { rounds, repeats, times = 20 }) {
  for (const run of [own, peer]) warmUp(run);
  const ratios = Array.from({ length: rounds }, (_, round) => {
    if (round % 2 === 0) {
      const ours = time(own, times * repeats);
      return time(peer, repeats) / ours;
    }
    const theirs = time(peer, repeats);
    return theirs / time(own, times * repeats);
  });
  return format(ratios, 0.1);
}

/** Lets a function run until it is compiled, as on a page that is open for a while. */
function warmUp(run) {
  const start = performance.now();
  do run();
  while (performance.now() - start < 300);
}

export function milliseconds(run, rounds) {
  warmUp(run);
  return quantile(
    Array.from({ length: rounds }, () => time(run, 1)),
    0.5,
  );
}

export function format(ratios, tail) {
  const digits = quantile(ratios, 0.5) < 10 ? 2 : 0;
  return `${quantile(ratios, 0.5).toFixed(digits)} (${quantile(ratios, tail).toFixed(digits)})`;
}

function quantile(numbers, share) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))];
}

export function title(text) {
  console.log(`\n${text}`);
}

export function report(what, measured, goal) {
  console.log(`  ${what.padEnd(52)} ${String(measured).padStart(16)}   goal ${goal}`);
}

export async function load(path) {
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
