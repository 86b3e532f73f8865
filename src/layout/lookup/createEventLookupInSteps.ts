import { BRANCHES, buildBestPositions, buildLatestEnds } from "./buildTrees.ts";
import type { EventColumns } from "./EventColumns.ts";
import type { EventLookup } from "./EventLookup.ts";
import { inspectColumns } from "./inspectColumns.ts";
import { SORT_SWEEPS, sortByStart } from "./sortByStart.ts";
import { type Pace, skip, sweep } from "./sweep.ts";

/** Options for {@link createEventLookupInSteps}. */
export interface EventLookupOptions {
  /**
   * How many events a step looks at, once each. A step of the default takes a few milliseconds.
   * @default 131072
   */
  readonly stepSize?: number | undefined;
}

/**
 * Creates the lookup of events as `createEventLookup` does, a step at a time.
 *
 * Yields how much of the work is done after each step, from 0 to 1 and never less than before; what
 * the generator returns is the lookup. Between two steps a page can draw and listen.
 *
 * @throws {RangeError} on a step, for what `createEventLookup` refuses; on the first one, if the step
 * size is less than one.
 *
 * @example
 * ```ts
 * const starts = new Float64Array([10, 20, 30]);
 * [...createEventLookupInSteps({ starts, ends: starts })].at(-1); // 1
 * ```
 */
export function* createEventLookupInSteps(
  columns: EventColumns,
  { stepSize = 131072 }: EventLookupOptions = {},
): Generator<number, EventLookup> {
  assertStepSize(stepSize);
  const pace: Pace = {
    stepSize: BRANCHES * Math.ceil(stepSize / BRANCHES),
    sweeps: SORT_SWEEPS + 4,
    done: 0,
  };
  const { isSorted, extent } = yield* inspectColumns(columns, pace);
  const order = isSorted ? skip(pace, SORT_SWEEPS + 1) : yield* sortByStart(columns.starts, pace);
  const { starts, ends } = order === null ? columns : yield* inOrder(columns, order, pace);
  const sorted = { count: starts.length, starts, ends, order, extent };
  const priorities = columns.priorities ?? null;
  return {
    ...sorted,
    priorities,
    bestPositions: yield* buildBestPositions({ ...sorted, priorities }, pace),
    latestEnds: yield* buildLatestEnds(ends, pace),
  };
}

function* inOrder(
  { starts, ends }: EventColumns,
  order: Uint32Array,
  pace: Pace,
): Generator<number, Pick<EventColumns, "starts" | "ends">> {
  const sortedStarts = new Float64Array(order.length);
  // Events that are all instants may come with one column for both.
  const sortedEnds = ends === starts ? sortedStarts : new Float64Array(order.length);
  yield* sweep(pace, order.length, (from, to) => {
    for (let position = from; position < to; position++) {
      const index = order[position] as number;
      sortedStarts[position] = starts[index] as number;
      sortedEnds[position] = ends[index] as number;
    }
  });
  return { starts: sortedStarts, ends: sortedEnds };
}

function assertStepSize(stepSize: number): void {
  if (!(stepSize >= 1)) {
    throw new RangeError(
      `createEventLookupInSteps: stepSize must be one event or more; received ${stepSize}.`,
    );
  }
}
