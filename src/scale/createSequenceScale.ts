import { assertSpans } from "./assertSpans.ts";
import { createScale } from "./createScale.ts";
import type { TimeScale } from "./TimeScale.ts";

/** Options for {@link createSequenceScale}. */
export interface SequenceScaleOptions {
  /** What is spaced evenly, milliseconds UTC, in any order. Equal ones share a place. */
  readonly instants: readonly number[];
  /** Where the first and the last of them lie, CSS pixels, rising. */
  readonly range: readonly [number, number];
}

/**
 * Creates a scale on which each instant stands one step after the one before, however much time lies
 * between them.
 *
 * A single instant stands in the middle.
 *
 * @throws {RangeError} if there are no instants or one is not finite, or if `range` is not finite or
 * does not rise.
 *
 * @example
 * ```ts
 * const scale = createSequenceScale({ instants: [0, 10, 1000], range: [0, 100] });
 * scale.position(10); // 50
 * scale.position(505); // 75
 * ```
 */
export function createSequenceScale({ instants, range }: SequenceScaleOptions): TimeScale {
  assertInstants(instants);
  const steps = [...new Set(instants)].sort((a, b) => a - b);
  const domain = [steps[0] ?? 0, steps.at(-1) ?? 0] as const;
  assertSpans("createSequenceScale", domain, range);

  const [start, end] = range;
  const last = steps.length - 1;
  const positionOf = (index: number): number =>
    last === 0 ? (start + end) / 2 : start + ((end - start) * index) / last;
  return createScale({
    kind: "sequence",
    domain,
    range,
    breaks: [],
    knots: steps.map((instant, index) => [instant, positionOf(index)]),
  });
}

function assertInstants(instants: readonly number[]): void {
  if (instants.length === 0 || !instants.every(Number.isFinite)) {
    throw new RangeError(
      `createSequenceScale: instants must be finite, one or more; received ${instants.join(", ") || "none"}.`,
    );
  }
}
