import { de } from "date-fns/locale/de";
import { fr } from "date-fns/locale/fr";
import { ja } from "date-fns/locale/ja";
import { ru } from "date-fns/locale/ru";
import { describe, expect, it } from "vitest";
import {
  frenchWords,
  germanWords,
  japaneseWords,
  russianWords,
} from "../../../src/time/dateText/words/index.ts";
import {
  apStyle,
  createLocaleStyle,
  type DateStyle,
  dayMonthStyle,
  economistStyle,
  formatTime,
  guardianStyle,
  parseEdtf,
  resolveEdtf,
  type TimeText,
} from "../../../src/time/index.ts";

function format(edtf: string, style: DateStyle): TimeText {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(parsed.message);
  return formatTime(resolveEdtf(parsed.value), style, { publishedOn: "2025-03-24" });
}

const german = createLocaleStyle(de, { words: germanWords });
const french = createLocaleStyle(fr, { words: frenchWords });
const russian = createLocaleStyle(ru, { words: russianWords });
const japanese = createLocaleStyle(ja, { words: japaneseWords });

describe("formatTime, between two clock times of one day", () => {
  it.each([
    [apStyle, "Between 5 and 8 p.m. GMT March 6"],
    [dayMonthStyle, "6 March, between 17:00 and 20:00 GMT"],
    [guardianStyle, "6 March, between 5 and 8pm GMT"],
    [german, "6. März, zwischen 17:00 und 20:00 GMT"],
    [french, "6 mars, entre 17h00 et 20h00 GMT"],
    [russian, "6 марта, между 17:00 и 20:00 GMT"],
    [japanese, "3月6日 17:00から20:00 GMTの間"],
  ])("names the day once, outside of the words for both times, in $id style", (style, visible) => {
    expect(format("[2025-03-06T17:00Z..2025-03-06T20:00Z]", style).visible).toBe(visible);
  });

  it("says a range as it goes with times, not with days", () => {
    const edtf = "2025-03-06T14:00Z/2025-03-06T16:30Z";
    expect([french, russian].map((style) => format(edtf, style).spoken)).toEqual([
      "6 mars 2025, de 14h00 à 16h30 GMT",
      "6 марта 2025 года, с 14:00 до 16:30 GMT",
    ]);
  });
});

describe("formatTime, with a half of the day", () => {
  it.each([
    ["2025-03-06T14:00Z/2025-03-06T16:30Z", "2–4:30 p.m. GMT March 6"],
    ["2025-03-06T11:00Z/2025-03-06T14:00Z", "11 a.m.–2 p.m. GMT March 6"],
    ["2025-03-06T12:00Z/2025-03-06T16:30Z", "Noon–4:30 p.m. GMT March 6"],
    ["2025-03-06T09:00Z/2025-03-06T12:00Z", "9 a.m.–noon GMT March 6"],
    ["2025-03-06T14:00+01:00/2025-03-06T16:30Z", "2 p.m. GMT+1–4:30 p.m. GMT March 6"],
    ["2025-03-06T14:00Z/2025-03-07T16:30Z", "2 p.m. GMT March 6–4:30 p.m. GMT March 7"],
    ["[2025-03-06T17:00Z..2025-03-06T17:01Z]", "5 or 5:01 p.m. GMT March 6"],
  ])("names it once where both times of %s share it: %s", (edtf, visible) => {
    expect(format(edtf, apStyle).visible).toBe(visible);
  });

  it("names it once aloud too", () => {
    expect(format("2025-03-06T14:00Z/2025-03-06T16:30Z", apStyle).spoken).toBe(
      "2 to 4:30 p.m. GMT March 6, 2025",
    );
  });
});

describe("formatTime, with clock times of two days", () => {
  it("names the month with the second day", () => {
    const edtf = "[2025-03-06T22:00Z..2025-03-07T02:00Z]";
    expect(format(edtf, economistStyle)).toEqual({
      visible: "Between March 6th, 10pm GMT and March 7th, 2am GMT",
      spoken: "Between March 6th 2025, 10pm GMT and March 7th 2025, 2am GMT",
    });
    expect(format("2025-03-06T22:00Z/2025-03-07T02:00Z", economistStyle).visible).toBe(
      "March 6th, 10pm GMT–March 7th, 2am GMT",
    );
  });
});
