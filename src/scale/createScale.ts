import { countUpTo } from "./countUpTo.ts";
import type { ScaleDescription, TimeScale } from "./TimeScale.ts";

/**
 * Creates the scale that `description` describes, for instance one that came through JSON.
 *
 * Positions rise with time and every position has one instant, unless the scale has a single knot:
 * then all time lies there.
 *
 * @throws {RangeError} if there is no knot, or the knots are not finite and rising.
 *
 * @example
 * ```ts
 * const scale = createLinearScale({ domain: [0, 1000], range: [0, 100] });
 * createScale(JSON.parse(JSON.stringify(scale))).position(250); // 25
 * ```
 */
export function createScale(description: ScaleDescription): TimeScale {
  const { kind, domain, range, breaks, knots, clamp = false } = description;
  assertKnots(knots);
  const instants = knots.map(([instant]) => instant);
  const positions = knots.map(([, position]) => position);
  return {
    kind,
    domain,
    range,
    breaks,
    knots,
    clamp,
    position: (instant) => {
      assertFinite("position: instant", instant);
      return interpolate(instants, positions, clamp ? within(domain, instant) : instant);
    },
    invert: (position) => {
      assertFinite("invert: position", position);
      return interpolate(positions, instants, clamp ? within(range, position) : position);
    },
  };
}

function within([least, most]: readonly [number, number], value: number): number {
  return Math.min(most, Math.max(least, value));
}

function interpolate(from: readonly number[], to: readonly number[], value: number): number {
  const fromFirst = from[0] ?? 0;
  const toFirst = to[0] ?? 0;
  if (from.length === 1) return toFirst;
  // Beyond the outer knots the outer segments go on.
  const after = Math.min(from.length - 1, Math.max(1, countUpTo(from, value)));
  const fromStart = from[after - 1] ?? fromFirst;
  const fromEnd = from[after] ?? fromFirst;
  const toStart = to[after - 1] ?? toFirst;
  const toEnd = to[after] ?? toFirst;
  if (value === fromEnd) return toEnd;
  return toStart + ((value - fromStart) / (fromEnd - fromStart)) * (toEnd - toStart);
}

function assertKnots(knots: ScaleDescription["knots"]): void {
  const rise = knots.every(([instant, position], index) => {
    const before = knots[index - 1];
    return (
      Number.isFinite(instant) &&
      Number.isFinite(position) &&
      (!before || (before[0] < instant && before[1] < position))
    );
  });
  if (knots.length === 0 || !rise) {
    throw new RangeError(
      `createScale: knots must be finite and rise, at least one; received ${JSON.stringify(knots)}.`,
    );
  }
}

function assertFinite(what: string, value: number): void {
  if (!Number.isFinite(value)) {
    throw new RangeError(`${what} must be finite; received ${value}.`);
  }
}
