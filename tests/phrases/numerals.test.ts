import { describe, expect, it } from "vitest";
import { english, resolvePhrase } from "../../src/phrases.ts";
import { shortResult } from "./shortResult.ts";

/** Published on Monday 24 March 2025, in a sentence in the past tense. */
const monday = { publishedOn: "2025-03-24", tense: "past" } as const;
const read = (phrase: string) => shortResult(resolvePhrase(phrase, monday));

describe("resolvePhrase, with a date in digits within a phrase", () => {
  it.each([
    ["on 2025-03-06", "2025-03-06"],
    ["in 2024-02", "2024-02"],
    ["on 25/12/2024", "2024-12-25"],
    ["since 2025-03-06", "2025-03-06/.."],
    ["before 2024-02", "[..2024-01]"],
    ["from 2025-03-03 to 2025-03-06", "2025-03-03/2025-03-06"],
    ["from mid-January to mid-February", "2025-01-11~/2025-02-20~"],
    ["on 6.3.", "2025-03-06 or 2024-06-03"],
  ])("reads %s as %s", (phrase, expected) => {
    expect(read(phrase)).toBe(expected);
  });

  it.each(["3/0/2025", "0/12", "6/3.2025", "2024-13", "2024-00-10", "0/0"])(
    "does not resolve %s, which is no date",
    (phrase) => {
      expect(read(phrase)).toBe("unresolved");
    },
  );
});

describe("resolvePhrase, with a part that there is not", () => {
  it.each(["the 0th quarter of 2024", "the fifth quarter of 2024", "the third half of March"])(
    "does not resolve %s",
    (phrase) => {
      expect(read(phrase)).toBe("unresolved");
    },
  );

  it("does not resolve a third of a time too short to have one", () => {
    expect(read("late in the start of early 2024")).toBe("unresolved");
  });
});

describe("resolvePhrase, with a limit that the tense cuts off", () => {
  it("says that it did", () => {
    expect(resolvePhrase("after March 6", monday)).toHaveProperty(
      "rule.explanation",
      [english.rules.after, english.rules["most-recent"], english.rules["cut-at-publication"]].join(
        " ",
      ),
    );
  });

  it("keeps the other limit as coarse as the phrase", () => {
    expect(read("after March 2024")).toBe("[2024-04..2025-03-24]");
  });
});
