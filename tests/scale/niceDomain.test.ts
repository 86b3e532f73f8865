import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { finestBoundaries, niceDomain } from "../../src/scale/index.ts";
import { texts, utc } from "./utc.ts";

describe("niceDomain", () => {
  it.each([
    [
      "a month's begin that is near",
      [utc(2025, 2, 3), utc(2025, 3, 30)],
      ["2025-02-01", "2025-04-01"],
    ],
    ["a year's", [utc(2024, 1, 9), utc(2025, 12, 24)], ["2024-01-01", "2026-01-01"]],
    ["round years", [utc(1903), utc(1998)], ["1900-01-01", "2000-01-01"]],
    ["AD 1", [utc(3), utc(98)], ["1-01-01", "100-01-01"]],
  ] as const)("starts and ends at %s", (_, domain, expected) => {
    expect(texts(niceDomain(domain))).toEqual(expected);
  });

  it("takes what is near enough where nothing longer is", () => {
    expect(texts(niceDomain([utc(2025, 3, 12, 5), utc(2025, 3, 24, 18)]))).toEqual([
      "2025-03-12",
      "2025-03-25",
    ]);
  });

  it("leaves a domain of no length as it is", () => {
    expect(niceDomain([5, 5])).toEqual([5, 5]);
  });

  it("moves each end outwards and by no more than the share", () => {
    const year = fc.integer({ min: -1e7, max: 1e7 });
    const anyDomain = fc
      .tuple(year, fc.integer({ min: 1000, max: 1e15 }))
      .map(([start, length]) => {
        const from = start * 31_556_952_000;
        return [from, from + length] as const;
      });
    fc.assert(
      fc.property(anyDomain, fc.double({ min: 0, max: 1, noNaN: true }), (domain, share) => {
        const [from, to] = niceDomain(domain, { share });
        const slack = share * (domain[1] - domain[0]);
        expect(from).toBeLessThanOrEqual(domain[0]);
        expect(from).toBeGreaterThanOrEqual(domain[0] - slack);
        expect(to).toBeGreaterThanOrEqual(domain[1]);
        expect(to).toBeLessThanOrEqual(domain[1] + slack);
      }),
    );
  });

  it.each([-0.1, 1.1, NaN])("refuses a share of %d", (share) => {
    expect(() => niceDomain([0, 1], { share })).toThrow("niceDomain: share must be");
  });
});

describe("finestBoundaries", () => {
  const instants = (from: number, to: number, atMost: number): string[] =>
    texts(finestBoundaries([from, to], { atMost }).map(({ instant }) => instant));

  it.each([
    [5, ["1990-01-01", "2000-01-01", "2010-01-01", "2020-01-01"]],
    [3, ["2000-01-01", "2020-01-01"]],
    [1, ["2000-01-01"]],
  ])("takes the finest step that has no more than %d", (atMost, expected) => {
    expect(instants(utc(1990), utc(2025), atMost)).toEqual(expected);
  });

  it("goes from hours to hundreds of millions of years", () => {
    expect(instants(utc(2025, 3, 6), utc(2025, 3, 7), 3)).toEqual([
      "2025-03-06",
      "2025-03-06 12:00",
      "2025-03-07",
    ]);
    expect(finestBoundaries([utc(-9.5e8), utc(-1e6)], { atMost: 4 })).toEqual([
      { instant: utc(-8e8), unit: "million-years" },
      { instant: utc(-6e8), unit: "million-years" },
      { instant: utc(-4e8), unit: "million-years" },
      { instant: utc(-2e8), unit: "million-years" },
    ]);
  });

  it("goes no finer than the finest unit", () => {
    const domain = [utc(2025, 3, 6), utc(2025, 3, 7)] as const;
    const found = finestBoundaries(domain, { atMost: 3, finestUnit: "day" });
    expect(texts(found.map(({ instant }) => instant))).toEqual(["2025-03-06", "2025-03-07"]);
  });

  it("never gives more than it may", () => {
    const anyDomain = fc.tuple(
      fc.integer({ min: -1e6, max: 1e6 }),
      fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
    );
    fc.assert(
      fc.property(anyDomain, fc.integer({ min: 1, max: 40 }), ([day, length], atMost) => {
        const from = day * 86_400_000;
        const found = finestBoundaries([from, from + length], { atMost });
        expect(found.length).toBeLessThanOrEqual(atMost);
      }),
    );
  });

  it.each([0, 1.5, NaN])("refuses at most %d", (atMost) => {
    expect(() => finestBoundaries([0, 1], { atMost })).toThrow("finestBoundaries: atMost must be");
  });
});
