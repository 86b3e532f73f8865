// What a picture of a million events costs each time it is drawn: the lookup beside a plain scan of
// the same columns and beside d3-array, which is installed with Circa. Both sides take turns in one
// run; prints the median of the rounds' ratios, the worst tenth in brackets, and the goal beside it.
// d3's bin does more than a count: it keeps the members of each bucket. Asserts nothing.
// Run with: npm install && node tests/bench/lookup.mjs

import { bin, bisectLeft, maxIndex, sort } from "d3-array";
import { compare, load, milliseconds, report, title } from "./layoutReport.mjs";
import { createRandom } from "./random.mjs";

const {
  bestInBuckets,
  countInBuckets,
  countSpansIn,
  createEventLookup,
  createEventLookupInSteps,
  spansIn,
} = await load("../../src/layout/index.ts");

const COUNT = 1_000_000;
const COLUMNS = 1200;
const FROM = Date.UTC(2015, 0, 1);
const TO = Date.UTC(2025, 0, 1);

const unsorted = createEvents();
const lookup = createEventLookup(unsorted);
const { starts, ends } = lookup;
const priorities = Float32Array.from(lookup.order, (index) => unsorted.priorities[index]);
const sorted = { starts, ends, priorities };
const indices = Uint32Array.from({ length: COUNT }, (_, i) => i);

building();
drawing("the whole range", 1);
drawing("0.1 % of the range", 0.001);

function building() {
  title("A million events: the lookup");
  const order = new Uint32Array(COUNT);
  const byComparing = () => {
    for (let i = 0; i < COUNT; i++) order[i] = i;
    return order.sort((a, b) => unsorted.starts[a] - unsorted.starts[b]);
  };
  const own = () => createEventLookup(unsorted);
  const once = { rounds: 5, repeats: 1, times: 1 };
  report("in order: ms", milliseconds(() => createEventLookup(sorted), 11).toFixed(1), "≤ 50");
  report("out of order: ms", milliseconds(own, 5).toFixed(0), "≤ 400");
  report("  times as fast as sorting indices alone", compare(own, byComparing, once), "≥ 1");
  report(
    "  times as fast as d3's sort of the starts alone",
    compare(own, () => sort(unsorted.starts), once),
    "≥ 1",
  );
  report("  longest of the steps that it can be cut into: ms", longestStep().toFixed(1), "≤ 8");
}

function longestStep() {
  let longest = 0;
  const steps = createEventLookupInSteps(unsorted);
  for (let isDone = false; !isDone; ) {
    const start = performance.now();
    isDone = steps.next().done;
    longest = Math.max(longest, performance.now() - start);
  }
  return longest;
}

function drawing(what, share) {
  const from = FROM + 0.4 * (1 - share) * (TO - FROM);
  const to = from + share * (TO - FROM);
  const edges = Float64Array.from(
    { length: COLUMNS + 1 },
    (_, i) => from + ((to - from) * i) / COLUMNS,
  );
  title(`A million events, ${what}: ${COLUMNS} columns`);
  const inOrder = createEventLookup(sorted);
  const rounds = { rounds: 11, repeats: share === 1 ? 1 : 4 };

  const count = () => countInBuckets(inOrder, edges);
  const isSame = Number(String(count()) === String(scanCounts(edges)));
  report("how many start in each: ms", perRun(count), share === 1 ? "≤ 0.3" : "");
  report("  the same as a scan's (1 yes)", isSame, "1");
  report(
    "  times as fast as a scan",
    compare(count, () => scanCounts(edges), rounds),
    "≥ 10",
  );
  report(
    "  times as fast as d3's bisectLeft",
    compare(count, () => bisect(edges), rounds),
    "≥ 1",
  );
  report(
    "  times as fast as d3's bin",
    compare(count, () => bins(edges), rounds),
    "≥ 100",
  );

  const best = () => bestInBuckets(inOrder, edges);
  const bestOutOfOrder = () => bestInBuckets(lookup, edges);
  const isSameBest = Number(String(best()) === String(scanBest(edges)));
  report("the best of each: ms", perRun(best), share === 1 ? "≤ 2" : "");
  report("  the same as a scan's (1 yes)", isSameBest, "1");
  report("  of events that came out of order: ms", perRun(bestOutOfOrder), "");
  report(
    "  times as fast as a scan",
    compare(best, () => scanBest(edges), rounds),
    "≥ 1",
  );
  report(
    "  times as fast as d3's bin, maxIndex",
    compare(best, () => binBest(edges), rounds),
    "≥ 10",
  );

  const domain = [from, to];
  const spans = () => spansIn(inOrder, domain, 1000);
  const isSameSpans = Number(String(spans()) === String(scanSpans(domain).slice(0, 1000)));
  report("the first 1,000 that overlap it: ms", perRun(spans), "");
  report("  the same as a filter's (1 yes)", isSameSpans, "1");
  report(
    "  times as fast as a filter",
    compare(spans, () => scanSpans(domain), rounds),
    "≥ 10",
  );
  report(
    "all that overlap it, counted: ms",
    perRun(() => countSpansIn(inOrder, domain)),
    "",
  );
}

