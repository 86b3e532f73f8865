import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortPartialOrder } from "../../src/time/network/index.ts";

const byNumber = (values: readonly number[]) => (a: number, b: number) =>
  (values[a] ?? 0) - (values[b] ?? 0);

describe("sortPartialOrder", () => {
  it("sorts by the comparison alone where there are no pairs, ties by number", () => {
    expect(sortPartialOrder({ count: 4, pairs: [], compare: byNumber([3, 1, 2, 1]) })).toEqual([
      1, 3, 2, 0,
    ]);
  });

  it("puts a thing directly ahead of what must follow it, instead of holding that back", () => {
    const compare = byNumber([9, 5, 4, 6]);
    expect(sortPartialOrder({ count: 4, pairs: [[0, 1]], compare })).toEqual([2, 0, 1, 3]);
  });

  it("keeps a circle together and lets what follows it follow", () => {
    const pairs = [
      [0, 2],
      [2, 0],
      [2, 1],
    ] as const;
    const compare = byNumber([1, 0, 3, 2]);
    expect(sortPartialOrder({ count: 4, pairs, compare })).toEqual([0, 2, 1, 3]);
  });

  it("sorts nothing into nothing", () => {
    expect(sortPartialOrder({ count: 0, pairs: [], compare: () => 0 })).toEqual([]);
  });
});

const COUNT = 8;
const anyPairs = fc
  .array(fc.tuple(fc.integer({ max: COUNT - 1, min: 0 }), fc.integer({ max: COUNT - 1, min: 0 })))
  .map((pairs) => pairs.filter(([a, b]) => a < b));
const anyValues = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: COUNT, maxLength: COUNT });

describe("sortPartialOrder, for any pairs without a circle", () => {
  it("holds everything once and contradicts no pair", () => {
    fc.assert(
      fc.property(anyPairs, anyValues, (pairs, values) => {
        const sorted = sortPartialOrder({ count: COUNT, pairs, compare: byNumber(values) });
        expect([...sorted].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
        for (const [a, b] of pairs) expect(sorted.indexOf(a)).toBeLessThan(sorted.indexOf(b));
      }),
    );
  });

  it("sorts by the comparison wherever that contradicts no pair", () => {
    fc.assert(
      fc.property(anyPairs, anyValues, (pairs, values) => {
        const fitting = pairs.filter(([a, b]) => (values[a] ?? 0) <= (values[b] ?? 0));
        const sorted = sortPartialOrder({
          count: COUNT,
          pairs: fitting,
          compare: byNumber(values),
        });
        const inOrder = sorted.map((thing) => values[thing] ?? 0);
        expect(inOrder).toEqual([...values].sort((a, b) => a - b));
      }),
    );
  });
});
