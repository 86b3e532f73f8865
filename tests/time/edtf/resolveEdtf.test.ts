import { describe, expect, it } from "vitest";
import {
  parseEdtf,
  type ResolvedTime,
  type ResolveEdtfOptions,
  resolveEdtf,
} from "../../../src/time/index.ts";

function resolve(text: string, options?: ResolveEdtfOptions): ResolvedTime {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.message}`);
  return resolveEdtf(result.value, options);
}

/** The bounds of `text` as dates, the exclusive limits too; `-∞` and `∞` where there are none. */
function bounds(text: string, options?: ResolveEdtfOptions): string {
  const { start, end } = resolve(text, options);
  return [...start, ...end].map(isoOf).join(" ");
}

function isoOf(instant: number): string {
  if (!Number.isFinite(instant)) return instant > 0 ? "∞" : "-∞";
  return new Date(instant).toISOString().replace(/(T00:00)?:00\.000Z$/, "");
}

describe("resolveEdtf, of one moment", () => {
  it.each([
    ["2025-03-06", "2025-03-06 2025-03-07"],
    ["2025-02", "2025-02-01 2025-03-01"],
    ["2024", "2024-01-01 2025-01-01"],
    ["201X", "2010-01-01 2020-01-01"],
    ["0000", "0000-01-01 0001-01-01"],
    ["0050-12-31", "0050-12-31 0051-01-01"],
    ["-0044-03-15", "-000044-03-15 -000044-03-16"],
    ["-019X", "-000199-01-01 -000189-01-01"],
    ["-1950S2", "-001999-01-01 -001899-01-01"],
    ["15XX-02-29", "1504-02-29 1596-03-01"],
    ["2025-0X-31", "2025-01-31 2025-09-01"],
    ["[2025-03-22..2025-03-23]", "2025-03-22 2025-03-24"],
    ["[2025-03-23,2025-03-20]", "2025-03-20 2025-03-24"],
    ["[..1984]", "-∞ 1985-01-01"],
  ])("shares one pair of bounds between start and end: %s", (text, pair) => {
    expect(bounds(text)).toBe(`${pair} ${pair}`);
    expect(resolve(text).extent).toBe("within");
  });

  it("takes the whole of an interval where it is said to lie within it", () => {
    expect(bounds("2025-03-01/2025-03-05", { extent: "within" })).toBe(
      "2025-03-01 2025-03-06 2025-03-01 2025-03-06",
    );
  });

  it("has an unknown end after an open one, for a moment does not go on", () => {
    expect(resolve("2025-02/..", { extent: "within" }).endState).toBe("unknown");
    expect(resolve("[1760-12..]").endState).toBe("unknown");
    expect(resolve("[..1984]").startState).toBe("unknown");
  });
});

describe("resolveEdtf, of what lasted", () => {
  it.each([
    ["days, exactly", "2025-03-22/2025-03-23", "2025-03-22 2025-03-22 2025-03-24 2025-03-24"],
    [
      "months, from some time in one",
      "2004-06/2006-08",
      "2004-06-01 2004-07-01 2006-08-01 2006-09-01",
    ],
    ["a day and a month", "2004-02-01/2005-02", "2004-02-01 2004-02-01 2005-02-01 2005-03-01"],
    ["a doubtful day", "2004-06-01~/2004-06-20", "2004-06-01 2004-06-02 2004-06-21 2004-06-21"],
    ["an unknown day", "2004-06-XX/2004-07-03", "2004-06-01 2004-07-01 2004-07-04 2004-07-04"],
    ["a year and a month of it", "2004/2004-06", "2004-01-01 2004-07-01 2004-06-01 2004-07-01"],
    ["a month and its year", "2004-06/2004", "2004-06-01 2004-07-01 2004-06-01 2005-01-01"],
    ["one month twice", "2004-06/2004-06", "2004-06-01 2004-07-01 2004-06-01 2004-07-01"],
    ["an open end", "2025-02-01/..", "2025-02-01 2025-02-01 2025-02-01 ∞"],
    ["an open start", "../2025-02", "-∞ 2025-03-01 2025-02-01 2025-03-01"],
    ["neither end", "/..", "-∞ ∞ -∞ ∞"],
    [
      "all of a set, from its first to its last",
      "{2025-03-08,2025-03-06}",
      "2025-03-06 2025-03-06 2025-03-09 2025-03-09",
    ],
    ["a set that is open", "{..2025-03-06}", "-∞ 2025-03-07 2025-03-07 2025-03-07"],
  ])("bounds %s: %s", (_, text, expected) => {
    expect(bounds(text)).toBe(expected);
    expect(resolve(text).extent).toBe("throughout");
  });

  it("keeps an open end apart from an unknown one", () => {
    const states = (text: string) => [resolve(text).startState, resolve(text).endState];
    expect(states("2025-02/..")).toEqual(["closed", "open"]);
    expect(states("2025-02/")).toEqual(["closed", "unknown"]);
    expect(states("/..")).toEqual(["unknown", "open"]);
    expect(states("{..1984}")).toEqual(["open", "closed"]);
  });

  it("takes all of a single date that is said to have lasted", () => {
    expect(bounds("2025-03", { extent: "throughout" })).toBe(
      "2025-03-01 2025-03-01 2025-04-01 2025-04-01",
    );
  });

  it("leaves open which of several stretches it was", () => {
    expect(bounds("2025-03-XX", { extent: "throughout" })).toBe(
      "2025-03-01 2025-04-01 2025-03-01 2025-04-01",
    );
    expect(bounds("[2025-03-01,2025-03-05]", { extent: "throughout" })).toBe(
      "2025-03-01 2025-03-06 2025-03-01 2025-03-06",
    );
    expect(bounds("[2025-03,2025-03-01]", { extent: "throughout" })).toBe(
      "2025-03-01 2025-04-01 2025-03-01 2025-04-01",
    );
  });

  it("ends no earlier than it starts where a shift moves the start past the civil end", () => {
    // 23:00 five hours behind UTC is 04:00 of the next day there.
    const moved = "2025-03-07T04:00";
    const all = [moved, moved, moved, moved].join(" ");
    expect(bounds("2025-03-06T23:00-05/2025-03-06")).toBe(all);
    expect(bounds("2025-03-06T23:00-05/2025-03-06", { extent: "within" })).toBe(all);
  });
});

describe("resolveEdtf, of parts of a year", () => {
  it.each([
    ["2024-21", "2024-03-01 2024-06-01"],
    ["2024-22", "2024-06-01 2024-09-01"],
    ["2024-23", "2024-09-01 2024-12-01"],
    ["2024-24", "2024-12-01 2025-03-01"],
    ["2024-25", "2024-03-01 2024-06-01"],
    ["2024-28", "2024-12-01 2025-03-01"],
    ["2024-29", "2024-09-01 2024-12-01"],
    ["2024-30", "2024-12-01 2025-03-01"],
    ["2024-31", "2024-03-01 2024-06-01"],
    ["2024-32", "2024-06-01 2024-09-01"],
    ["2024-33", "2024-01-01 2024-04-01"],
    ["2024-36", "2024-10-01 2025-01-01"],
    ["2024-37", "2024-01-01 2024-05-01"],
    ["2024-38", "2024-05-01 2024-09-01"],
    ["2024-39", "2024-09-01 2025-01-01"],
    ["2024-40", "2024-01-01 2024-07-01"],
    ["2024-41", "2024-07-01 2025-01-01"],
  ])("knows the months of %s", (text, pair) => {
    expect(bounds(text)).toBe(`${pair} ${pair}`);
  });

  it("reads seasons that name no hemisphere in the one that is given", () => {
    expect(bounds("2024-21", { hemisphere: "south" })).toBe(bounds("2024-29"));
    expect(bounds("2024-24", { hemisphere: "south" })).toBe(bounds("2024-32"));
    expect(bounds("2024-25", { hemisphere: "south" })).toBe(bounds("2024-25"));
  });
});

describe("resolveEdtf, of years beyond exact milliseconds", () => {
  it("keeps them finite and in order", () => {
    const years = ["Y-1E13", "Y-17E7", "-9999", "9999", "Y170000002", "Y170000003", "Y1E13"];
    const starts = years.map((year) => resolve(year).start[0]);
    expect(starts.every(Number.isFinite)).toBe(true);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(new Set(starts).size).toBe(years.length);
  });
});
