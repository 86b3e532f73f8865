import { assertDomain } from "./assertDomain.ts";
import type { EventLookup } from "./EventLookup.ts";
import { positionFrom } from "./positionFrom.ts";

/**
 * Finds the positions of the events that start in a domain, as the first one and the one after the
 * last.
 *
 * Cost: O(log n).
 *
 * @throws {RangeError} if the domain ends before it starts, or a limit is not a number.
 *
 * @example
 * ```ts
 * const starts = new Float64Array([10, 20, 20, 30]);
 * positionsIn(createEventLookup({ starts, ends: starts }), [15, 30]); // [1, 3]
 * ```
 */
export function positionsIn(
  { starts }: EventLookup,
  domain: readonly [start: number, end: number],
): [first: number, end: number] {
  assertDomain("positionsIn", domain);
  const first = positionFrom(starts, domain[0], 0);
  return [first, positionFrom(starts, domain[1], first)];
}
