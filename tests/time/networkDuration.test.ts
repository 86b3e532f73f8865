import { describe, expect, it } from "vitest";
import { DAY_MS, parseDuration } from "../../src/time/index.ts";

const days = (least: number, most = least) => ({
  ok: true,
  least: least * DAY_MS,
  most: most * DAY_MS,
});

describe("parseDuration", () => {
  it.each([
    ["P1D", days(1)],
    ["P1W", days(7)],
    ["P2W3D", days(17)],
    ["PT36H", days(1.5)],
    ["P1DT12H", days(1.5)],
    ["PT90M", { ok: true, least: 5_400_000, most: 5_400_000 }],
    ["PT1H1M1S", { ok: true, least: 3_661_000, most: 3_661_000 }],
    ["P0D", days(0)],
  ])("reads %s exactly", (text, expected) => {
    expect(parseDuration(text)).toEqual(expected);
  });

  it.each([
    ["P1M", 28, 31],
    ["P2M", 59, 62],
    ["P3M", 89, 92],
    ["P1Y", 365, 366],
    // Four years without a leap day: 1897 to 1901, over 1900.
    ["P4Y", 1460, 1461],
    ["P400Y", 146_097, 146_097],
    ["P1Y1D", 366, 367],
  ])("gives %s its shortest and its longest length", (text, least, most) => {
    expect(parseDuration(text)).toEqual(days(least, most));
  });

  it.each([
    "",
    "P",
    "PT",
    "P1DT",
    "1D",
    "P1",
    "-P1D",
    "P1.5D",
    "PT1D",
    "P1H",
    "p1d",
    " P1D",
    "P1D1W",
  ])("refuses %j, and says what it expects", (text) => {
    const message = `expected an ISO 8601 duration such as "P1D" or "PT36H", received "${text}"`;
    expect(parseDuration(text)).toEqual({ ok: false, message });
  });
});
