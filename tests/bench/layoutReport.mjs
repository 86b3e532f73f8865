// How the layout benchmark measures and prints.

import { fileURLToPath } from "node:url";
import { build } from "vite";

/** How many times as fast `own` is as `peer`; `own` is run so many times as often, to be timed. */
export function compare(own, peer, { rounds, repeats, times = 20 }) {
  const time = (run) => {
    const start = performance.now();
    for (let i = 0; i < repeats; i++) run();
    return performance.now() - start;
  };
  const ownFaster = (run) => {
    const start = performance.now();
    for (let i = 0; i < times * repeats; i++) run();
    return (performance.now() - start) / times;
  };
  ownFaster(own);
  const ratios = Array.from({ length: rounds }, (_, round) => {
    if (round % 2 === 0) {
      const ours = ownFaster(own);
      return time(peer) / ours;
    }
    const theirs = time(peer);
    return theirs / ownFaster(own);
  });
  return format(ratios, 0.1);
}

export function milliseconds(run, rounds) {
  run();
  return quantile(
    Array.from({ length: rounds }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
    0.5,
  );
}

export function format(ratios, tail) {
  const middle = quantile(ratios, 0.5);
  const digits = middle < 0.1 ? 4 : middle < 10 ? 2 : 0;
  return `${middle.toFixed(digits)} (${quantile(ratios, tail).toFixed(digits)})`;
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
