import { assertDomain } from "./assertDomain.ts";
import type { EventLookup } from "./EventLookup.ts";
import { nextReaching } from "./nextReaching.ts";
import { positionFrom } from "./positionFrom.ts";

/**
 * Counts the events that overlap a domain, as `spansIn` finds them.
 *
 * Cost: O(log n + k) for k events that start before the domain.
 *
 * @throws {RangeError} if the domain ends before it starts, or a limit of it is not a number.
 *
 * @example
 * ```ts
 * const starts = new Float64Array([0, 10, 20, 30]);
 * const ends = new Float64Array([99, 15, 25, 30]);
 * countSpansIn(createEventLookup({ starts, ends }), [15, 30]); // 2
 * ```
 */
export function countSpansIn(
  lookup: EventLookup,
  domain: readonly [start: number, end: number],
): number {
  assertDomain("countSpansIn", domain);
  const first = positionFrom(lookup.starts, domain[0], 0);
  let count = positionFrom(lookup.starts, domain[1], first) - first;
  let position = nextReaching(lookup, domain[0], 0);
  while (position < first) {
    count++;
    position = nextReaching(lookup, domain[0], position + 1);
  }
  return count;
}
