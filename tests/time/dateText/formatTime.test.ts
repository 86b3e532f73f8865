import { describe, expect, it } from "vitest";
import {
  apStyle,
  formatTime,
  parseEdtf,
  type ResolvedTime,
  type ResolveEdtfOptions,
  resolveEdtf,
  type TimeText,
} from "../../../src/time/index.ts";

const publishedOn = "2025-03-24";

function resolve(edtf: string, options?: ResolveEdtfOptions): ResolvedTime {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(parsed.message);
  return resolveEdtf(parsed.value, options);
}

function format(edtf: string, options?: ResolveEdtfOptions): TimeText {
  return formatTime(resolve(edtf, options), apStyle, { publishedOn });
}

const undated: ResolvedTime = {
  start: [-Infinity, Infinity],
  end: [-Infinity, Infinity],
  startState: "unknown",
  endState: "unknown",
  precision: "none",
  qualifier: "none",
  extent: "within",
  dated: "undated",
  basis: "stated",
};

describe("formatTime, one date", () => {
  it.each([
    ["2025-03-06", "March 6", "March 6, 2025", "2025-03-06"],
    ["2025-02-24", "Feb. 24", "February 24, 2025", "2025-02-24"],
    ["2024-02-24", "Feb. 24, 2024", "February 24, 2024", "2024-02-24"],
    ["2025-02", "February", "February 2025", "2025-02"],
    ["2024-09", "September 2024", "September 2024", "2024-09"],
    ["1984", "1984", "1984", "1984"],
    ["0050", "A.D. 50", "A.D. 50", "0050"],
    ["Y12000", "12,000", "12,000", "12000"],
  ])("writes %s as %s, says %s and marks it up as %s", (edtf, ...[visible, spoken, dateTime]) => {
    expect(format(edtf)).toEqual({ visible, spoken, dateTime });
  });

  it.each([
    ["-0043", "44 B.C."],
    ["0000", "1 B.C."],
    ["-0043-03-15", "March 15, 44 B.C."],
    ["199X", "The 1990s"],
    ["18XX", "The 19th century"],
    ["-02XX", "The 3rd century B.C."],
    ["1XXX", "The 2nd millennium"],
    ["-004X", "50–41 B.C."],
    ["Y-66000000", "66 million years ago"],
    ["Y-4540000000", "4.54 billion years ago"],
    ["Y-11999", "12,000 B.C."],
    ["2001-21", "Spring 2001"],
    ["2001-29", "Spring 2001"],
    ["2001-34", "The second quarter of 2001"],
    ["2001-41", "The second half of 2001"],
    ["2001-37", "January–April 2001"],
    ["1950S2", "About 1950"],
  ])("writes %s as %s, which HTML has no value for", (edtf, visible) => {
    const text = format(edtf);
    expect(text.visible).toBe(visible);
    expect("dateTime" in text).toBe(false);
  });

  it.each([
    ["2025-03-01~", "About March 1", "About March 1, 2025"],
    ["1984?", "Probably 1984", "Probably 1984"],
    ["1984%", "Probably about 1984", "Probably about 1984"],
  ])("says that %s is in doubt and gives machines no date for it", (edtf, visible, spoken) => {
    expect(format(edtf)).toEqual({ visible, spoken });
  });

  it("keeps the year of a date of the same year that is still to come", () => {
    expect(format("2025-06-03").visible).toBe("June 3, 2025");
  });

  it("writes every year where the date of publication cannot be read", () => {
    expect(formatTime(resolve("2025-03-06"), apStyle, { publishedOn: "" }).visible).toBe(
      "March 6, 2025",
    );
  });

  it("begins with a small letter on demand", () => {
    const time = resolve("199X");
    expect(formatTime(time, apStyle, { publishedOn, capitalizes: false }).visible).toBe(
      "the 1990s",
    );
  });
});

