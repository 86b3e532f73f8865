import { faIR } from "date-fns/locale/fa-IR";
import { describe, expect, it } from "vitest";
import { persianCalendar } from "../../../src/time/dateText/calendars/index.ts";
import { persianMonthNames, persianWords } from "../../../src/time/dateText/words/index.ts";
import {
  apStyle,
  createLocaleStyle,
  type DateStyle,
  formatTime,
  isoStyle,
  parseEdtf,
  resolveEdtf,
  type TimeText,
} from "../../../src/time/index.ts";

function format(edtf: string, style: DateStyle = apStyle): TimeText {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(parsed.message);
  const options = { publishedOn: "2025-03-24", showsWeekday: true };
  return formatTime(resolveEdtf(parsed.value), style, options);
}

describe("formatTime, of a date with digits that are not given", () => {
  it.each([
    ["156X-12-25", "Between Dec. 25, 1560 and Dec. 25, 1569; year not given"],
    ["156X-XX-25", "Between Jan. 25, 1560 and Dec. 25, 1569; year not given"],
    ["1XXX-12", "Between December 1000 and December 1999; year not given"],
    ["2024-XX-15", "Between Jan. 15 and Dec. 15, 2024; month not given"],
    ["1984-0X", "Between January and September 1984; month not given"],
    ["2024-12-1X", "Between Dec. 10 and 19, 2024; day not given"],
  ])("says of %s the coarsest part that is missing: %s", (edtf, visible) => {
    expect(format(edtf)).toEqual({
      visible,
      spoken: visible.replaceAll("Dec.", "December").replace("Jan.", "January"),
    });
  });

  it("names the two dates of which it is one", () => {
    expect(format("2024-12-3X").visible).toBe("Dec. 30 or 31, 2024");
  });

  it("takes the months of a missing digit for no quarter, but a quarter for one", () => {
    expect(format("1984-1X").visible).toBe("Between October and December 1984; month not given");
    expect(format("2024-36").visible).toBe("The fourth quarter of 2024");
  });
});

describe("formatTime, of a date whose year is not given", () => {
  it("says the day, that its year is missing, and gives machines the day", () => {
    expect(format("XXXX-12-25")).toEqual({
      visible: "Dec. 25; year not given",
      spoken: "December 25; year not given",
      dateTime: "12-25",
    });
    expect(format("XXXX-02-29").dateTime).toBe("02-29");
  });

  it.each([
    ["XXXX-12-25~", "About Dec. 25; year not given"],
    ["XXXX-12", "December; year not given"],
    ["XXXX-XX-25", "Date not given"],
    ["XXXX", "Date not given"],
  ])("writes %s as %s, which HTML has no value for", (edtf, visible) => {
    expect(format(edtf).visible).toBe(visible);
    expect("dateTime" in format(edtf)).toBe(false);
  });

  it("makes up no year where the style writes every date with one", () => {
    expect(format("XXXX-12-25", isoStyle)).toMatchObject({
      visible: "25 December; year not given",
      spoken: "25 December; year not given",
    });
  });

  it("gives no date in a calendar whose day depends on the year", () => {
    const persian = createLocaleStyle(faIR, {
      words: persianWords,
      calendar: persianCalendar,
      monthNames: persianMonthNames,
    });
    const text = persianWords.dateNotGiven;
    expect(format("XXXX-12-25", persian)).toEqual({ visible: text, spoken: text });
  });
});
