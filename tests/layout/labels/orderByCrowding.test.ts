import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Label } from "../../../src/layout/index.ts";
import { orderByCrowding } from "../../../src/layout/labels/orderByCrowding.ts";
import { sortByKeys } from "../../../src/layout/labels/sortByKeys.ts";

const indicesOf = (items: ArrayLike<unknown>): Uint32Array =>
  Uint32Array.from({ length: items.length }, (_, i) => i);

/** Takes labels out one at a time, by looking at all that are left. */
function foldOneByOne(labels: readonly Label[]): number[] {
  const folding: number[] = [];
  const left = [...labels.keys()];
  const spaceOf = (i: number): number => {
    const at = left.indexOf(i);
    const [before, here, after] = [left[at - 1], i, left[at + 1]].map((index) =>
      index === undefined ? undefined : labels[index]?.anchor,
    );
    const [gapBefore, gapAfter] = [
      (here ?? 0) - (before ?? -Infinity),
      (after ?? Infinity) - (here ?? 0),
    ];
    const isEnd = before === undefined || after === undefined;
    const space = isEnd ? 2 * Math.min(gapBefore, gapAfter) : gapBefore + gapAfter;
    return space / ((labels[i]?.width ?? 0) + 1);
  };
  const priorities = [...new Set(labels.map(({ priority = 0 }) => priority))].sort((a, b) => a - b);
  for (const priority of priorities) {
    let round = left.filter((i) => (labels[i]?.priority ?? 0) === priority);
    while (round.length > 0) {
      const spaces = new Map(round.map((i) => [i, spaceOf(i)]));
      const touched = new Set<number | undefined>();
      const inTurn = round.toSorted((a, b) => (spaces.get(a) ?? 0) - (spaces.get(b) ?? 0) || b - a);
      for (const i of inTurn) {
        if (touched.has(i)) continue;
        const at = left.indexOf(i);
        touched.add(left[at - 1]).add(left[at + 1]);
        left.splice(at, 1);
        folding.push(i);
      }
      round = round.filter((i) => left.includes(i));
    }
  }
  return folding;
}

const anyLabel = fc.record(
  {
    anchor: fc.oneof(
      fc.double({ min: 0, max: 400, noNaN: true }),
      fc.integer({ min: 0, max: 40 }).map((step) => step * 10.1),
    ),
    width: fc.constantFrom(0, 40, 60.5),
    priority: fc.integer({ min: 0, max: 2 }),
  },
  { requiredKeys: ["anchor", "width"] },
);

describe("orderByCrowding, for any labels", () => {
  it("takes out those that a look at all of them would, in the same order", () => {
    fc.assert(
      fc.property(fc.array(anyLabel, { maxLength: 40 }), (any) => {
        const labels: Label[] = any.toSorted((a, b) => a.anchor - b.anchor);
        expect([...orderByCrowding(labels, indicesOf(labels))]).toEqual(foldOneByOne(labels));
      }),
    );
  });
});

describe("sortByKeys, for any keys", () => {
  it("sorts as a comparison of each two would, however close they are", () => {
    const anyKey = fc.oneof(
      fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: 0, max: 5 }).map((ulps) => 20 + ulps * 2 ** -48),
    );
    fc.assert(
      fc.property(fc.array(anyKey, { maxLength: 60 }), (any) => {
        const keys = Float64Array.from(any, Math.abs);
        const indices = indicesOf(keys);
        sortByKeys(indices, keys);
        const byKey = (a: number, b: number): number => (keys[a] ?? 0) - (keys[b] ?? 0) || b - a;
        expect([...indices]).toEqual([...indicesOf(keys)].sort(byKey));
      }),
    );
  });
});
