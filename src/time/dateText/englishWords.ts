import type { DateWords } from "./DateWords.ts";

/** What English says around dates. */
export const englishWords: DateWords = {
  range: "{a}–{b}",
  spokenRange: "{a} to {b}",
  between: "between {a} and {b}",
  either: "{a} or {b}",
  throughout: "throughout {a}",
  since: "since {a}",
  from: "from {a}",
  until: "until {a}",
  before: "before {a}",
  after: "after {a}",
  orEarlier: "{a} or earlier",
  orLater: "{a} or later",
  about: "about {a}",
  aboutNumber: "about {a}",
  probably: "probably {a}",
  inferred: "{a} (inferred)",
  estimated: "{a} (estimated)",
  underWay: "under way",
  dateNotGiven: "date not given",
  startNotGiven: "start not given",
  endNotGiven: "end not given",
  notGiven: {
    day: "day not given",
    month: "month not given",
    year: "year not given",
    other: "date not given",
  },
  remark: "{a}; {b}",
  limit: "{a} · {b}",
  phrase: "{a}, {b}",
  list: ["{a}, {b}", "{a} and {b}", "{a} or {b}"],
  eras: { before: "{year} BC", after: "AD {year}" },
  week: "the week of {a}",
  seasons: ["spring {year}", "summer {year}", "autumn {year}", "winter {year}"],
  quarters: [
    "the first quarter of {year}",
    "the second quarter of {year}",
    "the third quarter of {year}",
    "the fourth quarter of {year}",
  ],
  halves: ["the first half of {year}", "the second half of {year}"],
  decade: "the {n+s}",
  century: "the {n} century",
  millennium: "the {n} millennium",
  writeOrdinal: writeEnglishOrdinal,
  deepTime: [
    { years: 1e9, words: "{n} billion years ago" },
    { years: 1e6, words: "{n} million years ago" },
  ],
  numberMarks: [",", "."],
  ticks: {
    quarter: "Q{n}",
    quarterOfYear: "Q{n} {year}",
    decade: "{n+s}",
    eras: { before: "{year} BC", after: "AD {year}" },
    deepTime: [
      { years: 1e9, words: "{n} bn years ago" },
      { years: 1e6, words: "{n}m years ago" },
    ],
  },
};

/**
 * Writes a whole number from 1 as an English ordinal.
 *
 * @example
 * ```ts
 * writeEnglishOrdinal(12); // "12th"
 * writeEnglishOrdinal(22); // "22nd"
 * ```
 */
export function writeEnglishOrdinal(n: number): string {
  const teen = Math.floor(n / 10) % 10 === 1;
  const suffix = teen ? undefined : ["th", "st", "nd", "rd"][n % 10];
  return `${n}${suffix ?? "th"}`;
}