function perRun(run) {
  const tenfold = () => {
    for (let i = 0; i < 10; i++) run();
  };
  return (milliseconds(tenfold, 21) / 10).toFixed(3);
}

function scanCounts(edges) {
  const counts = new Uint32Array(COLUMNS);
  eachInside(edges, (column) => counts[column]++);
  return counts;
}

function scanBest(edges) {
  const best = new Int32Array(COLUMNS).fill(-1);
  eachInside(edges, (column, i) => {
    if (best[column] === -1 || priorities[i] > priorities[best[column]]) best[column] = i;
  });
  return best;
}

/** Looks at every event, and reckons its column; an edge may be a hair from where that says. */
function eachInside(edges, visit) {
  const from = edges[0];
  const width = (edges[COLUMNS] - from) / COLUMNS;
  for (let i = 0; i < COUNT; i++) {
    const start = starts[i];
    if (start < from || start >= edges[COLUMNS]) continue;
    let column = Math.min(COLUMNS - 1, Math.floor((start - from) / width));
    if (start < edges[column]) column--;
    else if (start >= edges[column + 1]) column++;
    visit(column, i);
  }
}

function bisect(edges) {
  const counts = new Uint32Array(COLUMNS);
  let first = bisectLeft(starts, edges[0]);
  for (let i = 0; i < COLUMNS; i++) {
    const end = bisectLeft(starts, edges[i + 1]);
    counts[i] = end - first;
    first = end;
  }
  return counts;
}

function bins(edges) {
  return bin().domain([edges[0], edges[COLUMNS]]).thresholds(edges.subarray(1, COLUMNS))(starts);
}

function binBest(edges) {
  const byStart = bin()
    .domain([edges[0], edges[COLUMNS]])
    .thresholds(edges.subarray(1, COLUMNS))
    .value((i) => starts[i]);
  return byStart(indices).map((members) => members[maxIndex(members, (i) => priorities[i])] ?? -1);
}

function scanSpans([from, to]) {
  return indices.filter((i) => starts[i] < to && (ends[i] > from || starts[i] >= from));
}

/** 70 % in 500 clusters, one in five for hours, one in a thousand for up to a year. */
function createEvents() {
  const random = createRandom(1);
  const clusters = Array.from({ length: 500 }, () => FROM + (TO - FROM) * random());
  const starts = new Float64Array(COUNT);
  const ends = new Float64Array(COUNT);
  const priorities = new Float32Array(COUNT);
  for (let i = 0; i < COUNT; i++) {
    const near = clusters[Math.floor(500 * random())] + 1e9 * (random() + random() - 1);
    const start = random() < 0.7 ? near : FROM + (TO - FROM) * random();
    const kind = random();
    const longest = kind < 0.001 ? 3e10 : kind < 0.2 ? 2e7 : 0;
    starts[i] = Math.round(Math.min(TO - 1, Math.max(FROM, start)));
    ends[i] = starts[i] + Math.round(longest * random());
    priorities[i] = random();
  }
  return { starts, ends, priorities };
}
