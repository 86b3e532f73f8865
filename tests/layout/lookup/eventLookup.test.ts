import { describe, expect, it } from "vitest";
import {
  bestInBuckets,
  countInBuckets,
  countSpansIn,
  createEventLookup,
  createEventLookupInSteps,
  type EventColumns,
  positionOf,
  positionsIn,
  spansIn,
} from "../../../src/layout/index.ts";

const columns = (
  starts: number[],
  ends: number[] = starts,
  priorities?: number[],
): EventColumns => ({
  starts: new Float64Array(starts),
  ends: new Float64Array(ends),
  priorities: priorities && new Float32Array(priorities),
});
const edges = (...instants: number[]) => new Float64Array(instants);

describe("createEventLookup", () => {
  it("uses columns in order as they are", () => {
    const given = columns([10, 10, 30], [20, 10, Infinity]);
    const lookup = createEventLookup(given);
    expect(lookup.starts).toBe(given.starts);
    expect(lookup.ends).toBe(given.ends);
    expect(lookup.order).toBeNull();
  });

  it("puts others in order and leaves what was given", () => {
    const given = columns([30, -Infinity, 10, -5.5], [40, 9, 10, 0]);
    const lookup = createEventLookup(given);
    expect([...(lookup.order ?? [])]).toEqual([1, 3, 2, 0]);
    expect([...lookup.starts]).toEqual([-Infinity, -5.5, 10, 30]);
    expect([...lookup.ends]).toEqual([9, 0, 10, 40]);
    expect([...given.starts]).toEqual([30, -Infinity, 10, -5.5]);
  });

  it("keeps one column for instants that were given as one", () => {
    const starts = edges(2, 1);
    const lookup = createEventLookup({ starts, ends: starts });
    expect(lookup.ends).toBe(lookup.starts);
  });

  it("takes both zeros for the same start", () => {
    expect(createEventLookup(columns([1, 0, -0])).order).toEqual(new Uint32Array([1, 2, 0]));
  });

  it("reaches from the first finite limit to the last", () => {
    expect(createEventLookup(columns([-Infinity, 5], [3, Infinity])).extent).toEqual([3, 5]);
    expect(createEventLookup(columns([-Infinity], [Infinity])).extent).toBeNull();
    expect(createEventLookup(columns([])).extent).toBeNull();
  });

  it("names the event it cannot look up", () => {
    expect(() => createEventLookup(columns([1, 5], [1, 4]))).toThrow("ends[1]");
    expect(() => createEventLookup(columns([Number.NaN], [4]))).toThrow(RangeError);
    expect(() => createEventLookup(columns([1], [1], [Number.NaN]))).toThrow("priorities[0]");
  });

  it("names the column that is too short", () => {
    expect(() => createEventLookup(columns([1, 2], [2]))).toThrow("ends must have");
    expect(() => createEventLookup(columns([1, 2], [1, 2], []))).toThrow("priorities must have");
  });
});

describe("createEventLookupInSteps", () => {
  it("stops after each step and says how far it is", () => {
    const starts = Float64Array.from({ length: 100 }, (_, i) => (i * 37) % 101);
    const steps = [...createEventLookupInSteps({ starts, ends: starts }, { stepSize: 50 })];
    expect(steps.length).toBeGreaterThan(6);
    expect(steps.at(-1)).toBe(1);
  });

  it("names a step that is none", () => {
    const { starts, ends } = columns([1]);
    expect(() => createEventLookupInSteps({ starts, ends }, { stepSize: 0 }).next()).toThrow(
      "received 0",
    );
  });
});

describe("positionOf and positionsIn", () => {
  const lookup = createEventLookup(columns([10, 20, 20, 30]));

  it("count what starts before, and not what starts at the instant", () => {
    expect([5, 20, 21, 31].map((instant) => positionOf(lookup, instant))).toEqual([0, 1, 3, 4]);
    expect(positionsIn(lookup, [20, 30])).toEqual([1, 3]);
    expect(positionsIn(lookup, [-Infinity, Infinity])).toEqual([0, 4]);
  });

  it("name what is no instant and no domain", () => {
    expect(() => positionOf(lookup, Number.NaN)).toThrow("received NaN");
    expect(() => positionsIn(lookup, [2, 1])).toThrow("received 2 to 1");
  });
});

describe("countInBuckets and bestInBuckets", () => {
  const lookup = createEventLookup(columns([10, 20, 20, 30], undefined, [1, 2, 2, 9]));

  it("count an event at an edge in the bucket after it", () => {
    expect([...countInBuckets(lookup, edges(0, 10, 20, 30))]).toEqual([0, 1, 2]);
  });

  it("find the first of the best, and say where there is none", () => {
    expect([...bestInBuckets(lookup, edges(0, 10, 30, 31))]).toEqual([-1, 1, 3]);
  });

  it("find the first one where nothing has a priority", () => {
    expect([...bestInBuckets(createEventLookup(columns([1, 2, 3])), edges(2, 5, 9))]).toEqual([
      1, -1,
    ]);
  });

  it("have no buckets between fewer than two edges", () => {
    expect([edges(), edges(1)].map((few) => countInBuckets(lookup, few).length)).toEqual([0, 0]);
    expect([edges(), edges(1)].map((few) => bestInBuckets(lookup, few).length)).toEqual([0, 0]);
  });

  it("fill the array that is given and leave the rest of it", () => {
    const counts = new Uint32Array([7, 7, 7]);
    expect(countInBuckets(lookup, edges(10, 15, 25), counts)).toBe(counts);
    expect([...counts]).toEqual([1, 2, 7]);
    const best = new Int32Array([7, 7, 7]);
    expect(bestInBuckets(lookup, edges(10, 15, 25), best)).toBe(best);
    expect([...best]).toEqual([0, 1, 7]);
  });

  it("name the edge that is out of order and the array that is too short", () => {
    for (const ask of [countInBuckets, bestInBuckets]) {
      expect(() => ask(lookup, edges(1, 3, 2))).toThrow("edges[2]");
      expect(() => ask(lookup, edges(Number.NaN))).toThrow("edges[0]");
    }
    expect(() => countInBuckets(lookup, edges(1, 2), new Uint32Array(0))).toThrow("1 bucket");
    expect(() => bestInBuckets(lookup, edges(1, 2), new Int32Array(0))).toThrow("1 bucket");
  });
});

describe("spansIn and countSpansIn", () => {
  const lookup = createEventLookup(columns([0, 10, 20, 20, 30], [Infinity, 20, 20, 99, 30]));

  it("find what lasts into the domain, not what ends or starts where that starts or ends", () => {
    expect([...spansIn(lookup, [20, 30])]).toEqual([0, 2, 3]);
    expect(countSpansIn(lookup, [20, 30])).toBe(3);
  });

  it("find the earliest where there are more than allowed", () => {
    expect([...spansIn(lookup, [15, 99], 2)]).toEqual([0, 1]);
    expect([...spansIn(lookup, [15, 99], 0)]).toEqual([]);
  });

  it("find what is under way at an instant, given as a domain of no length", () => {
    expect([...spansIn(lookup, [15, 15])]).toEqual([0, 1]);
  });

  it("name the limit and the domain that are none", () => {
    expect(() => spansIn(lookup, [0, 1], -1)).toThrow("received -1");
    expect(() => spansIn(lookup, [Number.NaN, 1])).toThrow("received NaN to 1");
    expect(() => countSpansIn(lookup, [1, 0])).toThrow("received 1 to 0");
  });
});
