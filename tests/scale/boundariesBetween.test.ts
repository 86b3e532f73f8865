import { describe, expect, it } from "vitest";
import { boundariesBetween } from "../../src/scale/index.ts";
import { toCivil } from "../../src/time/index.ts";
import { texts, utc } from "./utc.ts";

const years = (instants: readonly number[]): number[] =>
  instants.map((instant) => toCivil(instant).year);

describe("boundariesBetween, of days and months", () => {
  it("includes both ends of the domain, and nothing outside", () => {
    expect(texts(boundariesBetween([utc(2025, 1), utc(2025, 3)], "month"))).toEqual([
      "2025-01-01",
      "2025-02-01",
      "2025-03-01",
    ]);
    expect(boundariesBetween([utc(2025, 1) + 1, utc(2025, 2) - 1], "month")).toEqual([]);
  });

  it.each([
    ["a leap year", 2024, ["2024-02-28", "2024-02-29", "2024-03-01"]],
    ["a common year", 2025, ["2025-02-28", "2025-03-01"]],
    ["1900, no leap year", 1900, ["1900-02-28", "1900-03-01"]],
    ["1 BC, a leap year", 0, ["0-02-28", "0-02-29", "0-03-01"]],
  ])("ends February as %s does", (_, year, expected) => {
    const domain = [utc(year, 2, 28), utc(year, 3, 1)] as const;
    expect(texts(boundariesBetween(domain, "day"))).toEqual(expected);
  });

  it("counts days anew each month and leaves out what comes too near to the next", () => {
    const days = (from: number, to: number, step: number): number[] =>
      boundariesBetween([from, to], "day", { step }).map((instant) => toCivil(instant).day);
    const january = utc(2025, 1, 1);
    const february = utc(2025, 2, 1);
    const april = utc(2025, 4, 1);
    expect(days(january, february, 7)).toEqual([1, 8, 15, 22, 1]);
    expect(days(january, february, 14)).toEqual([1, 15, 1]);
    expect(days(january, february, 2).slice(-3)).toEqual([27, 29, 1]);
    expect(days(utc(2024, 2, 1), utc(2024, 3, 1), 2).slice(-3)).toEqual([25, 27, 1]);
    expect(days(april, utc(2025, 5, 1), 2).slice(-3)).toEqual([27, 29, 1]);
    expect(days(february, utc(2025, 3, 1), 7)).toEqual([1, 8, 15, 22, 1]);
  });

  it("begins weeks on Monday, or on the day that is given", () => {
    const march = [utc(2025, 3, 1), utc(2025, 3, 20)] as const;
    expect(texts(boundariesBetween(march, "week"))).toEqual([
      "2025-03-03",
      "2025-03-10",
      "2025-03-17",
    ]);
    expect(texts(boundariesBetween(march, "week", { weekStartsOn: 0 }))[0]).toBe("2025-03-02");
    expect(texts(boundariesBetween(march, "week", { weekStartsOn: 6 }))[0]).toBe("2025-03-01");
  });

  it("begins quarters and half years with January", () => {
    const domain = [utc(-1, 12), utc(0, 12)] as const;
    const quarters = ["0-01-01", "0-04-01", "0-07-01", "0-10-01"];
    expect(texts(boundariesBetween(domain, "quarter"))).toEqual(quarters);
    expect(texts(boundariesBetween(domain, "month", { step: 6 }))).toEqual(["0-01-01", "0-07-01"]);
  });

  it("keeps civil days in UTC whatever the zone", () => {
    const domain = [utc(2025, 3, 6), utc(2025, 3, 8)] as const;
    const inTokyo = boundariesBetween(domain, "day", { timeZone: "Asia/Tokyo" });
    expect(inTokyo).toEqual(boundariesBetween(domain, "day"));
  });
});

describe("boundariesBetween, of years", () => {
  it.each([
    ["year", 1, -2, 3, [-2, -1, 0, 1, 2, 3]],
    ["year", 2, -6, 7, [-5, -3, -1, 1, 4, 6]],
    ["year", 5, -12, 12, [-9, -4, 1, 5, 10]],
    ["decade", 1, -25, 25, [-19, -9, 1, 10, 20]],
    ["century", 1, -250, 250, [-199, -99, 1, 100, 200]],
    ["year", 500, -1200, 1200, [-999, -499, 1, 500, 1000]],
    ["millennium", 1, -3000, 2000, [-2999, -1999, -999, 1, 1000, 2000]],
    ["year", 20, 1990, 2030, [2000, 2020]],
  ] as const)("finds every round %s by %d from %d to %d", (unit, step, from, to, expected) => {
    expect(years(boundariesBetween([utc(from), utc(to)], unit, { step }))).toEqual(expected);
  });

  it("counts millions of years back from year 0", () => {
    const domain = [utc(-67e6), utc(-65e6)] as const;
    expect(years(boundariesBetween(domain, "million-years"))).toEqual([-67e6, -66e6, -65e6]);
  });

  it("keeps each year within itself where instants are no longer whole", () => {
    const domain = [utc(-4.6e9), utc(-0.6e9)] as const;
    const found = years(boundariesBetween(domain, "million-years", { step: 500 }));
    expect(found).toEqual([-4.5e9, -4e9, -3.5e9, -3e9, -2.5e9, -2e9, -1.5e9, -1e9]);
  });
});

describe("boundariesBetween, when asked for what there is not", () => {
  it("is empty in a domain of no length, unless one begins there", () => {
    expect(boundariesBetween([utc(2025, 1, 1, 1), utc(2025, 1, 1, 1)], "day")).toEqual([]);
    expect(boundariesBetween([utc(2025), utc(2025)], "day")).toEqual([utc(2025)]);
  });

  it.each([
    ["hour", 5],
    ["month", 5],
    ["quarter", 3],
    ["minute", 7],
    ["week", 2],
    ["day", 0],
    ["year", 1.5],
    ["year", NaN],
  ] as const)("refuses %s by %d", (unit, step) => {
    expect(() => boundariesBetween([0, 1], unit, { step })).toThrow("step must be");
  });

  it("refuses a domain that falls, or lies beyond what days can count", () => {
    expect(() => boundariesBetween([1, 0], "day")).toThrow("domain must be");
    expect(() => boundariesBetween([0, 1e23], "million-years")).toThrow("domain must be");
    expect(() => boundariesBetween([0, Infinity], "million-years")).toThrow("domain must be");
  });

  it.each([-1, 7, 1.5, NaN])("refuses weeks that begin on day %d", (weekStartsOn) => {
    expect(() => boundariesBetween([0, 1], "week", { weekStartsOn })).toThrow("weekStartsOn must");
  });

  it("refuses to list more than a million", () => {
    expect(() => boundariesBetween([utc(-4e9), utc(2025)], "hour")).toThrow("at most 1000000");
  });
});
