// How the layout compares with the libraries that news timelines are drawn with today: labella and
// webcola (labels moved along rows), vis-timeline (labels stacked). Both sides take turns in one run,
// so that a busy machine slows both; prints the median of the rounds' ratios, the worst tenth in
// brackets, and the goal beside it. Asserts nothing.
// Run with: npm install --prefix tests/bench && node tests/bench/layout.mjs

import {
  createLabels,
  GAP,
  labellaRows,
  placeByLabella,
  solveByWebcola,
  stackByVis,
  toPlaces,
} from "./layoutInputs.mjs";
import { compare, format, load, milliseconds, report, title } from "./layoutReport.mjs";

const { assignLanes, placeLabels, scoreLayout, solveRow } = await load("../../src/layout/index.ts");

const { settleRows } = await load("../../src/layout/labels/settleRows.ts");
const { createColumns, createRoom } = await load("../../src/layout/labels/columns.ts");

const seeds = Array.from({ length: 20 }, (_, seed) => seed + 1);
const parts = { oneRow, sameRows, allWays, lanes, eightRows, many };
const wanted = process.argv.slice(2);
for (const [name, part] of Object.entries(parts)) {
  if (wanted.length === 0 || wanted.includes(name)) part();
}

function oneRow() {
  title("One row: solveRow and the solvers of labella and webcola");
  let worst = 0;
  for (let seed = 1; seed <= 400; seed++) {
    const input = createLabels(4 + (seed % 60), seed, 170);
    const own = squares(input, solveRow(toItems(input), { gap: GAP }));
    const peer = squares(input, solveByWebcola(input));
    worst = Math.max(worst, Math.abs(own - peer) / Math.max(1, peer));
  }
  report("largest relative difference to webcola, 400 rows", worst.toExponential(1), "≤ 1e-6");
  for (const [count, goal, rounds] of [
    [100, 50, 60],
    [1000, 300, 12],
    [5000, 1500, 3],
  ]) {
    const input = createLabels(count, 1, 170);
    const items = toItems(input);
    const extent = [0, input.length];
    const ratio = compare(
      () => solveRow(items, { gap: GAP, extent }),
      () => placeByLabella(input, "none"),
      { rounds, repeats: Math.ceil(2000 / count) },
    );
    report(`${count} labels: times as fast as labella "none"`, ratio, `≥ ${goal}`);
  }
}

function sameRows() {
  title("Labella's number of rows: placeLabels and labella");
  for (const [count, goal] of [
    [10, 0.7],
    [30, 0.8],
    [100, 0.87],
    [300, 0.87],
    [1000, 0.97],
  ]) {
    const ratios = [];
    const faults = { overlaps: 0, crossings: 0, hits: 0, folded: 0 };
    for (const seed of count > 300 ? seeds.slice(0, 5) : seeds) {
      const input = createLabels(count, seed);
      const own = scoreLayout(input.labels, placeAsLabella(input));
      const peers = ["simple", "overlap"].map(
        (algorithm) =>
          scoreLayout(input.labels, { places: toPlaces(placeByLabella(input, algorithm)) }).path,
      );
      for (const fault of Object.keys(faults)) faults[fault] += own[fault];
      ratios.push(own.path / Math.min(...peers));
    }
    report(`${count} labels: path against labella's better`, format(ratios, 0.9), `≤ ${goal}`);
    report("  overlaps, crossings, hits, folded", Object.values(faults).join(" "), "0 0 0 0");
  }
  for (const [count, goal, rounds] of [
    [100, 1, 20],
    [300, 1, 8],
    [1000, 60, 10],
    [5000, 300, 2],
  ]) {
    const input = createLabels(count, 1);
    const ratio = compare(
      () => placeAsLabella(input),
      () => placeByLabella(input, "simple"),
      { rounds, repeats: Math.ceil(200 / count) },
    );
    report(`${count} labels: times as fast as labella "simple"`, ratio, `≥ ${goal}`);
  }
  const input = createLabels(100, 1);
  report("100 labels: ms", milliseconds(() => placeAsLabella(input), 20).toFixed(2), "≤ 4");
}

