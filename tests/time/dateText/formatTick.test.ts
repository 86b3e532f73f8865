import { describe, expect, it } from "vitest";
import {
  apStyle,
  dayMonthStyle,
  formatTick,
  isoStyle,
  type TickLabel,
  toInstant,
} from "../../../src/time/index.ts";

const at = (year: number, month = 1, day = 1): number => toInstant({ year, month, day });
const noon = at(2025, 3, 6) + 12 * 3_600_000;

const tick = (instant: number, unit: TickLabel["unit"], rest: Partial<TickLabel> = {}): string =>
  formatTick({ instant, unit, ...rest }, apStyle);

describe("formatTick", () => {
  it.each<[TickLabel["unit"], number, string]>([
    ["month", at(2025, 2), "Feb."],
    ["month", at(2025, 3), "March"],
    ["day", at(2025, 2, 8), "8"],
    ["week", at(2025, 2, 15), "15"],
    ["quarter", at(2025, 4), "Q2"],
    ["year", at(1950), "1950"],
    ["year", at(-43), "44 BC"],
    ["year", at(0), "1 BC"],
    ["year", at(1), "AD 1"],
    ["decade", at(1990), "1990s"],
    ["decade", at(-49), "50 BC"],
    ["century", at(1900), "1900"],
    ["century", at(-499), "500 BC"],
    ["millennium", at(-2999), "3000 BC"],
    ["millennium", at(20_000), "20,000"],
    ["million-years", at(-66_000_000), "66m years ago"],
    ["million-years", at(-4_540_000_000), "4.54 bn years ago"],
    ["hour", noon, "noon"],
    ["hour", noon + 2 * 3_600_000, "2 p.m."],
    ["minute", noon + 30 * 60_000, "12:30 p.m."],
    ["second", noon + 5000, "12:00:05 p.m."],
  ])("labels a %s at %d as %s", (unit, instant, label) => {
    expect(tick(instant, unit)).toBe(label);
  });

  it("names the larger unit on the first tick", () => {
    expect(tick(at(2025, 2), "month", { isFirst: true })).toBe("Feb. 2025");
    expect(tick(at(2025, 2, 8), "day", { isFirst: true })).toBe("Feb. 8");
    expect(tick(at(2025, 4), "quarter", { isFirst: true })).toBe("Q2 2025");
    expect(tick(noon, "hour", { isFirst: true })).toBe("noon March 6");
  });

  it("names the larger unit where it begins", () => {
    expect(tick(at(2026, 1), "month")).toBe("Jan. 2026");
    expect(tick(at(2025, 3, 1), "day")).toBe("March 1");
    expect(tick(at(2025, 3, 6), "hour")).toBe("March 6");
  });

  it("names the larger unit or not as it is told", () => {
    expect(tick(at(2026, 1), "month", { withParent: false })).toBe("Jan.");
    expect(tick(at(2025, 3), "month", { withParent: true })).toBe("March 2025");
  });

  it("is shorter on a narrow axis", () => {
    expect(tick(at(2025, 2), "month", { isNarrow: true })).toBe("Feb");
    expect(tick(at(2025, 3), "month", { isNarrow: true })).toBe("Mar");
  });

  it("reads clock times in the zone and dates in none", () => {
    const timeZone = "America/New_York";
    expect(tick(noon, "hour", { timeZone })).toBe("7 a.m.");
    expect(tick(at(2025, 3, 6), "day", { timeZone })).toBe("6");
    expect(tick(at(2025, 3, 6) + 5 * 3_600_000, "hour", { timeZone })).toBe("March 6");
  });

  it("follows the style", () => {
    expect(formatTick({ instant: at(2025, 9), unit: "month" }, dayMonthStyle)).toBe("Sep");
    expect(formatTick({ instant: at(2025, 9, 8), unit: "day", isFirst: true }, dayMonthStyle)).toBe(
      "8 Sep",
    );
    expect(formatTick({ instant: noon, unit: "hour" }, dayMonthStyle)).toBe("12:00");
    expect(formatTick({ instant: at(2025, 9), unit: "month" }, isoStyle)).toBe("2025-09");
  });
});
