import { describe, expect, it } from "vitest";
import {
  createEventLookup,
  type EventColumns,
  type EventLookup,
} from "../../../src/layout/index.ts";

const COUNT = 100_000;

const create = (startOf: (i: number) => number): EventColumns => {
  const starts = Float64Array.from({ length: COUNT }, (_, i) => startOf(i));
  return {
    starts,
    ends: starts.map((start) => start + 1),
    priorities: Float32Array.from({ length: COUNT }, (_, i) => i % 7),
  };
};

/** What a lookup holds beyond the columns it was given. */
const bytesAnEvent = (lookup: EventLookup, given: EventColumns): number => {
  const { starts, ends, order, priorities, latestEnds, best } = lookup;
  const levels = best.flatMap((level) => [level.positions, level.priorities]);
  const columns = new Set([starts, ends, order, priorities, ...latestEnds, ...levels]);
  for (const column of [given.starts, given.ends, given.priorities ?? null]) columns.delete(column);
  const bytes = [...columns].reduce((sum, column) => sum + (column?.buffer.byteLength ?? 0), 0);
  return bytes / COUNT;
};

describe("createEventLookup", () => {
  it("holds hardly more than a byte an event beyond columns in order", () => {
    const columns = create((i) => i * 1000);
    expect(bytesAnEvent(createEventLookup(columns), columns)).toBeLessThan(1.1);
  });

  it("holds less than 24 bytes an event beyond columns out of order", () => {
    const columns = create((i) => (i * 7919) % 104_729);
    expect(bytesAnEvent(createEventLookup(columns), columns)).toBeLessThan(21.1);
  });
});
