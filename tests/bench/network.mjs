// How long solveNetwork takes on networks far larger than a story, in milliseconds. Prints, asserts
// nothing. Run with: node tests/bench/network.mjs

import { fileURLToPath } from "node:url";
import { build } from "vite";

const ROUNDS = 7;
const EVENTS = 5_000;

const { solveNetwork } = await load("../../src/time/network/index.ts");

print("5,000 events, 45,000 limits of order, 2,000 dates", consistent({ lagged: 0 }));
print("the same, one limit in ten with a longest lag", consistent({ lagged: 0.1 }));
print("a chain of 5,000 events, dated at one end", [...chain(), until(EVENTS - 1, 7)]);
print("a chain of 5,000 events that ends before it begins", [
  ...chain(),
  notBefore(0, 7),
  until(EVENTS - 1, 7),
]);
print("a circle of 5,000 events", [...chain(), precedes(EVENTS - 1, 0)]);
print("a circle of 5,000 events with lags", [
  ...chain().flatMap((limit) => [limit, { ...turn(limit), least: -10 }]),
  precedes(EVENTS - 1, 0),
]);
print("45,000 limits of order with 100 against it", [
  ...consistent({ lagged: 0 }),
  ...times(100, () => precedes(...pick().reverse())),
]);
print("5,000 dates that 5,000 relations contradict", [
  ...times(EVENTS, (i) => notBefore(i, EVENTS - i)),
  ...times(EVENTS, (i) => until(i, EVENTS - i + 1)),
  ...chain(),
]);

function print(title, limits) {
  const { conflicts } = solveNetwork(limits);
  const durations = times(ROUNDS, () => {
    const start = performance.now();
    solveNetwork(limits);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const median = durations[Math.floor(ROUNDS / 2)].toFixed(1);
  console.log(`${median.padStart(8)} ms  ${title} (conflicts: ${conflicts.length})`);
}

/** Limits that the events' own numbers satisfy, with every date a window around its number. */
function consistent({ lagged }) {
  const order = times(9 * EVENTS, (i) => {
    const [a, b] = pick();
    return i % 100 < lagged * 100
      ? { ...turn(precedes(a, b)), least: a - b - 100 }
      : precedes(a, b);
  });
  const dates = times(1_000, (i) => [notBefore(5 * i, 5 * i - 50), until(5 * i, 5 * i + 50)]);
  return [...order, ...dates.flat()];
}

function chain() {
  return times(EVENTS - 1, (i) => precedes(i, i + 1));
}

function precedes(a, b) {
  const limit = { earlier: `${a}`, later: `${b}`, least: 0, strict: true, strength: 1 };
  return { ...limit, reason: Symbol("order") };
}

function turn({ earlier, later, ...limit }) {
  return { ...limit, earlier: later, later: earlier, strict: false, reason: Symbol("lag") };
}

function notBefore(event, at) {
  return { later: `${event}`, least: at, strength: 2, reason: Symbol("date") };
}

function until(event, at) {
  return { earlier: `${event}`, least: -at, strict: true, strength: 2, reason: Symbol("date") };
}

function pick() {
  const [a, b] = [random(EVENTS), random(EVENTS)];
  return a < b ? [a, b] : b < a ? [b, a] : pick();
}

/** A whole number below `limit`; the same ones at every run. */
function random(limit) {
  random.state = (Math.imul(random.state ?? 1, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((random.state / 2 ** 32) * limit);
}

function times(count, make) {
  return Array.from({ length: count }, (_, i) => make(i));
}

async function load(path) {
  const entry = fileURLToPath(new URL(path, import.meta.url));
  const { output } = await build({
    configFile: false,
    logLevel: "error",
    build: { ssr: entry, write: false },
  });
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}
