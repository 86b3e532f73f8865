import { createEventLookupInSteps } from "./createEventLookupInSteps.ts";
import type { EventColumns } from "./EventColumns.ts";
import type { EventLookup } from "./EventLookup.ts";

/**
 * Creates the lookup of events, at once. Events that start together stay in the order given.
 *
 * Columns in order of start are used as they are and must not be changed afterwards; others are
 * copied. For as many events as would keep a page waiting, see {@link createEventLookupInSteps}.
 *
 * Cost: O(n), in order or not.
 *
 * @throws {RangeError} if the columns differ in length, an end is before its start, or a number is
 * not one.
 *
 * @example
 * ```ts
 * const starts = new Float64Array([30, 10, 20]);
 * [...createEventLookup({ starts, ends: starts }).starts]; // [10, 20, 30]
 * ```
 */
export function createEventLookup(columns: EventColumns): EventLookup {
  const steps = createEventLookupInSteps(columns, { stepSize: Infinity });
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