describe("formatTime, ranges and limits", () => {
  it.each([
    ["2025-03-22/2025-03-23", "March 22–23", "March 22 to 23, 2025"],
    ["2024-03-22/2024-03-23", "March 22–23, 2024", "March 22 to 23, 2024"],
    ["2024-02-28/2024-03-02", "Feb. 28–March 2, 2024", "February 28 to March 2, 2024"],
    ["2024-12-30/2025-01-02", "Dec. 30, 2024–Jan. 2, 2025", "December 30, 2024 to January 2, 2025"],
    ["2024-03-03/2024-04-03", "March 3–April 3, 2024", "March 3 to April 3, 2024"],
    ["2025-02/2025-03", "February–March", "February to March 2025"],
    ["2024-02/2024-03", "February–March 2024", "February to March 2024"],
    ["1939/1945", "1939–1945", "1939 to 1945"],
    ["-0043/-0039", "44–40 B.C.", "44 to 40 B.C."],
    ["-0043/0014", "44 B.C.–A.D. 14", "44 B.C. to A.D. 14"],
    ["2004-02-01/2005", "Feb. 1, 2004–2005", "February 1, 2004 to 2005"],
    ["2004-06-~01/2004-06-~20", "About June 1–20, 2004", "About June 1 to 20, 2004"],
    ["1984~/2004-06", "About 1984–June 2004", "About 1984 to June 2004"],
    ["2025-02/..", "Since February", "Since February 2025"],
    ["2026-01/..", "From January 2026", "From January 2026"],
    ["2025-02/", "From February; end not given", "From February 2025; end not given"],
    ["../2025-03-06", "Until March 6", "Until March 6, 2025"],
    ["/2025-03-06", "Until March 6; start not given", "Until March 6, 2025; start not given"],
    ["/..", "Under way; start not given", "Under way; start not given"],
  ])("writes the time %s as %s and says %s", (edtf, visible, spoken) => {
    expect(format(edtf)).toEqual({ visible, spoken });
  });

  it.each([
    ["[2025-03-03..2025-03-05]", "Between March 3 and 5; day not given"],
    ["[2025-02..2025-04]", "Between February and April 2025; month not given"],
    ["[1667..1670]", "Between 1667 and 1670; year not given"],
    ["[2025-03-06T17:00Z..2025-03-06T20:00Z]", "Between 5 and 8 p.m. GMT March 6"],
    ["[2025-03-22..2025-03-23]", "March 22 or 23"],
    ["[1667,1668,1670..1672]", "1667, 1668 or 1670–1672"],
    ["{1960,1961-12}", "1960 and December 1961"],
    ["[..1760-12-03]", "Dec. 3, 1760 or earlier"],
    ["[1760-12..]", "December 1760 or later"],
    ["156X-12-25", "Between Dec. 25, 1560 and Dec. 25, 1569; year not given"],
    ["XXXX-12-XX", "Date not given"],
  ])("writes the moment %s as %s", (edtf, visible) => {
    expect(format(edtf).visible).toBe(visible);
  });

  it("tells all of a month from some day of it", () => {
    expect(format("2025-03", { extent: "throughout" }).visible).toBe("Throughout March");
    expect(format("2025-03-03/2025-03-05", { extent: "within" }).visible).toBe(
      "Between March 3 and 5; day not given",
    );
  });
});

describe("formatTime, from bounds alone", () => {
  it.each([
    ["2023/2023-06-21", "2023–June 21, 2023"],
    ["2023-06-21/2023", "June 21, 2023–2023"],
    ["2023-04/2023-06-21", "April 2023–June 21, 2023"],
    ["2023-04-02/..", "Since April 2, 2023"],
    ["[2023-04..]", "April 2023 or later"],
    ["2001-21", "Spring 2001"],
  ])("makes no day up for an end of %s that is only known to be in a span", (edtf, visible) => {
    const time = { ...resolve(edtf), edtf: undefined };
    expect(formatTime(time, apStyle, { publishedOn }).visible).toBe(visible);
  });
});

describe("formatTime, without a date", () => {
  const march6 = Date.UTC(2025, 2, 6);
  const march24 = Date.UTC(2025, 2, 24);
  const bounded = (lower: number, upper: number): TimeText => {
    const bounds = [lower, upper] as const;
    const time: ResolvedTime = { ...undated, start: bounds, end: bounds, dated: "bounded" };
    return formatTime(time, apStyle, { publishedOn });
  };

  it("says that no date is given", () => {
    expect(formatTime(undated, apStyle, { publishedOn })).toEqual({
      visible: "Date not given",
      spoken: "Date not given",
    });
  });

  it("adds what other events say of it", () => {
    expect(bounded(-Infinity, march6)).toEqual({
      visible: "Date not given · before March 6",
      spoken: "Date not given; before March 6, 2025",
    });
    expect(bounded(march6, Infinity).visible).toBe("Date not given · after March 5");
    expect(bounded(march6, march24).visible).toBe("Date not given · between March 5 and 24");
  });

  it("names the dates of the events that limit it where it is told them", () => {
    const time: ResolvedTime = {
      ...undated,
      end: [-Infinity, march6 + 86_400_000],
      dated: "bounded",
    };
    const write = (after?: string, before?: string): string =>
      formatTime(time, apStyle, {
        publishedOn,
        limits: {
          after: after === undefined ? undefined : resolve(after),
          before: before === undefined ? undefined : resolve(before),
        },
      }).visible;
    expect(write(undefined, "2025-03-06")).toBe("Date not given · before March 6");
    expect(write(undefined, "2025-03-06/2025-03-09")).toBe("Date not given · before March 6");
    expect(write("2025-02", "2025-03-06")).toBe("Date not given · between February and March 6");
    expect(write(undefined, "2025-03")).toBe("Date not given · March or earlier");
    expect(write(undefined, "[2025-03-22..2025-03-23]")).toBe(
      "Date not given · March 23 or earlier",
    );
    expect(write(undefined, "/..")).toBe("Date not given · before March 7");
  });
});

describe("formatTime, with days of the week", () => {
  it("names the day of a single day and of no other date", () => {
    const write = (edtf: string): TimeText =>
      formatTime(resolve(edtf), apStyle, { publishedOn, showsWeekday: true });
    expect(write("2025-03-24").spoken).toBe("Monday, March 24, 2025");
    expect(write("2025-03-24").visible).toBe("Monday, March 24");
    expect(write("2025-03-22/2025-03-23").visible).toBe("March 22–23");
    expect(write("2025-03").visible).toBe("March");
  });
});
