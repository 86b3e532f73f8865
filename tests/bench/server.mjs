// How soon a server has the markup of a timeline, beside react-vertical-timeline-component, of the
// peers the one that draws in plain Node. Circa's `Timeline` writes a picture for each width and
// the list, the peer a list; both have the same events, and the two take turns in one run, so that
// a busy machine slows both. Prints, asserts nothing.
//
// The ratio is Circa's time over the peer's for an event that both write out: the median of the
// rounds' ratios, the worst tenth in brackets.
// Run with: npm ci --prefix tests/bench && node tests/bench/server.mjs

import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { format, report, title } from "./layoutReport.mjs";
import { createNews } from "./news.mjs";

const ROUNDS = 15;
const here = fileURLToPath(new URL(".", import.meta.url));

const { renderOwn, createDrawing, createSteps, renderPeer } = await bundle();

title(
  "renderToString: Timeline, and react-vertical-timeline-component 4.0.0, whose list has no scale",
);
for (const { count, work, goal } of [
  { count: 30, work: "all", goal: "none" },
  { count: 100, work: "all", goal: "none" },
  { count: 1_000, work: "all", goal: "≤ 0.5" },
  { count: 100, work: "drawing", goal: "none" },
  { count: 1_000, work: "drawing", goal: "none" },
]) {
  const news = createNews(count);
  const own = work === "all" ? renderOwn : createDrawing(news);
  const sides = [own, renderPeer].map((render) => ({ render, ...readOff(render(news), news) }));
  for (const { render } of sides) warmUp(() => render(news));
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    const order = round % 2 === 0 ? sides : sides.toReversed();
    const times = new Map(order.map((side) => [side, timeOf(() => side.render(news))]));
    return sides.map((side) => times.get(side) / side.events);
  });
  report(
    `${count} events, ${work === "all" ? "from a chronology" : "from scenes built before"}`,
    format(
      rounds.map(([own, peer]) => own / peer),
      0.9,
    ),
    goal,
  );
  for (const [side, name] of ["Circa", "the peer"].entries()) {
    const { events, bytes } = sides[side];
    const each = rounds.map((round) => 1000 * round[side]);
    const written = `${events} events, ${(bytes / 1000).toFixed(0)} kB`;
    console.log(`    ${name}: ${format(each, 0.9)} µs an event, ${written}`);
  }
}

title("Of which, for a chronology");
for (const count of [30, 100, 1_000]) printSteps(count);

/** The median time of each step, less that of the step before. */
function printSteps(count) {
  const steps = Object.entries(createSteps(createNews(count)));
  for (const [, run] of steps) warmUp(run);
  const rounds = Array.from({ length: ROUNDS }, () => steps.map(([, run]) => timeOf(run)));
  const times = steps.map((_, step) => median(rounds.map((round) => round[step])));
  console.log(`  ${count} events`);
  for (const [step, [name]] of steps.entries()) {
    const own = times[step] - (times[step - 1] ?? 0);
    const share = `${Math.round((100 * own) / times.at(-1))} %`;
    console.log(
      `    ${share.padStart(5)}  ${((1000 * own) / count).toFixed(0)} µs an event: ${name}`,
    );
  }
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** How many of the events the markup tells, in a list or a picture, and how long it is. */
function readOff(html, news) {
  const text = html.replaceAll("&#x27;", "'");
  const told = text.split(news[0].summary).length - 1;
  return { events: Math.min(told, news.length), bytes: Buffer.byteLength(html) };
}

/** Lets a function run until it is compiled, as on a server that has been up for a while. */
function warmUp(run) {
  const start = performance.now();
  do run();
  while (performance.now() - start < 2000);
}

function timeOf(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Both sides with one React, as they run in production. */
async function bundle() {
  const outfile = `${here}.cache/server.cjs`;
  await build({
    entryPoints: [`${here}serverSides.mjs`],
    bundle: true,
    platform: "node",
    jsx: "automatic",
    outfile,
    define: { "process.env.NODE_ENV": '"production"' },
    alias: { react: `${here}node_modules/react`, "react-dom": `${here}node_modules/react-dom` },
    logLevel: "error",
  });
  return import(outfile);
}
