import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type RowItem, solveRow } from "../../../src/layout/index.ts";
import { leastDistances, leastSquares } from "./rowOracles.ts";

const item = (target: number, width = 20): RowItem => ({ target, width });

describe("solveRow", () => {
  it("leaves items where they want to be when they have room", () => {
    expect(solveRow([item(10), item(50)])).toEqual([10, 50]);
  });

  it("shares a squeeze out evenly, or by weight", () => {
    expect(solveRow([item(10), item(14)])).toEqual([2, 22]);
    expect(solveRow([{ ...item(10), weight: 3 }, item(14)])).toEqual([6, 26]);
  });

  it("moves an item for nothing within its slack, and the others not at all", () => {
    const items = [{ ...item(10), slack: 16 }, item(14)];
    expect(solveRow(items, { least: "distances" })).toEqual([-6, 14]);
  });

  it("keeps items inside the extent", () => {
    expect(solveRow([item(-40), item(300)], { extent: [0, 100] })).toEqual([10, 90]);
  });

  it("keeps the gap", () => {
    expect(solveRow([item(0), item(0)], { gap: 6 })).toEqual([-13, 13]);
  });

  it("is null where the extent is too short, and not where it is just long enough", () => {
    expect(solveRow([item(0), item(0)], { gap: 5, extent: [0, 44] })).toBeNull();
    expect(solveRow([item(0), item(0)], { gap: 5, extent: [0, 45] })).toEqual([10, 35]);
  });

  it("solves nothing for nothing", () => {
    expect(solveRow([])).toEqual([]);
  });

  it("names the item it cannot solve", () => {
    expect(() => solveRow([item(0), item(Number.NaN)])).toThrow("items[1]");
    expect(() => solveRow([{ ...item(0), weight: 0 }])).toThrow("items[0]");
    expect(() => solveRow([], { gap: -1 })).toThrow("gap");
  });
});

describe("solveRow, for any few items", () => {
  const anyItem = fc.record({
    target: fc.integer({ min: -40, max: 140 }),
    width: fc.integer({ min: 0, max: 30 }),
    weight: fc.integer({ min: 1, max: 4 }),
    slack: fc.integer({ min: 0, max: 15 }),
  });
  const anyRow = fc.record({
    items: fc.array(anyItem, { minLength: 1, maxLength: 6 }),
    gap: fc.integer({ min: 0, max: 5 }),
    extent: fc.constantFrom<readonly [number, number]>(
      [0, 100],
      [-Infinity, Infinity],
      [20, Infinity],
    ),
  });

  it("keeps order, gap and extent", () => {
    fc.assert(
      fc.property(
        anyRow,
        fc.constantFrom("squares", "distances"),
        ({ items, ...options }, least) => {
          const middles = solveRow(items, { ...options, least });
          fc.pre(middles !== null);
          let free = options.extent[0];
          for (const [i, { width }] of items.entries()) {
            const middle = middles[i] ?? Number.NaN;
            expect(middle - width / 2).toBeGreaterThanOrEqual(free - 1e-9);
            free = middle + width / 2 + options.gap;
          }
          expect(free - options.gap).toBeLessThanOrEqual(options.extent[1] + 1e-9);
        },
      ),
    );
  });

  it("has the least sum of squares of all ways to share squeezes out", () => {
    fc.assert(
      fc.property(anyRow, ({ items, ...options }) => {
        const middles = solveRow(items, options);
        fc.pre(middles !== null);
        const sum = items.reduce(
          (cost, { target, weight }, i) => cost + weight * ((middles[i] ?? 0) - target) ** 2,
          0,
        );
        expect(sum).toBeCloseTo(leastSquares(items, options), 6);
      }),
    );
  });

  it("has the least sum of distances of all places that could be best", () => {
    fc.assert(
      fc.property(anyRow, ({ items, ...options }) => {
        const middles = solveRow(items, { ...options, least: "distances" });
        fc.pre(middles !== null);
        const sum = items.reduce(
          (cost, { target, weight, slack }, i) =>
            cost + weight * Math.max(0, Math.abs((middles[i] ?? 0) - target) - slack),
          0,
        );
        expect(sum).toBeCloseTo(leastDistances(items, options), 6);
      }),
    );
  });
});
