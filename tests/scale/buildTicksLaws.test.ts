import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  buildTicks,
  createBrokenScale,
  createLinearScale,
  createSequenceScale,
  type Tick,
  type TimeScale,
} from "../../src/scale/index.ts";

const yearMs = 31_556_952_000;

/** Domains of two seconds to five billion years, at all sizes alike, around any year. */
const anyDomain = fc
  .record({
    magnitude: fc.double({ min: Math.log(2000), max: Math.log(5e9 * yearMs), noNaN: true }),
    center: fc.double({ min: -1, max: 1, noNaN: true }),
    isNear: fc.boolean(),
  })
  .map(({ magnitude, center, isNear }): [number, number] => {
    const length = Math.ceil(Math.exp(magnitude));
    // Never so far off that instants are coarser than a thousandth of the domain.
    const reach = isNear ? 3000 * yearMs : Math.min(5e9 * yearMs, length * 1e12);
    const start = Math.round(center * reach);
    return [start, start + length];
  });

const anyWidth = fc.integer({ min: 200, max: 2000 });
const anyZone = fc.constantFrom("UTC", "Europe/London", "America/New_York", "Asia/Kathmandu");

/** Label widths as they come: wider for the first, for long units and for odd instants. */
const anyLabelWidth = fc
  .record({ base: fc.integer({ min: 10, max: 90 }), extra: fc.integer({ min: 0, max: 60 }) })
  .map(({ base, extra }) => (tick: Tick): number => {
    const wide = tick.isFirst || tick.tier === "major";
    return base + (wide ? extra : 0) + (Math.abs(tick.instant / 1000) % 7);
  });

const anyLinear = fc
  .tuple(anyDomain, anyWidth)
  .map(([domain, width]) => createLinearScale({ domain, range: [0, width] }));

const anyUneven = fc
  .record({
    domain: anyDomain,
    width: anyWidth,
    kind: fc.constantFrom("broken", "sequence"),
    shares: fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 12 }),
  })
  .map(({ domain, width, kind, shares }): TimeScale => {
    const range = [0, width] as const;
    const instants = shares.map((share) => domain[0] + (share / 1000) * (domain[1] - domain[0]));
    return kind === "broken"
      ? createBrokenScale({ domain, range, instants })
      : createSequenceScale({ instants, range });
  });

const anyScale = fc.oneof(anyLinear, anyUneven);

const inOrder = (scale: TimeScale, options: Parameters<typeof buildTicks>[1]): Tick[] => {
  const { major, minor } = buildTicks(scale, options);
  return [...major, ...minor].sort((a, b) => a.position - b.position);
};

const gaps = (values: readonly number[]): number[] =>
  values.slice(1).map((value, index) => value - (values[index] ?? NaN));

describe("buildTicks, for any scale, width, zone and labels", () => {
  it("keeps ticks inside the domain, in order and 8 pixels apart", () => {
    fc.assert(
      fc.property(anyScale, anyZone, anyLabelWidth, (scale, timeZone, labelWidth) => {
        const ticks = inOrder(scale, { timeZone, labelWidth });
        const { domain } = scale;
        const outside = ticks.filter(({ instant: t }) => t < domain[0] || t > domain[1]);
        expect(outside).toEqual([]);
        expect(Math.min(...gaps(ticks.map(({ instant }) => instant)))).toBeGreaterThan(0);
        const least = Math.min(...gaps(ticks.map(({ position }) => position)));
        expect(least).toBeGreaterThanOrEqual(8);
      }),
      { numRuns: 300 },
    );
  });

  it("stands each tick at its instant, and none inside a break", () => {
    fc.assert(
      fc.property(anyScale, anyZone, anyLabelWidth, (scale, timeZone, labelWidth) => {
        for (const { instant, position } of inOrder(scale, { timeZone, labelWidth })) {
          expect(position).toBe(scale.position(instant));
          const hiding = scale.breaks.filter(
            ({ domain: [from, to] }) => from < instant && instant < to,
          );
          expect(hiding).toEqual([]);
        }
      }),
    );
  });

  it("never lets two labels overlap", () => {
    fc.assert(
      fc.property(anyScale, anyZone, anyLabelWidth, (scale, timeZone, labelWidth) => {
        const rooms = inOrder(scale, { timeZone, labelWidth })
          .filter(({ labelled }) => labelled)
          .map((tick) => {
            const start = tick.position - (tick.tier === "major" ? 0 : labelWidth(tick) / 2);
            return { start, end: start + labelWidth(tick) };
          })
          .sort((a, b) => a.start - b.start);
        const overlapping = rooms.filter(
          ({ start }, i) => start < (rooms[i - 1]?.end ?? -Infinity),
        );
        expect(overlapping).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("labels at least one tick, and that one names the larger unit", () => {
    fc.assert(
      fc.property(anyLinear, anyLabelWidth, (scale, labelWidth) => {
        const [first] = inOrder(scale, { labelWidth }).filter(({ labelled }) => labelled);
        expect(first?.isFirst).toBe(true);
      }),
    );
  });
});

describe("buildTicks, for any linear scale of 101 pixels and two seconds or more", () => {
  it("has at least two ticks", () => {
    fc.assert(
      fc.property(
        anyDomain,
        fc.integer({ min: 101, max: 2000 }),
        anyZone,
        (domain, width, timeZone) => {
          const scale = createLinearScale({ domain, range: [0, width] });
          const ticks = inOrder(scale, { timeZone, labelWidth: () => 50 });
          expect(ticks.length).toBeGreaterThanOrEqual(2);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
