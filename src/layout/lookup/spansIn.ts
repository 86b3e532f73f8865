import { assertDomain } from "./assertDomain.ts";
import type { EventLookup } from "./EventLookup.ts";
import { nextReaching } from "./nextReaching.ts";
import { positionFrom } from "./positionFrom.ts";

/**
 * Finds the positions of the events that overlap a domain, earliest first, at most as many as the
 * limit says.
 *
 * An event overlaps it that starts before it ends and ends after it starts; an instant, one within.
 *
 * Cost: O(log n + k) for k positions, however long single events are.
 *
 * @throws {RangeError} if the domain ends before it starts, or a number is not one.
 *
 * @example
 * ```ts
 * const starts = new Float64Array([0, 10, 20, 30]);
 * const ends = new Float64Array([99, 15, 25, 30]);
 * [...spansIn(createEventLookup({ starts, ends }), [15, 30])]; // [0, 2]
 * ```
 */
export function spansIn(
  lookup: EventLookup,
  domain: readonly [start: number, end: number],
  limit: number = Infinity,
): Uint32Array {
  assertDomain("spansIn", domain);
  if (!(limit >= 0)) {
    throw new RangeError(`spansIn: limit must be zero or more; received ${limit}.`);
  }
  const first = positionFrom(lookup.starts, domain[0], 0);
  const end = positionFrom(lookup.starts, domain[1], first);
  const before: number[] = [];
  let position = nextReaching(lookup, domain[0], 0);
  while (position < first && before.length < limit) {
    before.push(position);
    position = nextReaching(lookup, domain[0], position + 1);
  }
  const inside = Math.min(end - first, limit - before.length);
  const found = new Uint32Array(before.length + inside);
  found.set(before);
  for (let i = 0; i < inside; i++) found[before.length + i] = first + i;
  return found;
}
