import { faIR } from "date-fns/locale/fa-IR";
import { th } from "date-fns/locale/th";
import { describe, expect, it } from "vitest";
import {
  buddhistCalendar,
  createIntlCalendar,
  islamicCivilCalendar,
  persianCalendar,
} from "../../../src/time/dateText/calendars/index.ts";
import { persianMonthNames, persianWords } from "../../../src/time/dateText/words/index.ts";
import {
  type CalendarAdapter,
  createLocaleStyle,
  DAY_MS,
  englishWords,
  formatTick,
  formatTime,
  parseEdtf,
  resolveEdtf,
  type TimeText,
  toInstant,
} from "../../../src/time/index.ts";

const daysTo = (year: number, month: number, day: number): number =>
  toInstant({ year, month, day }) / DAY_MS;

describe("persianCalendar", () => {
  it.each([
    [daysTo(2025, 3, 20), { year: 1403, month: 12, day: 30 }],
    [daysTo(2025, 3, 21), { year: 1404, month: 1, day: 1 }],
    [daysTo(2024, 3, 20), { year: 1403, month: 1, day: 1 }],
    [daysTo(1979, 2, 11), { year: 1357, month: 11, day: 22 }],
  ])("reads day %d", (days, date) => {
    expect(persianCalendar.daysToDate(days)).toEqual(date);
  });
});

describe.each<[CalendarAdapter, number, number]>([
  [persianCalendar, 1801, 2120],
  [islamicCivilCalendar, 1500, 2500],
  [buddhistCalendar, 1801, 2200],
])("the arithmetic of $id", (calendar, from, to) => {
  it("agrees with the tables of the Unicode library on every day", () => {
    const oracle = createIntlCalendar(calendar.id);
    const wrong: number[] = [];
    for (let days = daysTo(from, 1, 1); days < daysTo(to, 1, 1); days += 7) {
      const date = JSON.stringify(calendar.daysToDate(days));
      if (date !== JSON.stringify(oracle.daysToDate(days))) wrong.push(days);
    }
    expect(wrong).toEqual([]);
  });
});

describe("createIntlCalendar", () => {
  it("takes the calendar of Umm al-Qura from the runtime", () => {
    const calendar = createIntlCalendar("islamic-umalqura");
    expect(calendar.daysToDate(daysTo(2025, 3, 1))).toEqual({ year: 1446, month: 9, day: 1 });
  });

  it("refuses a calendar that does not exist", () => {
    expect(() => createIntlCalendar("julian")).toThrow("createIntlCalendar: id must");
  });
});

describe("formatTime in another calendar", () => {
  const persian = createLocaleStyle(faIR, {
    words: persianWords,
    calendar: persianCalendar,
    monthNames: persianMonthNames,
    numberingSystem: "arabext",
  });
  const format = (edtf: string): TimeText => {
    const parsed = parseEdtf(edtf);
    if (!parsed.ok) throw new Error(parsed.message);
    return formatTime(resolveEdtf(parsed.value), persian, { publishedOn: "2025-03-24" });
  };

  it("writes the day of that calendar and gives machines the Gregorian", () => {
    expect(format("2024-03-20")).toEqual({
      visible: "۱ فروردین ۱۴۰۳",
      spoken: "۱ فروردین ۱۴۰۳",
      dateTime: "2024-03-20",
    });
  });

  it("leaves out the year of that calendar, not the Gregorian one", () => {
    expect(format("2025-03-21").visible).toBe("۱ فروردین");
    expect(format("2025-03-20").visible).toBe("۳۰ اسفند ۱۴۰۳");
  });

  it("runs from the first month or year to the last that a Gregorian one touches", () => {
    expect(format("2024-02").visible).toBe("بهمن تا اسفند ۱۴۰۲");
    expect(format("1984").visible).toBe("۱۳۶۲ تا ۱۳۶۳");
  });

  it("labels the tick of a Gregorian month as the day that it is", () => {
    const tick = { instant: toInstant({ year: 2024, month: 3, day: 1 }), unit: "month" } as const;
    expect(formatTick({ ...tick, isFirst: true }, persian)).toBe("۱۱ اسفند");
  });

  it("keeps the months of a calendar that only counts years differently", () => {
    const patterns = { ...persianWords.patterns };
    const thai = createLocaleStyle(th, {
      words: { ...englishWords, patterns },
      calendar: buddhistCalendar,
    });
    const parsed = parseEdtf("2024-02");
    if (!parsed.ok) throw new Error(parsed.message);
    expect(formatTime(resolveEdtf(parsed.value), thai, { publishedOn: "" }).visible).toBe(
      "กุมภาพันธ์ 2567",
    );
  });
});
