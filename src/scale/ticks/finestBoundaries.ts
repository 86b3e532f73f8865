import { assertRequest } from "./assertRequest.ts";
import type { Boundary } from "./Boundary.ts";
import { findBoundaries } from "./boundariesBetween.ts";
import { type TickChoice, tickLevels } from "./tickLevels.ts";

/** Options for {@link finestBoundaries}. */
export interface FinestBoundariesOptions extends TickChoice {
  /** How many boundaries there may be; a whole number, 1 or more. */
  readonly atMost: number;
}

/**
 * The boundaries of the finest step of the calendar or the clock that has no more than `atMost` of
 * them in `domain`, both ends included, in order. For an axis that has no scale.
 *
 * Steps are those of {@link buildTicks}: seconds, quarters of hours, days, weeks of a month, months,
 * years and their round numbers. Empty where even the longest step begins nowhere in the domain.
 *
 * @throws {RangeError} if `domain` falls or reaches beyond 300,000 million years, `atMost` is not a
 * whole number of 1 or more, or the zone or the day of the week is none.
 *
 * @example
 * ```ts
 * const domain = [toInstant({ year: 1990, month: 1, day: 1 }), toInstant({ year: 2025, month: 1, day: 1 })];
 * finestBoundaries(domain, { atMost: 5 }); // 1990, 2000, 2010, 2020
 * ```
 */
export function finestBoundaries(
  domain: readonly [number, number],
  { atMost, ...choice }: FinestBoundariesOptions,
): Boundary[] {
  assertRequest("finestBoundaries", domain, choice);
  if (!(Number.isInteger(atMost) && atMost >= 1)) {
    throw new RangeError(
      `finestBoundaries: atMost must be a whole number, 1 or more; received ${atMost}.`,
    );
  }
  const length = domain[1] - domain[0];
  for (const { minor, ms } of tickLevels(choice)) {
    // Counted only where it can be few: months vary, and ends may cut.
    if (length > 2 * (atMost + 1) * ms) continue;
    const found = findBoundaries(domain, minor, choice);
    if (found.length <= atMost) return found;
  }
  return [];
}
