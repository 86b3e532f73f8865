import { describe, expect, it } from "vitest";
import { needsNow } from "../../src/scene/needsNow.ts";
import { at, describeStory } from "./describe.ts";

const needs = (whens: readonly string[], now?: "auto" | "always" | "never") =>
  needsNow(describeStory(whens.map((when) => ({ when }))), { asOf: at("03-25"), now });

describe("needsNow", () => {
  it("is so where something is still under way long after the last date", () => {
    expect(needs(["2025-03-01", "2025-03-06/..", "2025-03-10"])).toBe(true);
  });

  it("is not so where the last date is that of the story, or nothing is under way", () => {
    expect(needs(["2025-03-01", "2025-03-06/..", "2025-03-24"])).toBe(false);
    expect(needs(["2025-03-01", "2025-03-10"])).toBe(false);
    expect(needs([])).toBe(false);
  });

  it("does as it is told", () => {
    expect(needs(["2025-03-01"], "always")).toBe(true);
    expect(needs(["2025-03-01", "2025-03-06/.."], "never")).toBe(false);
  });
});
