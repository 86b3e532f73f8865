import { createEventLookupInSteps, positionOf } from "../../layout/index.ts";
import { DAY_MS } from "../../time/index.ts";
import { type AnchoredColumns, anchorColumns } from "./anchorColumns.ts";
import { createBars } from "./createBars.ts";
import type { ExplorerIndex } from "./ExplorerIndex.ts";
import type { ExplorerSource } from "./ExplorerSource.ts";

/** In how many lanes bars are drawn. */
export const barLanes = 4;

/** How much of the whole is kept free before the first and after the last event. */
const padding = 0.025;

/** Up to how many events are put in order at once, whatever order they come in. */
const mostAtOnce = 50_000;

/** What of a source is indexed. */
type IndexedSource = Pick<ExplorerSource, "columns" | "anchors">;

/** Whether indexing takes so long that a page should be let in between its steps. */
export function needsSteps(source: IndexedSource): boolean {
  return source.columns.starts.length > mostAtOnce && !anchorColumns(source).isSorted;
}

/** Indexes the events of a source, at once. */
export function createExplorerIndex(source: IndexedSource): ExplorerIndex {
  const steps = createExplorerIndexInSteps(source);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Indexes the events of a source a step at a time; yields how much is done, from 0 to 1. */
export function* createExplorerIndexInSteps(
  source: IndexedSource,
): Generator<number, ExplorerIndex> {
  const { anchors, extent, longest } = anchorColumns(source);
  const { columns } = source;
  const { priorities } = columns;
  const lookup = yield* createEventLookupInSteps({ starts: anchors, ends: anchors, priorities });
  const domain = padded(extent);
  return {
    columns,
    lookup,
    dated: positionOf(lookup, Infinity),
    domain,
    bars:
      domain && longest > 0
        ? createBars({ columns, lookup, domain, longest, lanes: barLanes })
        : undefined,
  };
}

function padded(extent: AnchoredColumns["extent"]): ExplorerIndex["domain"] {
  if (extent === null) return null;
  const [first, last] = extent;
  const air = (last - first) * padding || DAY_MS / 2;
  return [first - air, last + air];
}
