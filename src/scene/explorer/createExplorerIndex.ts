import { createEventLookupInSteps, positionOf } from "../../layout/index.ts";
import { DAY_MS } from "../../time/index.ts";
import {
  anchorColumns,
  type ColumnSpans,
  type IndexedSource,
  isInOrder,
  measureSpans,
} from "./anchorColumns.ts";
import { type Bars, createBarsInSteps } from "./createBarsInSteps.ts";
import type { ExplorerIndex } from "./ExplorerIndex.ts";

/** In how many lanes bars are drawn. */
export const barLanes = 4;

/** How much of the whole is kept free before the first and after the last event. */
const padding = 0.025;

/** Up to how many events are put in order at once, whatever order they come in. */
const mostAtOnce = 50_000;

/** How many events a step looks at: in two milliseconds, even by code that is not compiled yet. */
const stepSize = 8192;

/** Whether indexing takes so long that a page should be let in between its steps. */
export function needsSteps(source: IndexedSource): boolean {
  return source.columns.starts.length > mostAtOnce && !isInOrder(anchorColumns(source));
}

/** Indexes the events of a source, at once. */
export function createExplorerIndex(source: IndexedSource): ExplorerIndex {
  const steps = createExplorerIndexInSteps(source);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * Indexes the events of a source a step at a time; yields how much is done, from 0 to 1. Steps are
 * short: several fit between two frames.
 */
export function* createExplorerIndexInSteps(
  source: IndexedSource,
): Generator<number, ExplorerIndex> {
  const anchors = anchorColumns(source);
  const { columns } = source;
  const spans: ColumnSpans = { first: Infinity, last: -Infinity, longest: 0 };
  for (let from = 0; from < anchors.length; from += stepSize) {
    measureSpans(columns, [from, Math.min(anchors.length, from + stepSize)], spans);
    yield 0;
  }
  const { priorities } = columns;
  const lookup = yield* createEventLookupInSteps(
    { starts: anchors, ends: anchors, priorities },
    { stepSize },
  );
  const domain = padded(spans);
  const dated = positionOf(lookup, Infinity);
  const { longest } = spans;
  if (domain === null || longest === 0) return { columns, lookup, dated, domain };
  const options = { columns, lookup, domain, longest, lanes: barLanes };
  return { columns, lookup, dated, domain, bars: yield* finish(createBarsInSteps(options)) };
}

/** The last steps, after which all is done. */
function* finish(steps: Generator<void, Bars>): Generator<number, Bars> {
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield 1;
  return step.value;
}

function padded({ first, last }: ColumnSpans): ExplorerIndex["domain"] {
  if (first > last) return null;
  const air = (last - first) * padding || DAY_MS / 2;
  return [first - air, last + air];
}
