import fc from "fast-check";
import type { EventColumns } from "../../../src/layout/index.ts";

/** Instants that often meet, near each other and far apart, with fractions, both zeros and no limit. */
const anyInstant: fc.Arbitrary<number> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -40, max: 40 }) },
  { weight: 2, arbitrary: fc.integer({ min: -2e12, max: 2e12 }) },
  fc.double({ min: -1e3, max: 1e3, noNaN: true }),
  fc.double({ noNaN: true }),
  fc.constantFrom(0, -0, Infinity, -Infinity),
);

const anyEvent = fc.record({
  start: anyInstant,
  lasts: fc.oneof(fc.constant(0), fc.nat(30), fc.constant(Infinity)),
  priority: fc.oneof(fc.integer({ min: -2, max: 2 }), fc.constantFrom(Infinity, -Infinity)),
});

/** Events for a tree of up to three levels, in order half of the time, with and without priorities. */
export const anyColumns: fc.Arbitrary<EventColumns> = fc
  .tuple(
    fc.oneof(
      fc.array(anyEvent, { maxLength: 12 }),
      fc.array(anyEvent, { minLength: 200, maxLength: 400 }),
    ),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([events, isSorted, hasPriorities]) => {
    if (isSorted) events.sort((a, b) => (a.start < b.start ? -1 : 1));
    return {
      starts: Float64Array.from(events, ({ start }) => start),
      ends: Float64Array.from(events, ({ start, lasts }) =>
        Number.isFinite(start) ? start + lasts : Infinity,
      ),
      ...(hasPriorities && { priorities: Float32Array.from(events, ({ priority }) => priority) }),
    };
  });

/** Enough events for a tree of four levels, out of order, many of them at one start. */
export const manyColumns: fc.Arbitrary<EventColumns> = fc
  .integer({ min: 1, max: 2 ** 31 - 1 })
  .map((seed) => {
    let state = seed;
    // Park and Miller, Random number generators: good ones are hard to find (1988).
    const next = (below: number) => {
      state = (state * 48_271) % (2 ** 31 - 1);
      return state % below;
    };
    const starts = Float64Array.from({ length: 5000 }, () => next(3000) - 1500);
    return {
      starts,
      ends: starts.map((start) => start + (next(50) === 0 ? next(3000) : next(3))),
      priorities: Float32Array.from(starts, () => next(9)),
    };
  });

/** Two instants in order, which may be the same. */
export const anyDomain: fc.Arbitrary<readonly [start: number, end: number]> = fc
  .tuple(anyInstant, anyInstant)
  .map(([a, b]) => (a <= b ? [a, b] : [b, a]));

/** Edges in order, some of them the same. */
export const anyEdges: fc.Arbitrary<Float64Array> = fc
  .array(anyInstant, { maxLength: 30 })
  .map((edges) => new Float64Array(edges).sort());

/** The indices of starts in order, those of equal ones as given. */
export function sortByHand(starts: Float64Array): number[] {
  return [...starts.keys()].sort((a, b) => {
    const [one, other] = [starts[a] as number, starts[b] as number];
    return one === other ? a - b : one < other ? -1 : 1;
  });
}
