import type { LocaleWords } from "../LocaleWords.ts";
import { writeRoman } from "./writeRoman.ts";

/** What Polish says around dates. */
export const polishWords: LocaleWords = {
  patterns: {
    day: "{day} {month} {year}",
    dayOfYear: "{day} {month}",
    month: "{month} {year}",
    monthOfYear: "{month}",
    year: "{year}",
    weekday: "{weekday}, {date}",
    moment: "{date}, {time}{zone}",
  },
  range: "{a}–{b}",
  spokenRange: {
    day: "od {a} do {b}",
    year: "od {a} do {b} roku",
    range: "{a} – {b}",
    other: "od {a:genitive} do {b:genitive}",
  },
  between: {
    day: "między {a} a {b}",
    year: "między {a} a {b} rokiem",
    other: "między {a:instrumental} a {b:instrumental}",
  },
  either: "{a} lub {b}",
  throughout: { month: "przez cały {a}", year: "przez cały {a} rok", other: "{a} (cały okres)" },
  since: { year: "od {a} roku", other: "od {a:genitive}" },
  from: { year: "od {a} roku", other: "od {a:genitive}" },
  until: { year: "do {a} roku", other: "do {a:genitive}" },
  before: { year: "przed {a} rokiem", other: "przed {a:instrumental}" },
  after: { year: "po {a} roku", other: "po {a:locative}" },
  orEarlier: "{a} lub wcześniej",
  orLater: "{a} lub później",
  about: { year: "około {a} roku", range: "około {a}", other: "około {a:genitive}" },
  aboutNumber: "około {a}",
  probably: "prawdopodobnie {a}",
  inferred: "{a} (wywnioskowano)",
  estimated: "{a} (szacunkowo)",
  underWay: "w toku",
  dateNotGiven: "nie podano daty",
  startNotGiven: "nie podano początku",
  endNotGiven: "nie podano końca",
  notGiven: {
    day: "nie podano dnia",
    month: "nie podano miesiąca",
    year: "nie podano roku",
    other: "nie podano daty",
  },
  remark: "{a}; {b}",
  limit: "{a} · {b}",
  phrase: "{a}, {b}",
  list: ["{a}, {b}", "{a} i {b}", "{a} lub {b}"],
  eras: { before: "{date} p.n.e.", after: "{date} n.e." },
  week: "tydzień od {a}",
  seasons: [
    bend("wiosna/wiosny/wiosną/wiośnie {year}"),
    bend("lato/lata/latem/lecie {year}"),
    bend("jesień/jesieni/jesienią/jesieni {year}"),
    bend("zima/zimy/zimą/zimie {year}"),
  ],
  quarters: [
    bend("I kwartał/I kwartału/I kwartałem/I kwartale {year}"),
    bend("II kwartał/II kwartału/II kwartałem/II kwartale {year}"),
    bend("III kwartał/III kwartału/III kwartałem/III kwartale {year}"),
    bend("IV kwartał/IV kwartału/IV kwartałem/IV kwartale {year}"),
  ],
  halves: [
    bend("I półrocze/I półrocza/I półroczem/I półroczu {year}"),
    bend("II półrocze/II półrocza/II półroczem/II półroczu {year}"),
  ],
  decade: bend("lata/lat/latami/latach {short+.} {century} wieku"),
  century: bend("{n} wiek/{n} wieku/{n} wiekiem/{n} wieku"),
  millennium: bend("{n} tysiąclecie/{n} tysiąclecia/{n} tysiącleciem/{n} tysiącleciu"),
  writeOrdinal: writeRoman,
  deepTime: [
    { years: 1e9, words: "{n} mld lat temu" },
    { years: 1e6, words: "{n} mln lat temu" },
  ],
  numberMarks: ["\u00a0", ","],
  ticks: {
    quarter: "{n} kw.",
    quarterOfYear: "{n} kw. {year}",
    decade: "lata {n}",
    eras: { before: "{date} p.n.e.", after: "{date} n.e." },
    deepTime: [
      { years: 1e9, words: "{n} mld lat temu" },
      { years: 1e6, words: "{n} mln lat temu" },
    ],
  },
  monthCases: {
    genitive: [
      "stycznia",
      "lutego",
      "marca",
      "kwietnia",
      "maja",
      "czerwca",
      "lipca",
      "sierpnia",
      "września",
      "października",
      "listopada",
      "grudnia",
    ],
    instrumental: [
      "styczniem",
      "lutym",
      "marcem",
      "kwietniem",
      "majem",
      "czerwcem",
      "lipcem",
      "sierpniem",
      "wrześniem",
      "październikiem",
      "listopadem",
      "grudniem",
    ],
    locative: [
      "styczniu",
      "lutym",
      "marcu",
      "kwietniu",
      "maju",
      "czerwcu",
      "lipcu",
      "sierpniu",
      "wrześniu",
      "październiku",
      "listopadzie",
      "grudniu",
    ],
  },
};

/** Spells out "a/b/c/d rest": nominative, genitive, instrumental and locative. */
function bend(forms: string): {
  readonly base: string;
  readonly genitive: string;
  readonly instrumental: string;
  readonly locative: string;
} {
  const rest = / \{(?:year|short).*$/.exec(forms)?.[0] ?? "";
  const bent = forms.slice(0, forms.length - rest.length).split("/");
  const [base = "", genitive = base, instrumental = base, locative = base] = bent.map(
    (form) => form + rest,
  );
  return { base, genitive, instrumental, locative };
}
