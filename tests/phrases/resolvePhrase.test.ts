import { describe, expect, it } from "vitest";
import { english, resolvePhrase } from "../../src/phrases.ts";
import { shortResult } from "./shortResult.ts";

const publishedOn = "2025-03-24";
const read = (phrase: string, tense?: "past" | "future") =>
  shortResult(resolvePhrase(phrase, { publishedOn, tense }));

describe("resolvePhrase, in the future tense", () => {
  it.each([
    ["on Friday", "2025-03-28"],
    ["in May", "2025-05"],
    ["in February", "2026-02"],
    ["on March 6", "2026-03-06"],
    ["on the 6th", "2025-04-06"],
    ["tomorrow", "2025-03-25"],
    ["the day after tomorrow", "2025-03-26"],
    ["next week", "[2025-03-31..2025-04-06]"],
    ["next Friday", "2025-03-28 or 2025-04-04"],
    ["this Friday", "2025-03-28"],
    ["later this week", "[2025-03-24..2025-03-30]"],
    ["later this year", "[2025-03-24..2025-12-31]"],
    ["next year", "2026"],
    ["in three days", "2025-03-27"],
    ["in two weeks' time", "[2025-04-04..2025-04-10]"],
    ["over the next three days", "[2025-03-24..2025-03-27]"],
    ["in the coming weeks", "after publication"],
    ["soon", "after publication"],
    ["by Friday", "[2025-03-24..2025-03-28]"],
    ["after Friday", "[2025-03-29..]"],
    ["until May", "/2025-05"],
    ["from Friday to Sunday", "2025-03-28/2025-03-30"],
    ["this month", "[2025-03-24..2025-03-31]"],
    ["yesterday", "unresolved"],
    ["in 2024", "unresolved"],
    ["before March 6, 2025", "unresolved"],
    ["earlier this month", "unresolved"],
    ["recently", "unresolved"],
  ])("reads %s as %s", (phrase, expected) => {
    expect(read(phrase, "future")).toBe(expected);
  });
});

describe("resolvePhrase, where the tense is not known", () => {
  it.each([
    ["in March", "2025-03"],
    ["this year", "2025"],
    ["in February", "2025-02"],
    ["tomorrow", "2025-03-25"],
    ["in 2030", "2030"],
    ["this Friday", "2025-03-28"],
    ["after March 6", "[2025-03-07..]"],
    ["by the end of March", "[..2025-03-31]"],
  ])("reads %s as %s and cuts nothing off", (phrase, expected) => {
    expect(read(phrase)).toBe(expected);
  });
});

describe("resolvePhrase, in the past tense", () => {
  it.each(["tomorrow", "next week", "in 2030", "until 2030", "in three days", "later this month"])(
    "does not resolve %s, which contradicts it",
    (phrase) => {
      expect(read(phrase, "past")).toBe("unresolved");
    },
  );

  it("says that it cut a month under way off at publication", () => {
    const explanation = `${english.rules["most-recent"]} ${english.rules["cut-at-publication"]}`;
    expect(resolvePhrase("in March", { publishedOn, tense: "past" })).toHaveProperty(
      "rule.explanation",
      explanation,
    );
  });
});

describe("resolvePhrase, with a date in digits", () => {
  it("returns both readings where the order of day and month is not stated", () => {
    expect(read("6/3/2025")).toBe("2025-03-06 or 2025-06-03");
  });

  it("reads it in the stated order", () => {
    const options = { publishedOn } as const;
    const ordered = (dateOrder: "day-month" | "month-day") =>
      shortResult(resolvePhrase("6/3/2025", { ...options, dateOrder }));
    expect(ordered("day-month")).toBe("2025-03-06");
    expect(ordered("month-day")).toBe("2025-06-03");
  });

  it("takes the only reading that the tense allows, and says so", () => {
    const result = resolvePhrase("6/3/2025", { publishedOn, tense: "past" });
    expect(result).toMatchObject({ kind: "date", edtf: "2025-03-06" });
    expect(JSON.stringify(result)).toContain(english.rules["other-reading-excluded"]);
  });

  it.each(["2025-13-01", "2025-02-30", "31/31/2025", "30/2/2025"])(
    "does not resolve %s",
    (text) => {
      expect(read(text)).toBe("unresolved");
    },
  );
});

describe("resolvePhrase, with a phrase that it cannot read", () => {
  it.each([
    ["since the invasion began", 10],
    ["Smarch 4", 0],
    ["the 20th anniversary", 9],
  ])("says where the first word of %s lies that no rule knows", (phrase, at) => {
    expect(resolvePhrase(phrase, { publishedOn })).toMatchObject({ kind: "unresolved", at });
  });

  it("names no place where each word is known", () => {
    expect(resolvePhrase("on the in", { publishedOn })).not.toHaveProperty("at");
  });

  it.each([
    "",
    "   ",
    "February 30",
    "29 February 2023",
    "the week of days",
    "since",
    "0th century",
  ])("leaves “%s” unresolved, with a message that says what to do", (phrase) => {
    const result = resolvePhrase(phrase, { publishedOn });
    expect(result).toMatchObject({ kind: "unresolved" });
    expect(result).toHaveProperty("message", expect.stringContaining("give the date"));
  });
});

describe("resolvePhrase, with a time of publication", () => {
  const today = (published: string, timeZone?: string) =>
    shortResult(resolvePhrase("today", { publishedOn: published, timeZone }));

  it("takes the day that is written", () => {
    expect(today("2025-03-24T23:30:00-05:00")).toBe("2025-03-24");
  });

  it("takes the day of the zone where one is given", () => {
    expect(today("2025-03-24T23:30:00-05:00", "Europe/Paris")).toBe("2025-03-25");
    expect(today("2025-03-24T03:00:00Z", "America/St_Johns")).toBe("2025-03-24");
    expect(today("2025-03-24T02:00:00Z", "America/St_Johns")).toBe("2025-03-23");
    expect(today("2025-03-24T10:00Z", "Pacific/Kiritimati")).toBe("2025-03-25");
  });

  it("takes the day of the zone in the first century too", () => {
    expect(today("0099-12-31T23:30:00-05:00", "Europe/Paris")).toBe("0100-01-01");
    expect(today("0050-03-01T02:00Z", "America/St_Johns")).toBe("0050-02-28");
  });

  it("takes a local time for one of the zone", () => {
    expect(today("2025-03-24T23:30", "Pacific/Kiritimati")).toBe("2025-03-24");
  });
});

describe("resolvePhrase, called wrongly", () => {
  it.each(["", "24 March 2025", "2025-02-30", "2025-03-24T25:00Z", "2025"])(
    "throws for a publication on “%s”",
    (published) => {
      expect(() => resolvePhrase("today", { publishedOn: published })).toThrow(
        /^resolvePhrase: publishedOn must be .*; received .*\.$/,
      );
    },
  );

  it("throws for a zone and for a day of the week that do not exist", () => {
    const call = (options: object) => () => resolvePhrase("today", { publishedOn, ...options });
    expect(call({ timeZone: "Mars/Base" })).toThrow("timeZone must be");
    expect(call({ weekStartsOn: 7 })).toThrow("weekStartsOn must be");
  });
});
