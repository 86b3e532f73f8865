import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  parseEdtf,
  type ResolvedTime,
  type ResolveEdtfOptions,
  resolveEdtf,
} from "../../../src/time/index.ts";
import { anyEdtfText } from "./anyEdtfText.ts";

function resolve(text: string, options?: ResolveEdtfOptions): ResolvedTime {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.message}`);
  return resolveEdtf(result.value, options);
}

describe("resolveEdtf", () => {
  it.each([
    ["XXXX", "none"],
    ["2XXX", "millennium"],
    ["Y171010000S3", "millennium"],
    ["20XX", "century"],
    ["1950S2", "century"],
    ["201X-12-25", "decade"],
    ["2025", "year"],
    ["2025-XX-12", "year"],
    ["Y-17E7", "year"],
    ["2025-41", "half"],
    ["2025-37", "third"],
    ["2025-33", "quarter"],
    ["2025-32", "season"],
    ["2025-03", "month"],
    ["2025-03-1X", "month"],
    ["2025-03-06", "day"],
    ["2025-03-06T14", "hour"],
    ["2025-03-06T14:30", "minute"],
    ["2025-03-06T14:30:00", "second"],
    ["2004-02-01/2005", "day"],
    ["[1667,1760-12]", "month"],
    ["/..", "none"],
  ])("knows %s to a %s", (text, precision) => {
    expect(resolve(text).precision).toBe(precision);
  });

  it.each([
    ["2025-03", "none"],
    ["1984?", "uncertain"],
    ["2004-06~", "approximate"],
    ["2004-06-11%", "uncertain-approximate"],
    ["?2004-06-~11", "uncertain-approximate"],
    ["2004-06-01/2004-06-~20", "approximate"],
    ["[1984?,1985~]", "uncertain-approximate"],
    ["2025-03-06T14~", "approximate"],
  ])("takes any doubt about %s as doubt about the whole: %s", (text, qualifier) => {
    expect(resolve(text).qualifier).toBe(qualifier);
  });

  it("calls a time undated that no end limits", () => {
    expect(resolve("/..").dated).toBe("undated");
    expect(resolve("../..").dated).toBe("undated");
    expect(resolve("/2025").dated).toBe("stated");
  });

  it("hands on the date, the words and how it is known", () => {
    const time = resolve("[2025-03-22..2025-03-23]", {
      basis: "resolved",
      phrase: "over the weekend",
    });
    expect(time).toMatchObject({
      edtf: "[2025-03-22..2025-03-23]",
      basis: "resolved",
      phrase: "over the weekend",
    });
    expect(resolve("2025")).not.toHaveProperty("phrase");
    expect(resolve("2025").basis).toBe("stated");
  });
});

describe("resolveEdtf, of a value that was not read", () => {
  it("names the day that does not exist", () => {
    const [year, month, day] = [{ digits: "2025" }, { digits: "02" }, { digits: "30" }];
    expect(() => resolveEdtf({ kind: "date", level: 0, year, month, day })).toThrow(
      new RangeError("resolveEdtf: value must be a date that exists; received 2025-02-30."),
    );
  });
});

describe("resolveEdtf, of any date", () => {
  it("orders the bounds: earliest to latest, start to end", () => {
    const anyOptions = fc.record({
      extent: fc.constantFrom("within" as const, "throughout" as const, undefined),
      timeZone: fc.constantFrom("UTC", "America/New_York", "Asia/Kathmandu"),
    });
    fc.assert(
      fc.property(anyEdtfText, anyOptions, (text, options) => {
        const result = parseEdtf(text);
        fc.pre(result.ok);
        const { start, end } = resolveEdtf(result.value, options);
        expect(start[0]).toBeLessThanOrEqual(start[1]);
        expect(end[0]).toBeLessThanOrEqual(end[1]);
        expect(start[0]).toBeLessThanOrEqual(end[0]);
        expect(start[1]).toBeLessThanOrEqual(end[1]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("resolveEdtf, of clock times", () => {
  const newYork = { timeZone: "America/New_York" };
  const moment = (text: string, options?: ResolveEdtfOptions) =>
    resolve(text, options).start.map((instant) => new Date(instant).toISOString().slice(0, 16));

  it("reads a local time in the zone that is given, and in UTC where none is", () => {
    expect(moment("2025-03-06T14:30", newYork)).toEqual(["2025-03-06T19:30", "2025-03-06T19:31"]);
    expect(moment("2025-07-06T14:30", newYork)).toEqual(["2025-07-06T18:30", "2025-07-06T18:31"]);
    expect(moment("2025-03-06T14:30")).toEqual(["2025-03-06T14:30", "2025-03-06T14:31"]);
  });

  it("heeds a shift before any zone", () => {
    expect(moment("2025-03-06T14:30+05:45", newYork)).toEqual([
      "2025-03-06T08:45",
      "2025-03-06T08:46",
    ]);
    expect(moment("2025-03-06T14Z", newYork)).toEqual(["2025-03-06T14:00", "2025-03-06T15:00"]);
    expect(moment("2025-03-06T14-09:30")).toEqual(["2025-03-06T23:30", "2025-03-07T00:30"]);
  });

  it("leaves civil dates where they are, whatever the zone", () => {
    expect(resolve("2025-03-06", newYork).start).toEqual(resolve("2025-03-06").start);
  });

  it("allows both readings of a time that clocks show twice", () => {
    // Clocks went back from 02:00 to 01:00 on 2 November 2025.
    expect(moment("2025-11-02T01:30", newYork)).toEqual(["2025-11-02T05:30", "2025-11-02T06:31"]);
    expect(moment("2025-11-02T00:59", newYork)).toEqual(["2025-11-02T04:59", "2025-11-02T05:00"]);
    expect(moment("2025-11-02T02:00", newYork)).toEqual(["2025-11-02T07:00", "2025-11-02T07:01"]);
  });

  it("reads a time that clocks skip an hour later", () => {
    // Clocks went forward from 02:00 to 03:00 on 9 March 2025.
    expect(moment("2025-03-09T02:30", newYork)).toEqual(["2025-03-09T07:30", "2025-03-09T07:31"]);
    expect(moment("2025-03-09T01:59", newYork)).toEqual(["2025-03-09T06:59", "2025-03-09T07:00"]);
  });

  it("knows half hours: Lord Howe Island goes back by thirty minutes", () => {
    // From 02:00 (+11) to 01:30 (+10:30) on 6 April 2025.
    expect(moment("2025-04-06T01:45", { timeZone: "Australia/Lord_Howe" })).toEqual([
      "2025-04-05T14:45",
      "2025-04-05T15:16",
    ]);
  });

  it("knows zones less than an hour behind: Dublin was 25 minutes and 21 seconds until 1916", () => {
    const [earliest] = resolve("1916-04-24T12:45", { timeZone: "Europe/Dublin" }).start;
    expect(earliest).toBe(Date.UTC(1916, 3, 24, 13, 10, 21));
  });

  it("runs an interval of clock times from the start of one to the end of the other", () => {
    const { start, end } = resolve("2025-03-06T10:00Z/2025-03-06T12:30Z");
    expect(start).toEqual([Date.UTC(2025, 2, 6, 10), Date.UTC(2025, 2, 6, 10)]);
    expect(end).toEqual([Date.UTC(2025, 2, 6, 12, 31), Date.UTC(2025, 2, 6, 12, 31)]);
  });

  it("names the zone that it does not know", () => {
    expect(() => resolve("2025-03-06T10:00", { timeZone: "Europe/Nowhere" })).toThrow(
      'resolveEdtf: timeZone must be an IANA zone such as "Europe/Paris"; received "Europe/Nowhere".',
    );
  });
});
