import type { EventLookup } from "./EventLookup.ts";
import { positionFrom } from "./positionFrom.ts";

/**
 * Finds the position of the first event that starts at an instant or later; the count where none
 * does.
 *
 * Cost: O(log n).
 *
 * @throws {RangeError} if the instant is not a number.
 *
 * @example
 * ```ts
 * const starts = new Float64Array([10, 20, 20, 30]);
 * positionOf(createEventLookup({ starts, ends: starts }), 15); // 1
 * ```
 */
export function positionOf({ starts }: EventLookup, instant: number): number {
  if (Number.isNaN(instant)) {
    throw new RangeError("positionOf: instant must be a number of milliseconds; received NaN.");
  }
  return positionFrom(starts, instant, 0);
}
