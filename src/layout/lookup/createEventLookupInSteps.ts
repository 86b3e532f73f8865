import { BRANCHES, buildBest, buildLatestEnds } from "./buildTrees.ts";
import type { EventColumns } from "./EventColumns.ts";
import type { EventLookup } from "./EventLookup.ts";
import { inspectColumns } from "./inspectColumns.ts";
import { SORT_SWEEPS, sortByStart } from "./sortByStart.ts";
import { type Pace, skip, sweep } from "./sweep.ts";

/** Options for {@link createEventLookupInSteps}. */
export interface EventLookupOptions {
  /**
   * How many events a step looks at, once each. A step of the default takes a few milliseconds.
   * @default 65536
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
  { stepSize = 65536 }: EventLookupOptions = {},
): Generator<number, EventLookup> {
  assertStepSize(stepSize);
  const pace: Pace = {
    stepSize: BRANCHES * Math.ceil(stepSize / BRANCHES),
    sweeps: SORT_SWEEPS + 4,
    done: 0,
  };
  const { isSorted, extent } = yield* inspectColumns(columns, pace);
  const { starts, ends, order } = isSorted ? asGiven(columns, pace) : yield* inOrder(columns, pace);
  const sorted = { count: starts.length, starts, ends, order, extent };
  const priorities = columns.priorities ?? null;
  return {
    ...sorted,
    priorities,
    best: yield* buildBest({ ...sorted, priorities }, pace),
    latestEnds: yield* buildLatestEnds(ends, pace),
  };
}

type Ordered = Pick<EventLookup, "starts" | "ends" | "order">;

function asGiven({ starts, ends }: EventColumns, pace: Pace): Ordered {
  skip(pace, SORT_SWEEPS + 1);
  return { starts, ends, order: null };
}

function* inOrder(columns: EventColumns, pace: Pace): Generator<number, Ordered> {
  const { starts, order } = yield* sortByStart(columns.starts, pace);
  if (columns.ends === columns.starts) {
    skip(pace, 1);
    return { starts, ends: starts, order };
  }
  const ends = new Float64Array(order.length);
  yield* sweep(pace, order.length, (from, to) => {
    for (let i = from; i < to; i++) ends[i] = columns.ends[order[i] as number] as number;
  });
  return { starts, ends, order };
}

function assertStepSize(stepSize: number): void {
  if (!(stepSize >= 1)) {
    throw new RangeError(
      `createEventLookupInSteps: stepSize must be one event or more; received ${stepSize}.`,
    );
  }
}