function allWays() {
  title("Nine labels in three rows: placeLabels and the best of all 19,683 assignments");
  for (const [kind, spacing] of [
    ["loose", 60],
    ["tight", 48],
  ]) {
    const ratios = Array.from({ length: 60 }, (_, seed) => {
      const input = createLabels(9, seed + 1, spacing);
      const own = scoreLayout(input.labels, placeIn(input, 3));
      const best = leastPath(input) / 9;
      return own.folded > 0 || best < 1e-9 ? null : own.path / best;
    }).filter((ratio) => ratio !== null);
    const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
    report(
      `${kind} axis: path against the best, mean of ${ratios.length}`,
      mean.toFixed(3),
      "≤ 1.05",
    );
  }
}

function leastPath({ labels, length }) {
  const options = { extent: [0, length], rows: 3, gap: GAP, leaderGap: GAP, inset: Infinity };
  const room = createRoom(options, labels.length);
  const columns = createColumns(labels, room, 1);
  const slots = new Int32Array(labels.length);
  let least = Infinity;
  for (let way = 0; way < 3 ** labels.length; way++) {
    for (let i = 0, rest = way; i < slots.length; i++, rest = Math.floor(rest / 3)) {
      slots[i] = 2 * (rest % 3);
    }
    least = Math.min(least, settleRows(columns, slots, room)?.path ?? Infinity);
  }
  return least;
}

function lanes() {
  title("Every label over its date: assignLanes and vis-timeline's stack");
  for (const [count, goal, rounds] of [
    [100, 1, 40],
    [1000, 15, 12],
    [5000, 45, 3],
  ]) {
    const input = createLabels(count, 1);
    const extents = input.labels.map(({ anchor, width }) => ({
      start: anchor - width / 2,
      end: anchor + width / 2,
    }));
    const ratio = compare(
      () => assignLanes(extents, { gap: GAP }),
      () => stackByVis(input),
      { rounds, repeats: Math.ceil(1000 / count) },
    );
    report(`${count} labels: times as fast as vis`, ratio, `≥ ${goal}`);
    const visRows = new Set(stackByVis(input).map(({ top }) => top)).size;
    report(
      "  lanes, and vis's",
      `${Math.max(...assignLanes(extents, { gap: GAP })) + 1} ${visRows}`,
      "≤",
    );
  }
}

function eightRows() {
  title("Eight rows: placeLabels and vis-timeline's stack");
  for (const [count, goal] of [
    [1000, 6],
    [10000, 4],
  ]) {
    const input = createLabels(count, 1);
    const own = scoreLayout(input.labels, placeIn(input, 8));
    const visRows = new Set(stackByVis(input).map(({ top }) => top)).size;
    report(`${count} labels: rows against vis's`, (own.rows / visRows).toFixed(2), "≤ 0.5");
    report("  mean slide in px, hits", `${own.slide.toFixed(2)} ${own.hits}`, `≤ ${goal} 0`);
  }
}

function many() {
  title("Many labels");
  for (const [count, goal] of [
    [5000, 5],
    [100000, 100],
  ]) {
    const input = createLabels(count, 1);
    report(
      `${count} labels, 3 rows: ms`,
      milliseconds(() => placeIn(input, 3), 5).toFixed(1),
      `≤ ${goal}`,
    );
    report(`${count} labels, 8 rows: ms`, milliseconds(() => placeIn(input, 8), 5).toFixed(1), "");
  }
}

function placeAsLabella(input) {
  return placeIn(input, labellaRows(input));
}

function placeIn({ labels, length }, rows) {
  return placeLabels(labels, {
    extent: [0, length],
    rows,
    gap: GAP,
    leaderGap: GAP,
    inset: Number.POSITIVE_INFINITY,
    rowCost: 0,
  });
}

function toItems({ labels }) {
  return labels.map(({ anchor, width }) => ({ target: anchor, width }));
}

function squares({ labels }, middles) {
  return labels.reduce((sum, { anchor }, i) => sum + (middles[i] - anchor) ** 2, 0);
}
