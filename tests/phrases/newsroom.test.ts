import { describe, expect, it } from "vitest";
import { resolvePhrase } from "../../src/phrases.ts";
import { shortResult as short } from "./shortResult.ts";

const monday = { publishedOn: "2025-03-24", tense: "past" } as const;

describe("resolvePhrase, in the ten phrases of a running story published on Monday 24 March 2025", () => {
  it.each([
    ["over the weekend", "[2025-03-22..2025-03-23]", "most-recent"],
    ["in February", "2025-02", "most-recent"],
    ["on March 6", "2025-03-06", "most-recent"],
    ["on Monday", "2025-03-24", "most-recent"],
    ["last week", "[2025-03-17..2025-03-23]", "calendar-unit"],
    ["late January", "[2025-01-21~..2025-01-31~]", "part"],
    ["earlier this month", "[2025-03-01..2025-03-24]", "so-far"],
    ["early 2024", "2024-37~", "part"],
    ["the 1990s", "199X", "decade"],
  ])("reads %s as %s by the rule %s", (phrase, edtf, name) => {
    expect(resolvePhrase(phrase, monday)).toMatchObject({ kind: "date", edtf, rule: { name } });
  });

  it("reads had previously claimed as an order before publication, without a date", () => {
    const result = resolvePhrase("had previously claimed", monday);
    expect(result).toMatchObject({ kind: "order", before: "publication", rule: { name: "order" } });
    expect(result).not.toHaveProperty("edtf");
  });
});

describe("resolvePhrase, with a weekend", () => {
  const on = (day: number, tense?: "past" | "future") => ({ publishedOn: `2025-03-${day}`, tense });

  it.each([
    [17, "[2025-03-15..2025-03-16]"],
    [18, "[2025-03-15..2025-03-16]"],
    [21, "[2025-03-15..2025-03-16]"],
    [22, "2025-03-22"],
    [23, "[2025-03-22..2025-03-23]"],
  ])(
    "takes the one just gone, or the one under way as far as it has gone, on March %i",
    (day, edtf) => {
      expect(short(resolvePhrase("over the weekend", on(day, "past")))).toBe(edtf);
    },
  );

  it.each([
    ["last weekend", 22, "[2025-03-15..2025-03-16]"],
    ["last weekend", 23, "[2025-03-15..2025-03-16]"],
    ["last weekend", 24, "[2025-03-22..2025-03-23]"],
    ["this past weekend", 26, "[2025-03-22..2025-03-23]"],
    ["the weekend before last", 24, "[2025-03-15..2025-03-16]"],
    ["this weekend", 22, "[2025-03-22..2025-03-23]"],
    ["this weekend", 24, "[2025-03-29..2025-03-30] or [2025-03-22..2025-03-23]"],
    ["next weekend", 26, "[2025-03-29..2025-03-30] or [2025-04-05..2025-04-06]"],
    ["next weekend", 23, "[2025-03-29..2025-03-30]"],
  ])("reads %s on March %i, with no tense, as %s", (phrase, day, expected) => {
    expect(short(resolvePhrase(phrase, on(day)))).toBe(expected);
  });

  it.each(["over the last two weekends", "the next three weekends"])(
    "does not take %s for one of them, and says why",
    (phrase) => {
      expect(resolvePhrase(phrase, on(24))).toMatchObject({
        kind: "unresolved",
        message: expect.stringContaining("several weekends"),
      });
    },
  );

  it("lets the tense choose what this weekend means on a Monday", () => {
    expect(short(resolvePhrase("this weekend", on(24, "past")))).toBe("[2025-03-22..2025-03-23]");
    expect(short(resolvePhrase("this weekend", on(24, "future")))).toBe("[2025-03-29..2025-03-30]");
  });
});
