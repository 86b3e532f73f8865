import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createBrokenScale,
  createLinearScale,
  createSequenceScale,
  type TimeScale,
} from "../../src/scale/index.ts";

const yearMs = 31_556_952_000;

const anyRange = fc
  .tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 100, max: 2000 }))
  .map(([start, width]): [number, number] => [start, start + width]);

const anyInstants = fc
  .tuple(
    fc.integer({ min: -5e9, max: 5e9 }),
    fc.integer({ min: 0, max: 11 }),
    fc.uniqueArray(fc.integer({ min: 0, max: 1e6 }), { minLength: 2, maxLength: 30 }),
  )
  .map(([year, power, offsets]) => {
    // So far from 1970 that steps are told apart, yet never farther than their size allows.
    const step = 10 ** power;
    const origin = Math.sign(year) * Math.min(Math.abs(year) * yearMs, step * 1e9);
    return offsets.sort((a, b) => a - b).map((offset) => origin + offset * step);
  });

const spanOf = (instants: readonly number[]): [number, number] => [
  instants[0] ?? 0,
  instants.at(-1) ?? 0,
];

const anyScale: fc.Arbitrary<{ scale: TimeScale; instants: number[] }> = fc
  .tuple(fc.constantFrom("linear", "broken", "sequence"), anyInstants, anyRange)
  .map(([kind, instants, range]) => {
    const domain = spanOf(instants);
    if (kind === "linear") return { scale: createLinearScale({ domain, range }), instants };
    if (kind === "broken")
      return { scale: createBrokenScale({ domain, range, instants }), instants };
    return { scale: createSequenceScale({ instants, range }), instants };
  });

describe("position and invert, for any scale", () => {
  it("rise together", () => {
    fc.assert(
      fc.property(anyScale, ({ scale, instants }) => {
        const positions = instants.map(scale.position);
        const rises = positions.every((x, i) => i === 0 || x > (positions[i - 1] ?? 0));
        expect(rises).toBe(true);
      }),
    );
  });

  it("undo each other", () => {
    fc.assert(
      fc.property(anyScale, fc.double({ min: -0.2, max: 1.2, noNaN: true }), ({ scale }, share) => {
        const [start, end] = scale.range;
        const position = start + share * (end - start);
        const again = scale.position(scale.invert(position));
        expect(Math.abs(again - position)).toBeLessThan(1e-6 * (end - start));
      }),
    );
  });

  it("map the ends of the domain to the ends of the range", () => {
    fc.assert(
      fc.property(anyScale, ({ scale }) => {
        expect(scale.position(scale.domain[0])).toBe(scale.range[0]);
        expect(scale.position(scale.domain[1])).toBe(scale.range[1]);
        expect(scale.invert(scale.range[0])).toBe(scale.domain[0]);
        expect(scale.invert(scale.range[1])).toBe(scale.domain[1]);
      }),
    );
  });
});

describe("createBrokenScale, for any instants", () => {
  it("hides no instant in a break, and gives every other time more room than without", () => {
    fc.assert(
      fc.property(anyInstants, anyRange, (instants, range) => {
        const domain = spanOf(instants);
        const { breaks, position } = createBrokenScale({ domain, range, instants });
        const hidden = instants.filter((t) =>
          breaks.some((quiet) => quiet.domain[0] < t && t < quiet.domain[1]),
        );
        expect(hidden).toEqual([]);
        const natural = (range[1] - range[0]) / (domain[1] - domain[0]);
        const [from, to] = [domain[0], breaks[0]?.domain[0] ?? domain[1]];
        expect(position(to) - position(from)).toBeGreaterThanOrEqual((to - from) * natural - 1e-6);
      }),
    );
  });
});
