import { describe, expect, it } from "vitest";
import { boundariesBetween } from "../../src/scale/index.ts";
import { texts, utc } from "./utc.ts";

const hours = (domain: readonly [number, number], timeZone: string, step: number): string[] =>
  texts(boundariesBetween(domain, "hour", { timeZone, step }));

// When clocks change: the IANA time zone database, files europe, northamerica, asia and australasia.
describe("boundariesBetween, of hours in a zone", () => {
  it("keeps a clock's hours where an hour is skipped in spring", () => {
    // New York goes from 2 to 3 a.m. at 07:00Z; its midnight is 05:00Z before and 04:00Z after.
    expect(hours([utc(2025, 3, 9), utc(2025, 3, 10, 12)], "America/New_York", 6)).toEqual([
      "2025-03-09 05:00",
      "2025-03-09 10:00",
      "2025-03-09 16:00",
      "2025-03-09 22:00",
      "2025-03-10 04:00",
      "2025-03-10 10:00",
    ]);
  });

  it("keeps a clock's hours where an hour comes twice in autumn", () => {
    // London goes from 2 back to 1 a.m. at 01:00Z.
    expect(hours([utc(2025, 10, 25, 12), utc(2025, 10, 26, 12)], "Europe/London", 6)).toEqual([
      "2025-10-25 17:00",
      "2025-10-25 23:00",
      "2025-10-26 06:00",
      "2025-10-26 12:00",
    ]);
  });

  it("gives both of the hours that come twice, and the skipped one none", () => {
    const autumn = [utc(2025, 10, 25, 23), utc(2025, 10, 26, 3)] as const;
    expect(boundariesBetween(autumn, "hour", { timeZone: "Europe/London" })).toHaveLength(5);
    const spring = [utc(2025, 3, 30, 0), utc(2025, 3, 30, 3)] as const;
    expect(hours(spring, "Europe/London", 1)).toEqual([
      "2025-03-30",
      "2025-03-30 01:00",
      "2025-03-30 02:00",
      "2025-03-30 03:00",
    ]);
  });

  it("stands 3 a.m. once where it comes twice and hours go by threes", () => {
    // Helsinki goes from 4 back to 3 a.m. at 01:00Z: 3 a.m. is 00:00Z and again 01:00Z.
    expect(hours([utc(2025, 10, 25, 21), utc(2025, 10, 26, 5)], "Europe/Helsinki", 3)).toEqual([
      "2025-10-25 21:00",
      "2025-10-26",
      "2025-10-26 04:00",
    ]);
  });

  it.each([
    ["Asia/Kolkata", "2025-03-06 18:30"],
    ["Asia/Kathmandu", "2025-03-06 18:15"],
    ["America/St_Johns", "2025-03-06 03:30"],
    ["Pacific/Kiritimati", "2025-03-06 10:00"],
    ["Etc/GMT+12", "2025-03-06 12:00"],
  ])("begins the day by the clock of %s at %s", (timeZone, midnight) => {
    const day = [utc(2025, 3, 6, 1), utc(2025, 3, 7) - 1] as const;
    expect(hours(day, timeZone, 24)).toEqual([midnight]);
  });

  it("begins the day when clocks change, where they skip midnight", () => {
    // Beirut went from 0 to 1 a.m. on 31 March 2024, at 22:00Z.
    expect(hours([utc(2024, 3, 29, 12), utc(2024, 4, 1, 12)], "Asia/Beirut", 24)).toEqual([
      "2024-03-29 22:00",
      "2024-03-30 22:00",
      "2024-03-31 21:00",
    ]);
  });

  it("begins the day once where midnight comes twice", () => {
    // St. John's went from 0:01 back to 23:01 on 7 November 2010: midnight at 02:30Z and 03:30Z.
    expect(hours([utc(2010, 11, 6, 12), utc(2010, 11, 8, 12)], "America/St_Johns", 24)).toEqual([
      "2010-11-07 02:30",
      "2010-11-08 03:30",
    ]);
  });

  it("knows no day that was left out", () => {
    // Samoa left out 30 December 2011: from 29 December, 24:00 at -10 to 31 December at +14, 10:00Z.
    expect(hours([utc(2011, 12, 29), utc(2012, 1, 1)], "Pacific/Apia", 24)).toEqual([
      "2011-12-29 10:00",
      "2011-12-30 10:00",
      "2011-12-31 10:00",
    ]);
  });

  it("gives minutes and seconds of the clock of the zone", () => {
    const from = utc(2025, 3, 6, 9);
    const minutes = boundariesBetween([from, from + 3_600_000], "minute", {
      step: 30,
      timeZone: "Asia/Kathmandu",
    });
    expect(texts(minutes)).toEqual(["2025-03-06 09:15", "2025-03-06 09:45"]);
    expect(boundariesBetween([from, from + 2000], "second")).toEqual([
      from,
      from + 1000,
      from + 2000,
    ]);
  });

  it("refuses a zone that it does not know", () => {
    const domain = [0, 1] as const;
    expect(() => boundariesBetween(domain, "hour", { timeZone: "Mars/Olympus" })).toThrow("IANA");
  });
});
