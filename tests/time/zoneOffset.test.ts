import { describe, expect, it } from "vitest";
import { zoneOffset } from "../../src/time/index.ts";

const hour = 3_600_000;

describe("zoneOffset", () => {
  it.each([
    ["UTC", Date.UTC(2025, 0, 1), 0],
    ["Europe/London", Date.UTC(2025, 0, 1), 0],
    ["Europe/London", Date.UTC(2025, 6, 1), hour],
    ["America/St_Johns", Date.UTC(2025, 0, 1), -3.5 * hour],
    ["Asia/Kolkata", Date.UTC(2025, 0, 1), 5.5 * hour],
    ["Pacific/Kiritimati", Date.UTC(2025, 0, 1), 14 * hour],
    // Between UTC and UTC-1, where a sign is easily lost: Dublin kept -00:25:21 until 1916.
    ["Europe/Dublin", Date.UTC(1900, 0, 1), -(25 * 60 + 21) * 1000],
  ])("knows %s at %i", (zone, instant, offset) => {
    expect(zoneOffset(instant, zone)).toBe(offset);
  });

  it("changes at the very instant that the clocks do", () => {
    const change = Date.UTC(2025, 2, 30, 1);
    expect(zoneOffset(change - 1, "Europe/Paris")).toBe(hour);
    expect(zoneOffset(change, "Europe/Paris")).toBe(2 * hour);
  });

  it("is not a number where the zone is not known", () => {
    expect(zoneOffset(0, "Mars/Olympus")).toBeNaN();
  });

  it("holds beyond the years of Date", () => {
    expect(zoneOffset(1e18, "Asia/Kolkata")).toBe(5.5 * hour);
  });
});
