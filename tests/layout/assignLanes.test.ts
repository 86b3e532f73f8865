import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignLanes, type Extent } from "../../src/layout/index.ts";

const extent = (start: number, end: number): Extent => ({ start, end });

describe("assignLanes", () => {
  it("opens a lane for an overlap and returns to the nearer lane after it", () => {
    expect(assignLanes([extent(0, 40), extent(30, 60), extent(45, 90)])).toEqual([0, 1, 0]);
  });

  it("answers in the order given, not in order of place", () => {
    expect(assignLanes([extent(30, 60), extent(0, 40)])).toEqual([1, 0]);
  });

  it("lets extents that touch share a lane, and parts them when a gap is asked for", () => {
    const touching = [extent(0, 10), extent(10, 20)];
    expect(assignLanes(touching)).toEqual([0, 0]);
    expect(assignLanes(touching, { gap: 1 })).toEqual([0, 1]);
  });

  it("puts an extent of no width before a longer one that starts with it", () => {
    expect(assignLanes([extent(0, 10), extent(0, 0)])).toEqual([0, 0]);
  });

  it("answers nothing for nothing", () => {
    expect(assignLanes([])).toEqual([]);
  });

  it("names the extent it cannot place", () => {
    expect(() => assignLanes([extent(0, 1), extent(5, 2)])).toThrow("extents[1]");
    expect(() => assignLanes([extent(0, Number.NaN)])).toThrow(RangeError);
  });

  it("names a gap that is no width", () => {
    expect(() => assignLanes([], { gap: -1 })).toThrow("received -1");
  });
});

describe("assignLanes, for any extents", () => {
  const pixels = fc.integer({ min: -200, max: 200 });
  const anyExtents = fc.array(
    fc.tuple(pixels, fc.nat(60)).map(([start, width]) => extent(start, start + width)),
    { maxLength: 40 },
  );
  const anyGap = fc.nat(12);

  const inOrder = (extents: readonly Extent[], lanes: readonly number[]) =>
    extents
      .map((extent, index) => ({ ...extent, lane: lanes[index] ?? -1 }))
      .sort((a, b) => a.start - b.start || a.end - b.end);

  /** Looks at one lane after another. */
  const assignByScan = (extents: readonly Extent[], gap: number) => {
    const ends: number[] = [];
    const lanes: number[] = [];
    const order = [...extents.keys()].sort((i, j) => {
      const [a, b] = [extents[i] as Extent, extents[j] as Extent];
      return a.start - b.start || a.end - b.end || i - j;
    });
    for (const index of order) {
      const { start, end } = extents[index] as Extent;
      const free = ends.findIndex((laneEnd) => laneEnd + gap <= start);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = end;
      lanes[index] = lane;
    }
    return lanes;
  };

  it("gives each the nearest lane that is free", () => {
    fc.assert(
      fc.property(anyExtents, anyGap, (extents, gap) => {
        expect(assignLanes(extents, { gap })).toEqual(assignByScan(extents, gap));
      }),
    );
  });

  it("gives each the nearest lane that is free, of hundreds", () => {
    const extents = Array.from({ length: 2000 }, (_, i) => {
      const start = (i * 7919) % 1009;
      return extent(start, start + ((i * 104_729) % 997));
    });
    const lanes = assignLanes(extents, { gap: 3 });
    expect(Math.max(...lanes)).toBeGreaterThan(500);
    expect(lanes).toEqual(assignByScan(extents, 3));
  });

  it("leaves the gap between any two in a lane", () => {
    fc.assert(
      fc.property(anyExtents, anyGap, (extents, gap) => {
        const lanes = assignLanes(extents, { gap });
        const ends = new Map<number, number>();
        for (const { lane, start, end } of inOrder(extents, lanes)) {
          expect(start).toBeGreaterThanOrEqual((ends.get(lane) ?? -Infinity) + gap);
          ends.set(lane, end);
        }
      }),
    );
  });

  it("uses exactly as many lanes as the deepest overlap", () => {
    fc.assert(
      fc.property(anyExtents, anyGap, (extents, gap) => {
        const meet = (a: Extent, b: Extent) => a.end + gap > b.start && b.end + gap > a.start;
        const depthAt = (at: Extent) =>
          extents.filter((e) => e === at || (e.start <= at.start && meet(e, at))).length;
        const deepest = Math.max(0, ...extents.map(depthAt));
        expect(new Set(assignLanes(extents, { gap })).size).toBe(deepest);
      }),
    );
  });
});
