import { describe, expect, it } from "vitest";
import {
  compareTimes,
  contains,
  isAfter,
  isBefore,
  overlaps,
  parseEdtf,
  type ResolvedTime,
  resolveEdtf,
  type TimeExtent,
} from "../../src/time/index.ts";

function time(text: string, extent?: TimeExtent): ResolvedTime {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.message}`);
  return resolveEdtf(result.value, { extent });
}

const march = time("2025-03");
const allMarch = time("2025-03", "throughout");

describe("isBefore", () => {
  it.each([
    ["the day before is", "2025-03-05", "2025-03-06", "yes"],
    ["the day after is not", "2025-03-06", "2025-03-05", "no"],
    ["the same day may be", "2025-03-06", "2025-03-06", "maybe"],
    ["a day within the month may be", "2025-03-06", "2025-03", "maybe"],
    ["the last day of the month before is", "2025-02-28", "2025-03", "yes"],
    ["what lasted until the day before is", "2025-03-01/2025-03-05", "2025-03-06", "yes"],
    ["what is under way since an earlier day may be", "2025-02/..", "2025-03-06", "maybe"],
    ["what began on that day at the earliest is not", "2025-03-06/..", "2025-03-05", "no"],
    [
      "what ended in the month is not, of its first day",
      "2004-06/2006-08",
      "2006-08-01/2006-08-05",
      "no",
    ],
    ["of what nothing is known may be", "../..", "2025-03-06", "maybe"],
  ])("says whether %s: %s before %s", (...[, a, b, answer]) => {
    expect(isBefore(time(a), time(b))).toBe(answer);
  });

  it("lets a time touch the next one, since ends are exclusive", () => {
    expect(isBefore(time("2025-02", "throughout"), allMarch)).toBe("yes");
  });
});

describe("isAfter", () => {
  it("is isBefore the other way about", () => {
    expect(isAfter(time("2025-03-06"), time("2025-03-05"))).toBe("yes");
    expect(isAfter(time("2025-03-05"), time("2025-03-06"))).toBe("no");
  });
});

describe("overlaps", () => {
  it("is certain where one lasts all of a stretch that holds the other", () => {
    expect(overlaps(allMarch, time("2025-03-06"))).toBe("yes");
  });

  it("is not certain of two moments, even on the same day", () => {
    expect(overlaps(time("2025-03-06"), time("2025-03-06"))).toBe("maybe");
    expect(overlaps(march, time("2025-03-06"))).toBe("maybe");
  });

  it("is denied to times that merely touch", () => {
    expect(overlaps(allMarch, time("2025-04", "throughout"))).toBe("no");
  });

  it("is certain where uncertain ends leave a common core", () => {
    expect(overlaps(time("2004-06/2006-08"), time("2005"))).toBe("yes");
    expect(overlaps(time("2004-06/2006-08"), time("2004-06"))).toBe("maybe");
  });
});

describe("contains", () => {
  it("is certain of a day in a month that it lasted all of", () => {
    expect(contains(allMarch, time("2025-03-06"))).toBe("yes");
    expect(contains(allMarch, allMarch)).toBe("yes");
  });

  it("is certain of nothing where a moment is only known to a day", () => {
    expect(contains(time("2025-03-06"), time("2025-03-06"))).toBe("maybe");
  });

  it("is denied to what starts before or ends after", () => {
    expect(contains(allMarch, time("2025-02-28/2025-03-10"))).toBe("no");
    expect(contains(allMarch, time("2025-03-10/2025-04-01"))).toBe("no");
    expect(contains(allMarch, time("2025-04"))).toBe("no");
  });

  it("is open while the end is", () => {
    expect(contains(time("2025-02-01/.."), time("2025-03"))).toBe("maybe");
  });
});

describe("compareTimes", () => {
  it("names the relation where it is certain", () => {
    expect(compareTimes(time("2025-03-05"), time("2025-03-06"))).toBe("before");
    expect(compareTimes(time("2025-03-06"), time("2025-03-05"))).toBe("after");
    expect(compareTimes(allMarch, time("2025-03-06"))).toBe("overlaps");
  });

  it("says maybe where it is not", () => {
    expect(compareTimes(march, time("2025-03-06"))).toBe("maybe");
  });
});
