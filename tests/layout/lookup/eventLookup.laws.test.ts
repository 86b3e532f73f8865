import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bestInBuckets,
  countInBuckets,
  countSpansIn,
  createEventLookup,
  createEventLookupInSteps,
  positionOf,
  positionsIn,
  spansIn,
} from "../../../src/layout/index.ts";
import { anyColumns, anyDomain, anyEdges, manyColumns, sortByHand } from "./columns.ts";

const overlaps = (start: number, end: number, [from, to]: readonly [number, number]): boolean =>
  start < to && (end > from || start >= from);

describe("createEventLookup, for any events", () => {
  it("puts them in order of start, those that start together as given", () => {
    fc.assert(
      fc.property(anyColumns, (columns) => {
        const { order, starts, ends } = createEventLookup(columns);
        const indices = sortByHand(columns.starts);
        expect([...(order ?? columns.starts.keys())]).toEqual(indices);
        // Which of both zeros it is says nothing.
        const given = indices.map((index) => (columns.starts[index] as number) + 0);
        expect([...starts.map((start) => start + 0)]).toEqual(given);
        expect([...ends]).toEqual(indices.map((index) => columns.ends[index]));
      }),
    );
  });

  it("knows the first and the last finite limit", () => {
    fc.assert(
      fc.property(anyColumns, (columns) => {
        const limits = [...columns.starts, ...columns.ends].filter(Number.isFinite);
        const extent = [Math.min(...limits), Math.max(...limits)];
        expect(createEventLookup(columns).extent).toEqual(limits.length === 0 ? null : extent);
      }),
    );
  });

  it("is the same in steps of any size, which only go forward", () => {
    fc.assert(
      fc.property(anyColumns, fc.integer({ min: 1, max: 70 }), (columns, stepSize) => {
        const steps = createEventLookupInSteps(columns, { stepSize });
        const progress = [0];
        let step = steps.next();
        for (; !step.done; step = steps.next()) progress.push(step.value);
        expect(step.value).toEqual(createEventLookup(columns));
        expect(progress).toEqual(progress.toSorted((a, b) => a - b));
        expect(progress.at(-1)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe.each([
  ["any", anyColumns, 100],
  ["thousands of", manyColumns, 8],
])("what is asked of a lookup, for %s events", (_, someColumns, numRuns) => {
  it("positionOf is how many start before, and positionsIn both limits of that", () => {
    fc.assert(
      fc.property(someColumns, anyDomain, (columns, domain) => {
        const lookup = createEventLookup(columns);
        const [first, end] = domain.map(
          (instant) => columns.starts.filter((start) => start < instant).length,
        );
        expect(positionOf(lookup, domain[0])).toBe(first);
        expect(positionsIn(lookup, domain)).toEqual([first, end]);
      }),
      { numRuns },
    );
  });

  it("countInBuckets is what a look at each event counts", () => {
    fc.assert(
      fc.property(someColumns, anyEdges, (columns, edges) => {
        const counted = [...edges.subarray(1)].map(
          (end, i) =>
            columns.starts.filter((start) => (edges[i] as number) <= start && start < end).length,
        );
        expect([...countInBuckets(createEventLookup(columns), edges)]).toEqual(counted);
      }),
      { numRuns },
    );
  });

  it("bestInBuckets is what a look at each event prefers", () => {
    fc.assert(
      fc.property(someColumns, anyEdges, (columns, edges) => {
        const lookup = createEventLookup(columns);
        const priorityAt = (position: number) =>
          columns.priorities?.[lookup.order?.[position] ?? position] ?? 0;
        const best = [...edges.subarray(1)].map((end, i) => {
          const inside = [...lookup.starts.keys()].filter((position) => {
            const start = lookup.starts[position] as number;
            return (edges[i] as number) <= start && start < end;
          });
          return inside.sort((a, b) => priorityAt(b) - priorityAt(a) || a - b)[0] ?? -1;
        });
        expect([...bestInBuckets(lookup, edges)]).toEqual(best);
      }),
      { numRuns },
    );
  });

  it("spansIn is what a look at each event finds, as many as allowed, and countSpansIn all", () => {
    fc.assert(
      fc.property(someColumns, anyDomain, fc.nat(500), (columns, domain, limit) => {
        const lookup = createEventLookup(columns);
        const found = [...lookup.starts.keys()].filter((position) =>
          overlaps(lookup.starts[position] as number, lookup.ends[position] as number, domain),
        );
        expect([...spansIn(lookup, domain)]).toEqual(found);
        expect([...spansIn(lookup, domain, limit)]).toEqual(found.slice(0, limit));
        expect(countSpansIn(lookup, domain)).toBe(found.length);
      }),
      { numRuns },
    );
  });
});
