import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Arc, routeArcs } from "../../src/layout/index.ts";

const levels = (arcs: readonly Arc[], gap = 0): number[] =>
  routeArcs(arcs, { gap }).map(({ level }) => level);

describe("routeArcs", () => {
  it("runs an arc under the one that spans it, whatever their order and direction", () => {
    expect(
      levels([
        { from: 0, to: 90 },
        { from: 50, to: 20 },
      ]),
    ).toEqual([1, 0]);
    expect(
      levels([
        { from: 20, to: 50 },
        { from: 90, to: 0 },
      ]),
    ).toEqual([0, 1]);
  });

  it("puts arcs side by side on one level, and parts them when a gap is asked for", () => {
    const touching = [
      { from: 0, to: 40 },
      { from: 40, to: 90 },
    ];
    expect(levels(touching)).toEqual([0, 0]);
    expect(levels(touching, 5)).toEqual([0, 1]);
  });

  it("parts arcs that join the same points", () => {
    expect(
      levels([
        { from: 0, to: 40 },
        { from: 40, to: 0 },
      ]),
    ).toEqual([0, 1]);
  });

  it("says how far a word may reach beside an arc's top", () => {
    const arcs = [
      { from: 30, to: 50 },
      { from: 70, to: 90 },
      { from: 10, to: 95 },
    ];
    const [first, second, outer] = routeArcs(arcs, { extent: [0, 120], obstacles: [62] });
    // Over the first arc's level pass the outer arc's legs, at 10 and 95.
    expect(first).toMatchObject({ before: { start: 10, end: 30 }, after: { start: 50, end: 62 } });
    expect(second).toMatchObject({ before: { start: 62, end: 70 }, after: { start: 90, end: 95 } });
    expect(outer).toMatchObject({ before: { start: 0, end: 10 }, after: { start: 95, end: 120 } });
  });

  it("routes nothing for nothing", () => {
    expect(routeArcs([])).toEqual([]);
  });

  it("names the arc it cannot route", () => {
    expect(() => routeArcs([{ from: 0, to: Number.NaN }])).toThrow("arcs[0]");
    expect(() => routeArcs([], { gap: -1 })).toThrow("received -1");
  });
});

describe("routeArcs, for any arcs", () => {
  const anyArcs = fc.array(
    fc.record({ from: fc.nat(60), to: fc.nat(60) }).filter(({ from, to }) => from !== to),
    { maxLength: 12 },
  );
  const spanOf = ({ from, to }: Arc) => [Math.min(from, to), Math.max(from, to)] as const;
  /** Pairs of arcs, the one on the lower level first. */
  const pairs = (arcs: readonly Arc[]) => {
    const all = arcs.map((arc, i) => ({ span: spanOf(arc), level: levels(arcs)[i] ?? 0 }));
    return all.flatMap((a, i) =>
      all.slice(i + 1).map((b) => (a.level <= b.level ? ([a, b] as const) : ([b, a] as const))),
    );
  };

  it("lets no two overlap on a level", () => {
    fc.assert(
      fc.property(anyArcs, (arcs) => {
        for (const [a, b] of pairs(arcs).filter(([a, b]) => a.level === b.level)) {
          expect(a.span[1] <= b.span[0] || b.span[1] <= a.span[0]).toBe(true);
        }
      }),
    );
  });

  it("lets two cross only if their ends alternate, and then once", () => {
    fc.assert(
      fc.property(anyArcs, (arcs) => {
        for (const [{ span: low }, { span: high, level }] of pairs(arcs)) {
          const legsThrough = high.filter((x) => low[0] < x && x < low[1]).length;
          const alternate =
            (low[0] < high[0] && high[0] < low[1] && low[1] < high[1]) ||
            (high[0] < low[0] && low[0] < high[1] && high[1] < low[1]);
          expect({ level, legsThrough }).toEqual({ level, legsThrough: alternate ? 1 : 0 });
        }
      }),
    );
  });

  it("leaves no level empty", () => {
    fc.assert(
      fc.property(anyArcs, (arcs) => {
        const used = new Set(levels(arcs));
        expect(used.size).toBe(Math.max(-1, ...used) + 1);
      }),
    );
  });
});
