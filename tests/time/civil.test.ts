import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CivilDate,
  civilToDays,
  dayOfWeek,
  daysInMonth,
  daysToCivil,
  isLeapYear,
  toCivil,
  toInstant,
} from "../../src/time/index.ts";

const civil = (year: number, month: number, day: number): CivilDate => ({ year, month, day });

// Day numbers from Hinnant's paper, and from Julian day numbers (JD of 1970-01-01 is 2440587.5).
const knownDays: readonly (readonly [CivilDate, number])[] = [
  [civil(1970, 1, 1), 0],
  [civil(1969, 12, 31), -1],
  [civil(0, 3, 1), -719_468],
  [civil(0, 1, 1), -719_528],
  [civil(2000, 2, 29), 11_016],
  [civil(2000, 3, 1), 11_017],
  [civil(-4713, 11, 24), -2_440_588],
];

const anyDays = fc.integer({ min: -1e9, max: 1e9 });

describe("civilToDays", () => {
  it.each(knownDays)("counts the days to %o", (date, days) => {
    expect(civilToDays(date)).toBe(days);
  });

  it("lets a month or a day past its range count on", () => {
    expect(civilToDays(civil(2024, 13, 1))).toBe(civilToDays(civil(2025, 1, 1)));
    expect(civilToDays(civil(2024, 0, 1))).toBe(civilToDays(civil(2023, 12, 1)));
    expect(civilToDays(civil(2024, 3, 0))).toBe(civilToDays(civil(2024, 2, 29)));
    expect(civilToDays(civil(2024, -11, 32))).toBe(civilToDays(civil(2023, 2, 1)));
  });

  it("takes twelve months for a year, however many there are", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: -50, max: 50 }),
        (month, years) => {
          const counted = civilToDays(civil(2000, month + 12 * years, 1));
          expect(counted).toBe(civilToDays(civil(2000 + years, month, 1)));
        },
      ),
    );
  });

  it("grows by exactly one a day over the ends of months, centuries and eras", () => {
    for (const year of [-401, -400, -1, 0, 4, 100, 400, 1900, 2000, 2023, 2024]) {
      for (let month = 1; month <= 12; month++) {
        const last = civilToDays(civil(year, month, daysInMonth(year, month)));
        expect(civilToDays(civil(year, month + 1, 1)) - last).toBe(1);
      }
    }
  });

  it("stays exact ten trillion years away", () => {
    for (const year of [-1e13, 1e13]) {
      const length = civilToDays(civil(year + 1, 1, 1)) - civilToDays(civil(year, 1, 1));
      expect(length).toBe(366);
    }
  });
});

describe("daysToCivil", () => {
  it.each(knownDays)("reads %o back", (date, days) => {
    expect(daysToCivil(days)).toEqual(date);
  });

  it("is the inverse of civilToDays for any day", () => {
    fc.assert(fc.property(anyDays, (days) => civilToDays(daysToCivil(days)) === days));
  });

  it("answers only dates that exist, for any day", () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const { year, month, day } = daysToCivil(days);
        return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
      }),
    );
  });

  it("agrees with Date, in UTC, wherever Date reaches", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e8, max: 1e8 }), (days) => {
        const date = new Date(days * 86_400_000);
        expect(daysToCivil(days)).toEqual(
          civil(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()),
        );
        expect(dayOfWeek(days)).toBe(date.getUTCDay());
      }),
    );
  });
});

describe("toInstant", () => {
  it("gives midnight in UTC, in whatever zone it runs", () => {
    expect(toInstant(civil(2025, 3, 6))).toBe(1_741_219_200_000);
  });

  it("reads years 0 to 99 as they stand, not as the twentieth century", () => {
    expect(toInstant(civil(50, 1, 1))).toBe(Date.parse("0050-01-01T00:00:00Z"));
  });

  it("counts years before Christ with a year 0", () => {
    expect(toInstant(civil(-43, 3, 15))).toBe(Date.parse("-000043-03-15T00:00:00Z"));
  });
});

describe("toCivil", () => {
  it("gives midnight to the day that it begins", () => {
    const midnight = toInstant(civil(2025, 3, 6));
    expect(toCivil(midnight)).toEqual(civil(2025, 3, 6));
    expect(toCivil(midnight - 1)).toEqual(civil(2025, 3, 5));
  });
});

describe("dayOfWeek", () => {
  it("counts from Sunday, 0, to Saturday, 6", () => {
    expect(dayOfWeek(civilToDays(civil(2025, 3, 23)))).toBe(0);
    expect(dayOfWeek(civilToDays(civil(2025, 3, 29)))).toBe(6);
    expect(dayOfWeek(civilToDays(civil(1600, 1, 1)))).toBe(6);
  });
});

describe("isLeapYear", () => {
  it.each([
    [2024, true],
    [2023, false],
    [1900, false],
    [2000, true],
    [0, true],
    [-4, true],
    [-100, false],
  ])("says of %i: %s", (year, expected) => {
    expect(isLeapYear(year)).toBe(expected);
  });
});

describe("daysInMonth", () => {
  it("knows the twelve lengths", () => {
    const lengths = Array.from({ length: 12 }, (_, index) => daysInMonth(2023, index + 1));
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });

  it("gives February its 29 days in a leap year", () => {
    expect(daysInMonth(2024, 2)).toBe(29);
    expect(daysInMonth(1900, 2)).toBe(28);
  });
});
