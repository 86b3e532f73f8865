import type { LocaleWords, WordForms } from "../LocaleWords.ts";

/** What German says around dates. */
export const germanWords: LocaleWords = {
  patterns: {
    day: "{day} {month} {year}",
    dayOfYear: "{day} {month}",
    month: "{month} {year}",
    monthOfYear: "{month}",
    year: "{year}",
    weekday: "{weekday}, {date}",
    moment: "{date}, {time}{zone}",
  },
  dayNumber: { other: "{n}." },
  range: "{a}–{b}",
  spokenRange: "{a} bis {b}",
  between: {
    day: "zwischen dem {a} und dem {b}",
    time: "zwischen {a} und {b}",
    other: "zwischen {a:dative} und {b:dative}",
  },
  either: "{a} oder {b}",
  throughout: {
    month: "im gesamten {a}",
    year: "im gesamten Jahr {a}",
    other: "{a} (durchgehend)",
  },
  since: { day: "seit dem {a}", other: "seit {a:dative}" },
  from: { day: "ab dem {a}", other: "ab {a:dative}" },
  until: {
    day: "bis zum {a}",
    month: "bis {a}",
    year: "bis {a}",
    range: "bis {a}",
    other: "bis zu {a:dative}",
  },
  before: { day: "vor dem {a}", other: "vor {a:dative}" },
  after: { day: "nach dem {a}", other: "nach {a:dative}" },
  orEarlier: "{a} oder früher",
  orLater: "{a} oder später",
  about: { day: "um den {a}", year: "um {a}", other: "etwa {a}" },
  aboutNumber: "etwa {a}",
  probably: "wahrscheinlich {a}",
  inferred: "{a} (erschlossen)",
  estimated: "{a} (geschätzt)",
  underWay: "im Gange",
  dateNotGiven: "Datum nicht genannt",
  startNotGiven: "Beginn nicht genannt",
  endNotGiven: "Ende nicht genannt",
  notGiven: {
    day: "Tag nicht genannt",
    month: "Monat nicht genannt",
    year: "Jahr nicht genannt",
    other: "Zeitpunkt nicht genannt",
  },
  remark: "{a}; {b}",
  limit: "{a} · {b}",
  phrase: "{a}, {b}",
  list: ["{a}, {b}", "{a} und {b}", "{a} oder {b}"],
  eras: { before: "{date} v. Chr.", after: "{date} n. Chr." },
  week: "Woche ab {a}",
  seasons: [
    afterDem("Frühling {year}"),
    afterDem("Sommer {year}"),
    afterDem("Herbst {year}"),
    afterDem("Winter {year}"),
  ],
  quarters: [
    afterDem("1. Quartal {year}"),
    afterDem("2. Quartal {year}"),
    afterDem("3. Quartal {year}"),
    afterDem("4. Quartal {year}"),
  ],
  halves: [afterDem("1. Halbjahr {year}"), afterDem("2. Halbjahr {year}")],
  decade: { base: "{n+er}-Jahre", dative: "den {n+er}-Jahren" },
  century: afterDem("{n} Jahrhundert"),
  millennium: afterDem("{n} Jahrtausend"),
  writeOrdinal: (n) => `${n}.`,
  deepTime: [
    { years: 1e9, words: "vor {n} Milliarden Jahren" },
    { years: 1e6, words: "vor {n} Millionen Jahren" },
  ],
  numberMarks: [".", ","],
  ticks: {
    quarter: "Q{n}",
    quarterOfYear: "Q{n} {year}",
    decade: "{n}er",
    eras: { before: "{date} v. Chr.", after: "{date} n. Chr." },
    deepTime: [
      { years: 1e9, words: "vor {n} Mrd. J." },
      { years: 1e6, words: "vor {n} Mio. J." },
    ],
  },
};

function afterDem(words: string): WordForms {
  return { base: words, dative: `dem ${words}` };
}
