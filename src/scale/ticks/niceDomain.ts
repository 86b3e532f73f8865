import { assertRequest } from "./assertRequest.ts";
import type { TickStep } from "./Boundary.ts";
import { findBoundaries } from "./boundariesBetween.ts";
import { type TickChoice, tickLevels } from "./tickLevels.ts";

/** Options for {@link niceDomain}. */
export interface NiceDomainOptions extends TickChoice {
  /**
   * How far each end may move, as a share of the domain's length, 0 to 1.
   * @default 0.05
   */
  readonly share?: number | undefined;
}

/**
 * Moves both ends of `domain` outwards to where a unit of the calendar begins, so that an axis starts
 * with a tick: the longest unit that begins near enough.
 *
 * A domain of no length stays as it is.
 *
 * @throws {RangeError} if `domain` falls or reaches beyond 300,000 million years, `share` is not from
 * 0 to 1, or the zone or the day of the week is none.
 *
 * @example
 * ```ts
 * const in2025 = (month: number, day: number): number => toInstant({ year: 2025, month, day });
 * niceDomain([in2025(2, 3), in2025(3, 24)]); // [in2025(2, 1), in2025(3, 25)]
 * ```
 */
export function niceDomain(
  domain: readonly [number, number],
  { share = 0.05, ...choice }: NiceDomainOptions = {},
): [number, number] {
  assertRequest("niceDomain", domain, choice);
  if (!(share >= 0 && share <= 1)) {
    throw new RangeError(`niceDomain: share must be from 0 to 1; received ${share}.`);
  }
  const [from, to] = domain;
  const slack = share * (to - from);
  if (slack === 0) return [from, to];

  const steps = tickLevels(choice)
    .map(({ minor }) => minor)
    .reverse();
  const begins = (near: readonly [number, number], step: TickStep): number[] =>
    findBoundaries(near, step, choice).map(({ instant }) => instant);
  const before = firstOf(steps, (step) => begins([from - slack, from], step).at(-1));
  const after = firstOf(steps, (step) => begins([to, to + slack], step)[0]);
  return [before ?? from, after ?? to];
}

function firstOf(
  steps: readonly TickStep[],
  find: (step: TickStep) => number | undefined,
): number | undefined {
  for (const step of steps) {
    const found = find(step);
    if (found !== undefined) return found;
  }
  return undefined;
}
