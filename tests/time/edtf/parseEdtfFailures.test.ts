import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEdtf } from "../../../src/time/index.ts";

const monthRange = "a month from 01 to 12 or a part of the year from 21 to 41";

/** The text, where reading stops, what is expected there, and what is there. */
const failures: readonly (readonly [text: string, at: number, what: string, there: string])[] = [
  ["", 0, "a date such as 2025-03-06", "nothing"],
  ["March 6", 0, "a year of 4 digits", "March"],
  ["203", 0, "a year of 4 digits", "203"],
  ["20250306", 0, "a year of 4 digits, or Y before a longer one", "20250306"],
  ["-0000", 1, "a year before 0000 after the minus", "0000"],
  ["x985", 0, "a year of 4 digits", "x"],
  ["2025-3-6", 5, "a month of 2 digits", "3"],
  ["2025-", 5, "a month of 2 digits", "nothing"],
  ["2025-00", 5, monthRange, "00"],
  ["2025-13", 5, monthRange, "13"],
  ["2025-42", 5, monthRange, "42"],
  ["2025-2X", 5, monthRange, "2X"],
  ["2025-~13-01", 6, monthRange, "13"],
  ["2025-02-31", 8, "a day from 01 to 28 in February 2025", "31"],
  ["2024-02-30", 8, "a day from 01 to 29 in February 2024", "30"],
  ["1900-02-29", 8, "a day from 01 to 28 in February 1900", "29"],
  ["2025-04-31", 8, "a day from 01 to 30 in April 2025", "31"],
  ["2025-03-00", 8, "a day from 01 to 31 in March 2025", "00"],
  ["2025-02-3X", 8, "a day from 01 to 28 in February 2025", "3X"],
  ["XXX1-02-29", 8, "a day from 01 to 28 in February XXX1", "29"],
  ["XXXX-02-30", 8, "a day from 01 to 29 in February XXXX", "30"],
  ["2025-XX-32", 8, "a day from 01 to 31 in month XX of 2025", "32"],
  ["2025-03-6", 8, "a day of 2 digits", "6"],
  ["2025-21-01", 7, "the end", "-"],
  ["2025-03-06-01", 10, "the end", "-"],
  [" 2025", 0, "a year of 4 digits", "a space"],
  ["2025 ", 4, "the end", "a space"],
  ["2025 /2026", 4, "the end", "a space"],
  ["2025/ 2026", 5, "a year of 4 digits", "a space"],
  ["[1667, 1668]", 6, "a year of 4 digits", "a space"],
  ["2025??", 5, "the end", "?"],
  ["2025-03T10:00", 7, "a whole day that is not in doubt before a clock time", "T"],
  ["2025-03-XXT10:00", 10, "a whole day that is not in doubt before a clock time", "T"],
  ["2025-03-06T24:00", 11, "an hour from 00 to 23", "24"],
  ["2025-03-06T9:00", 11, "an hour from 00 to 23", "9"],
  ["2025-03-06T10:60", 14, "a minute from 00 to 59", "60"],
  ["2025-03-06T10:00:60", 17, "a second from 00 to 59", "60"],
  ["2025-03-06T10:00:00.000Z", 19, "the end", "."],
  ["2025-03-06T10:00+15", 17, "an hour from 00 to 14", "15"],
  ["2025-03-06T10:00+14:30", 16, "an offset from -14:00 to +14:00", "+14:30"],
  ["2025-03-06T10:00-00:00", 16, "Z or +00:00 for UTC", "-00:00"],
  ["Y2025", 1, "a year of more than 4 digits after Y", "2025"],
  ["Y17E", 4, "an exponent of 1 or more", "nothing"],
  ["Y2E13", 1, "a year up to ten trillion years away", "2E13"],
  ["Y170000002-03", 10, "the end", "-"],
  ["1950S0", 5, "a number of significant digits of 1 or more", "0"],
  ["1950S5", 5, "from 1 to 4 significant digits", "5"],
  ["/", 1, "a date or .. on one side of the slash", "nothing"],
  ["..", 2, "a slash", "nothing"],
  ["2025/2026/2027", 9, "the end", "/"],
  ["2025-03-06/2025-03-05", 11, "an end that is not before the start", "2025-03-05"],
  ["2004-07/2004-06", 8, "an end that is not before the start", "2004-06"],
  ["202X/201X", 5, "an end that is not before the start", "201X"],
  ["2025-22/2025-21", 8, "an end that is not before the start", "2025-21"],
  [
    "2025-03-06T10:00Z/2025-03-06T10:30+01",
    18,
    "an end that is not before the start",
    "2025-03-06T10:30+01",
  ],
  ["[]", 1, "a year of 4 digits", "]"],
  ["[1984", 5, ", or ]", "nothing"],
  ["{1984]", 5, ", or }", "]"],
  ["[1984..1960]", 7, "an end that is not before the start", "1960"],
  ["[1960,..1984]", 6, "a year of 4 digits", "."],
  ["[1960..,1984]", 7, "a year of 4 digits", ","],
];

describe("parseEdtf, of what is no date", () => {
  it.each(failures)("says of “%s” where and what it expected", (...[text, at, what, there]) => {
    const message = `expected ${what}, received ${there}`;
    expect(parseEdtf(text)).toEqual({ ok: false, at, message });
  });

  it("never throws, and stops inside the text, whatever it is", () => {
    const anyNearlyDate = fc.string({ unit: fc.constantFrom(..."0129X-/.,~?%TZ:+[]{}YES ") });
    fc.assert(
      fc.property(fc.oneof(anyNearlyDate, fc.string({ unit: "binary" })), (text) => {
        const result = parseEdtf(text);
        return result.ok || (result.at >= 0 && result.at <= text.length);
      }),
      { numRuns: 2000 },
    );
  });
});
