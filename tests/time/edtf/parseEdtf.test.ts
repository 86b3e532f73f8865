import { describe, expect, it } from "vitest";
import { type EdtfDate, parseEdtf } from "../../../src/time/index.ts";

function readDate(text: string): EdtfDate {
  const result = parseEdtf(text);
  if (!result.ok || result.value.kind !== "date") throw new Error(`${text} is no date`);
  return result.value;
}

describe("parseEdtf", () => {
  it("keeps what is written and its level", () => {
    expect(parseEdtf("2025-03-06")).toEqual({
      ok: true,
      value: {
        kind: "date",
        level: 0,
        year: { digits: "2025" },
        month: { digits: "03" },
        day: { digits: "06" },
      },
    });
  });

  it("keeps a mark on the left, for one part, apart from one on the right, for all before it", () => {
    const date = readDate("?2004-06-~11");
    expect([date.year.own, date.month?.own, date.day?.own]).toEqual(["?", undefined, "~"]);
    expect(readDate("2004-06~-11").month).toEqual({ digits: "06", group: "~" });
  });

  it("keeps an open end apart from an unknown one", () => {
    expect(parseEdtf("2025-02/..")).toMatchObject({ value: { end: "open" } });
    expect(parseEdtf("2025-02/")).toMatchObject({ value: { end: "unknown" } });
    expect(parseEdtf("/..")).toMatchObject({ value: { start: "unknown", end: "open" } });
    expect(parseEdtf("../")).toMatchObject({ value: { start: "open", end: "unknown" } });
  });

  it("keeps one of a set apart from all of it", () => {
    expect(parseEdtf("[1667,1668..]")).toMatchObject({
      value: {
        kind: "set",
        of: "one",
        members: [{ kind: "date" }, { kind: "range", end: "open" }],
      },
    });
    expect(parseEdtf("{..1984}")).toMatchObject({
      value: { kind: "set", of: "all", members: [{ kind: "range", start: "open" }] },
    });
  });

  it("keeps a clock time and its shift as written", () => {
    const clock = { hour: 23, minute: 20, second: 30 };
    expect(readDate("1985-04-12T23:20:30").clock).toEqual(clock);
    expect(readDate("1985-04-12T23:20:30Z").clock).toEqual({ ...clock, shift: "Z" });
    expect(readDate("1985-04-12T23:20:30+04:30").clock).toEqual({ ...clock, shift: "+04:30" });
  });

  it.each([
    ["a clock time to the minute", "2025-03-06T14:30"],
    ["a clock time to the hour, about", "2025-03-06T14~"],
    ["the greatest shift there is", "2025-03-06T14:30+14:00"],
    ["clock times in an interval", "2025-03-06T10:00Z/2025-03-06T12:30Z"],
    ["a season in an interval", "2024-21/2025-24"],
    ["missing digits in an interval", "201X/202X"],
    ["a date that is only about right in an interval", "2025-03-01~/2025-03-20?"],
    ["an open start and an open end", "../.."],
    ["an end that may be after the start", "2004-06/2004"],
    ["an end on the day of the start", "2004-06-11/2004-06-11"],
    ["southern summer before the same year's spring in the north", "2024-30/2025-25"],
    ["autumn before spring, as it is in the south", "2024-23/2024-21"],
    ["a clock time west of the civil day it ends on", "2025-03-06T23:00-05/2025-03-06"],
    ["digits missing in the middle of a year", "1X6X-05"],
    ["29 February of a year that may be a leap year", "200X-02-29"],
    ["a day that some month has", "2025-0X-31"],
    ["the year 0", "0000"],
    ["a year in the first decade before it", "-000X"],
    ["all that is missing", "XXXX-XX-XX"],
    ["ten trillion years", "Y-1E13"],
    ["significant digits of a year before Christ", "-1950S2"],
  ])("accepts %s: %s", (_, text) => {
    expect(parseEdtf(text).ok).toBe(true);
  });

  it.each([
    ["1985-04-12", 0],
    ["2025-03-06/2025-03-08", 0],
    ["-0043", 1],
    ["-192X", 1],
    ["2004-06-11?", 1],
    ["2001-21~", 1],
    ["1985-04-12/..", 1],
    ["1984?/2004-06~", 1],
    ["2025-03-06T14~", 1],
    ["1984-XX-12", 2],
    ["XXXX", 2],
    ["2X01", 2],
    ["2001-25", 2],
    ["2001-21/2002-22", 2],
    ["201X/202X", 2],
    ["Y17E7", 2],
    ["[2025]", 2],
  ])("says which level %s needs: %i", (text, level) => {
    expect(parseEdtf(text)).toMatchObject({ value: { level } });
  });

  it("refuses what is not text", () => {
    expect(() => Reflect.apply(parseEdtf, undefined, [2025])).toThrow(
      new TypeError("parseEdtf: text must be a string; received 2025."),
    );
  });
});
