import { describe, expect, it } from "vitest";
import {
  apStyle,
  type DateStyle,
  dayMonthStyle,
  economistStyle,
  formatTime,
  ftStyle,
  guardianStyle,
  isoStyle,
  parseEdtf,
  resolveEdtf,
  type TimeText,
} from "../../../src/time/index.ts";

function format(edtf: string, style: DateStyle): TimeText {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(parsed.message);
  return formatTime(resolveEdtf(parsed.value), style, { publishedOn: "2024-09-06" });
}

const dates = [
  "2024-09-06",
  "2023-09-06",
  "2023-09",
  "2023-07-27/2023-08-03",
  "2023-09-06/2023-09-08",
  "2023-09-06T21:05Z",
  "2023-09-06T09:00Z",
  "-0043-03-15",
];

describe.each([
  [
    apStyle,
    [
      "Sept. 6",
      "Sept. 6, 2023",
      "September 2023",
      "July 27–Aug. 3, 2023",
      "Sept. 6–8, 2023",
      "9:05 p.m. GMT Sept. 6, 2023",
      "9 a.m. GMT Sept. 6, 2023",
      "March 15, 44 B.C.",
    ],
  ],
  [
    dayMonthStyle,
    [
      "6 September",
      "6 September 2023",
      "September 2023",
      "27 July–3 August 2023",
      "6–8 September 2023",
      "6 September 2023, 21:05 GMT",
      "6 September 2023, 09:00 GMT",
      "15 March 44 BC",
    ],
  ],
  [
    guardianStyle,
    [
      "6 September",
      "6 September 2023",
      "September 2023",
      "27 July–3 August 2023",
      "6–8 September 2023",
      "6 September 2023, 9.05pm GMT",
      "6 September 2023, 9am GMT",
      "15 March 44 BC",
    ],
  ],
  [
    ftStyle,
    [
      "September 6",
      "September 6 2023",
      "September 2023",
      "July 27–August 3 2023",
      "September 6–8 2023",
      "September 6 2023, 9.05pm GMT",
      "September 6 2023, 9am GMT",
      "March 15 44 BC",
    ],
  ],
  [
    economistStyle,
    [
      "September 6th",
      "September 6th 2023",
      "September 2023",
      "July 27th–August 3rd 2023",
      "September 6th–8th 2023",
      "September 6th 2023, 9.05pm GMT",
      "September 6th 2023, 9am GMT",
      "March 15th 44 BC",
    ],
  ],
  [
    isoStyle,
    [
      "2024-09-06",
      "2023-09-06",
      "2023-09",
      "2023-07-27 – 2023-08-03",
      "2023-09-06 – 2023-09-08",
      "2023-09-06 21:05 UTC",
      "2023-09-06 09:00 UTC",
      "-0043-03-15",
    ],
  ],
])("formatTime in $id style", (style, texts) => {
  it.each(dates.map((date, i) => [date, texts[i]]))("writes %s as %s", (date = "", text = "") => {
    expect(format(date, style).visible).toBe(text);
  });

  it("says the full date with its year", () => {
    expect(format("2024-09-06", style).spoken).toMatch(/September/);
    expect(format("2024-09-06", style).spoken).toMatch(/2024/);
  });
});

describe("apStyle", () => {
  it("abbreviates months beside a day, but never March to July, and none alone", () => {
    const months = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, "0"));
    expect(months.map((month) => format(`2023-${month}-09`, apStyle).visible)).toEqual([
      "Jan. 9, 2023",
      "Feb. 9, 2023",
      "March 9, 2023",
      "April 9, 2023",
      "May 9, 2023",
      "June 9, 2023",
      "July 9, 2023",
      "Aug. 9, 2023",
      "Sept. 9, 2023",
      "Oct. 9, 2023",
      "Nov. 9, 2023",
      "Dec. 9, 2023",
    ]);
    for (const month of months) {
      expect(format(`2023-${month}`, apStyle).visible).toMatch(/^[A-Z][a-z]+ 2023$/);
    }
  });

  it("names noon and midnight", () => {
    expect(format("2024-09-06T12:00Z", apStyle).visible).toBe("Noon GMT Sept. 6");
    expect(format("2024-09-06T00:00Z", apStyle).visible).toBe("Midnight GMT Sept. 6");
    expect(format("2024-09-06T00:30Z", apStyle).visible).toBe("12:30 a.m. GMT Sept. 6");
    expect(format("2024-09-06T12:30:05Z", apStyle).visible).toBe("12:30:05 p.m. GMT Sept. 6");
  });
});

describe("economistStyle", () => {
  it.each([
    [1, "1st"],
    [2, "2nd"],
    [3, "3rd"],
    [4, "4th"],
    [11, "11th"],
    [12, "12th"],
    [13, "13th"],
    [21, "21st"],
    [22, "22nd"],
    [23, "23rd"],
    [31, "31st"],
  ])("writes day %d as %s", (day, ordinal) => {
    const date = `2023-05-${String(day).padStart(2, "0")}`;
    expect(format(date, economistStyle).visible).toBe(`May ${ordinal} 2023`);
  });
});
