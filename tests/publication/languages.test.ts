import { describe, expect, it } from "vitest";
import { formatEventDate } from "../../src/publication/index.ts";
import {
  arabic,
  english,
  french,
  german,
  japanese,
  type Language,
  persian,
  spanish,
} from "../../src/publications.ts";
import { formatTick, parseEdtf, resolveEdtf, toInstant } from "../../src/time/index.ts";
import { allPublications } from "../../stories/fixtures/publications.ts";

const languages = { arabic, english, french, german, japanese, persian, spanish };
const publishedOn = "2025-03-24";

function dateIn(language: Language, edtf: string): string {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(edtf);
  return formatEventDate(resolveEdtf(parsed.value), language, { publishedOn }).visible;
}

describe.each(Object.entries(languages))("the words of %s", (_, language) => {
  it("are those of English, every one", () => {
    expect(Object.keys(language.messages)).toEqual(Object.keys(english.messages));
    expect(Object.keys(language.messages.signs)).toEqual(Object.keys(english.messages.signs));
    expect(Object.keys(language.relationWords)).toEqual(Object.keys(english.relationWords));
    expect(Object.keys(language.statusWords)).toEqual(Object.keys(english.statusWords));
  });

  it("say different things differently, and none of them nothing", () => {
    const { signs } = language.messages;
    expect(new Set(Object.values(signs)).size).toBe(Object.keys(signs).length);
    const { statusWords } = language;
    expect(Object.values(statusWords).every((word) => word.trim() === word && word !== "")).toBe(
      true,
    );
  });

  it("say who answered and on which day the dates were read", () => {
    const { messages, relationWords } = language;
    expect(messages.answered(relationWords["denies"]?.passive ?? "", "X")).toContain("X");
    expect(messages.note("24")).toContain("24");
  });

  it("go with dates of the same language and digits", () => {
    expect(language.dateStyle.lang.split("-")[0]).toBe(language.lang);
    expect(language.dateStyle.numberingSystem ?? "latn").toBe(language.numberingSystem);
    expect(language.direction).toBe(["ar", "fa"].includes(language.lang) ? "rtl" : "ltr");
  });

  it("name author and agency of a picture, or the one that there is", () => {
    expect(language.creditLine({ author: "Ann", agency: "Wire" })).toMatch(/Ann.*Wire|Wire.*Ann/);
    expect(language.creditLine({ agency: "Wire" })).not.toMatch(/undefined|\/\s*$|^\s*\//);
  });
});

describe("the dates of a language", () => {
  // 6 March 2025 is 16 Esfand 1403 (Iranian civil calendar); the year goes without saying.
  it.each([
    [english, "March 6"],
    [german, "6. März"],
    [french, "6 mars"],
    [spanish, "6 de marzo"],
    [japanese, "3月6日"],
    [arabic, "٦ مارس"],
    [persian, "۶ مارس (۱۶ اسفند ۱۴۰۳)"],
  ])("are written its own way", (language, expected) => {
    expect(dateIn(language, "2025-03-06")).toBe(expected);
  });

  it("have no second calendar where the reporting gives no date", () => {
    expect(dateIn(persian, "/..")).not.toContain("(");
  });

  it("name months in full on a Persian axis", () => {
    const instant = toInstant({ year: 2025, month: 2, day: 1 });
    expect(formatTick({ instant, unit: "month", isFirst: true }, persian.dateStyle)).toBe(
      "فوریه ۲۰۲۵",
    );
  });
});

describe("the publications", () => {
  it("have names and ids of their own", () => {
    expect(new Set(allPublications.map(({ id }) => id)).size).toBe(8);
    expect(new Set(allPublications.map(({ name }) => name)).size).toBe(8);
  });

  it("write in the language and digits that they say", () => {
    for (const { lang, dateStyle, numberingSystem } of allPublications) {
      expect(dateStyle.lang.split("-")[0]).toBe(lang);
      expect(dateStyle.numberingSystem ?? "latn").toBe(numberingSystem);
    }
  });
});
