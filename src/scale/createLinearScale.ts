import { assertSpans } from "./assertSpans.ts";
import { createScale } from "./createScale.ts";
import type { ScaleKnot, TimeScale } from "./TimeScale.ts";

/** Options for {@link createLinearScale}. */
export interface LinearScaleOptions {
  /** The first and the last instant, milliseconds UTC. May lie outside what `Date` can hold. */
  readonly domain: readonly [number, number];
  /** Where they lie, CSS pixels, rising. */
  readonly range: readonly [number, number];
  /**
   * Whether instants outside the domain lie at its edges.
   * @default false
   */
  readonly clamp?: boolean | undefined;
}

/**
 * Creates a scale on which equal times take equal pixels.
 *
 * A domain of no length lies in the middle of the range.
 *
 * @throws {RangeError} if `domain` or `range` is not finite, the domain falls or the range does not
 * rise.
 *
 * @example
 * ```ts
 * createLinearScale({ domain: [0, 1000], range: [0, 100] }).position(250); // 25
 * ```
 */
export function createLinearScale({ domain, range, clamp }: LinearScaleOptions): TimeScale {
  assertSpans("createLinearScale", domain, range);
  return createScale({
    kind: "linear",
    domain,
    range,
    breaks: [],
    knots: ends(domain, range),
    clamp,
  });
}

function ends(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): ScaleKnot[] {
  if (from === to) return [[from, (start + end) / 2]];
  return [
    [from, start],
    [to, end],
  ];
}
