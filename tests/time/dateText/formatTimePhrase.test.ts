import { describe, expect, it } from "vitest";
import {
  apStyle,
  dayMonthStyle,
  formatTime,
  parseEdtf,
  type ResolveEdtfOptions,
  resolveEdtf,
  type TimeText,
} from "../../../src/time/index.ts";

function format(edtf: string, options: ResolveEdtfOptions, style = apStyle): TimeText {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(parsed.message);
  return formatTime(resolveEdtf(parsed.value, options), style, { publishedOn: "2025-03-24" });
}

describe("formatTime, with the reporting's own words", () => {
  it("leaves a stated date to them and says its year", () => {
    expect(format("2025-02", { phrase: "In February" })).toEqual({
      visible: "In February",
      spoken: "In February 2025",
      dateTime: "2025-02",
    });
  });

  it("adds the date that they come to where it was resolved", () => {
    const phrase = "over the weekend";
    expect(format("[2025-03-22..2025-03-23]", { phrase, basis: "resolved" })).toEqual({
      visible: "Over the weekend, March 22–23",
      spoken: "Over the weekend, March 22 to 23, 2025",
    });
    expect(format("2025-03-24", { phrase: "Monday", basis: "resolved" })).toEqual({
      visible: "Monday, March 24",
      spoken: "Monday, March 24, 2025",
      dateTime: "2025-03-24",
    });
  });

  it("does not repeat a date that they name", () => {
    expect(format("2025-03-06", { phrase: "on March 6", basis: "resolved" }).visible).toBe(
      "On March 6",
    );
    expect(format("199X", { phrase: "in the 1990s" }).spoken).toBe("In the 1990s");
  });

  it("says a date in full that they abbreviate", () => {
    expect(format("2025-02-24", { phrase: "on Feb. 24" }).spoken).toBe("On February 24, 2025");
    expect(format("2024-02-24", { phrase: "on Feb. 24, 2024" }).spoken).toBe(
      "On February 24, 2024",
    );
  });

  it("says a date that they do not name after them", () => {
    expect(format("2024-05-02", { phrase: "The day of the vote" }).spoken).toBe(
      "The day of the vote, May 2, 2024",
    );
    expect(format("2024-05", { phrase: "Maybe earlier" }).spoken).toBe("Maybe earlier, May 2024");
  });

  it("keeps 'under way' to itself in print and says what is missing", () => {
    expect(format("/..", { phrase: "Under way" })).toEqual({
      visible: "Under way",
      spoken: "Under way; start not given",
    });
  });

  it("says that the desk inferred or estimated a date", () => {
    const phrase = "Early in the war";
    expect(format("1943-09", { phrase, basis: "inferred" }).visible).toBe(
      "Early in the war, September 1943 (inferred)",
    );
    expect(format("1943", { basis: "estimated" }).visible).toBe("1943 (estimated)");
  });

  it("capitalises the first letter and touches nothing else", () => {
    const text = format("2025-03-22", { phrase: "early on the BBC's iPlayer", basis: "resolved" });
    expect(text.visible).toBe("Early on the BBC's iPlayer, March 22");
    expect(format("2025-03-22", { phrase: "ßeta" }).visible).toBe("ßeta");
  });

  it("stands before the limits that other events give", () => {
    const time = {
      start: [-Infinity, Date.UTC(2025, 2, 6)],
      end: [-Infinity, Date.UTC(2025, 2, 6)],
      startState: "unknown",
      endState: "unknown",
      precision: "none",
      qualifier: "none",
      extent: "within",
      dated: "bounded",
      basis: "stated",
      phrase: "previously",
    } as const;
    expect(formatTime(time, dayMonthStyle, { publishedOn: "2025-03-24" })).toEqual({
      visible: "Previously · before 6 March",
      spoken: "Previously; before 6 March 2025",
    });
  });
});

describe("formatTime, with clock times", () => {
  const at = (edtf: string, style = apStyle, timeZone?: string): TimeText => {
    const parsed = parseEdtf(edtf);
    if (!parsed.ok) throw new Error(parsed.message);
    const time = resolveEdtf(parsed.value, { timeZone });
    return formatTime(time, style, { publishedOn: "2025-03-24", timeZone });
  };

  it.each([
    [
      "2025-03-06T14:30:00+01:00",
      undefined,
      "2:30 p.m. GMT+1 March 6",
      "2025-03-06T14:30:00+01:00",
    ],
    ["2025-03-06T10:00Z", undefined, "10 a.m. GMT March 6", "2025-03-06T10:00Z"],
    ["2025-03-06T12:00-05", "America/New_York", "Noon GMT-5 March 6", "2025-03-06T12:00-05:00"],
    ["2025-03-06T14:30", "America/New_York", "2:30 p.m. EST March 6", "2025-03-06T14:30-05:00"],
    ["2025-03-20T14:30", "America/New_York", "2:30 p.m. EDT March 20", "2025-03-20T14:30-04:00"],
    ["2025-03-06T14:30", "Asia/Kolkata", "2:30 p.m. GMT+5:30 March 6", "2025-03-06T14:30+05:30"],
    ["2025-03-06T14", undefined, "2 p.m. GMT March 6", "2025-03-06"],
  ])("writes %s in %s as %s", (edtf, timeZone, ...[visible, dateTime]) => {
    expect(at(edtf, apStyle, timeZone)).toMatchObject({ visible, dateTime });
  });

  it("writes a range within one day with the day once", () => {
    expect(at("2025-03-06T14:30Z/2025-03-06T16:00Z", dayMonthStyle).visible).toBe(
      "6 March, 14:30–16:00 GMT",
    );
  });

  it("leaves out the zone on demand", () => {
    const parsed = parseEdtf("2025-03-06T14:30");
    if (!parsed.ok) throw new Error(parsed.message);
    const options = { publishedOn: "2025-03-24", showsZone: false };
    expect(formatTime(resolveEdtf(parsed.value), apStyle, options).visible).toBe(
      "2:30 p.m. March 6",
    );
  });

  it("writes the clock's time without its zone where the zone is unknown", () => {
    const parsed = parseEdtf("2025-03-06T14:30");
    if (!parsed.ok) throw new Error(parsed.message);
    const options = { publishedOn: "2025-03-24", timeZone: "Mars/Olympus" };
    expect(formatTime(resolveEdtf(parsed.value), apStyle, options)).toMatchObject({
      visible: "2:30 p.m. March 6",
      dateTime: "2025-03-06T14:30",
    });
  });
});
