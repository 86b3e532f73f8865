import type { LocaleWords, WordForms } from "../LocaleWords.ts";
import { writeRoman } from "./writeRoman.ts";

/** What French says around dates. */
export const frenchWords: LocaleWords = {
  patterns: {
    day: "{day} {month} {year}",
    dayOfYear: "{day} {month}",
    month: "{month} {year}",
    monthOfYear: "{month}",
    year: "{year}",
    weekday: "{weekday} {date}",
    moment: "{date}, {time}{zone}",
  },
  dayNumber: { first: "1er", other: "{n}" },
  clockMark: "h",
  range: "{a}–{b}",
  spokenRange: {
    day: "du {a} au {b}",
    time: "de {a} à {b}",
    month: "{a:de} à {b}",
    year: "de {a} à {b}",
    range: "{a} à {b}",
    other: "{a:de} {b:to}",
  },
  between: {
    day: "entre le {a} et le {b}",
    time: "entre {a} et {b}",
    other: "entre {a:le} et {b:le}",
  },
  either: "{a} ou {b}",
  throughout: {
    month: "tout le mois {a:de}",
    year: "toute l’année {a}",
    other: "{a}, d’un bout à l’autre",
  },
  since: { day: "depuis le {a}", other: "depuis {a:le}" },
  from: {
    day: "à partir du {a}",
    year: "à partir de {a}",
    range: "à partir de {a}",
    other: "à partir {a:de}",
  },
  until: {
    day: "jusqu’au {a}",
    month: "jusqu’en {a}",
    year: "jusqu’en {a}",
    range: "jusqu’à {a}",
    other: "jusqu’{a:to}",
  },
  before: { day: "avant le {a}", other: "avant {a:le}" },
  after: { day: "après le {a}", other: "après {a:le}" },
  orEarlier: "{a} ou avant",
  orLater: "{a} ou après",
  about: { day: "vers le {a}", range: "environ {a}", other: "vers {a:le}" },
  aboutNumber: "environ {a}",
  probably: { day: "probablement le {a}", other: "probablement {a}" },
  inferred: "{a} (date déduite)",
  estimated: "{a} (date estimée)",
  underWay: "en cours",
  dateNotGiven: "date non précisée",
  startNotGiven: "début non précisé",
  endNotGiven: "fin non précisée",
  notGiven: {
    day: "jour non précisé",
    month: "mois non précisé",
    year: "année non précisée",
    other: "date non précisée",
  },
  remark: "{a}\u00a0; {b}",
  limit: "{a} · {b}",
  phrase: "{a}, {b}",
  list: ["{a}, {b}", "{a} et {b}", "{a} ou {b}"],
  eras: { before: "{date} av. J.-C.", after: "{date} apr. J.-C." },
  week: "semaine du {a}",
  seasons: [
    masculine("printemps {year}"),
    elided("été {year}"),
    elided("automne {year}"),
    elided("hiver {year}"),
  ],
  quarters: [
    masculine("1er trimestre {year}"),
    masculine("2e trimestre {year}"),
    masculine("3e trimestre {year}"),
    masculine("4e trimestre {year}"),
  ],
  halves: [masculine("1er semestre {year}"), masculine("2e semestre {year}")],
  decade: {
    base: "années {n}",
    le: "les années {n}",
    de: "des années {n}",
    to: "aux années {n}",
  },
  century: masculine("{n} siècle"),
  millennium: masculine("{n} millénaire"),
  writeOrdinal: (n) => (n === 1 ? "Ier" : `${writeRoman(n)}e`),
  deepTime: [
    { years: 1e9, words: "il y a {n} milliards d’années" },
    { years: 1e6, words: "il y a {n} millions d’années" },
  ],
  numberMarks: ["\u00a0", ","],
  ticks: {
    quarter: "T{n}",
    quarterOfYear: "T{n} {year}",
    decade: "années {n}",
    eras: { before: "{date} av. J.-C.", after: "{date} apr. J.-C." },
    deepTime: [
      { years: 1e9, words: "il y a {n} Ga" },
      { years: 1e6, words: "il y a {n} Ma" },
    ],
  },
  monthCases: {
    de: [
      "de janvier",
      "de février",
      "de mars",
      "d’avril",
      "de mai",
      "de juin",
      "de juillet",
      "d’août",
      "de septembre",
      "d’octobre",
      "de novembre",
      "de décembre",
    ],
  },
};

function masculine(words: string): WordForms {
  return { base: words, le: `le ${words}`, de: `du ${words}`, to: `au ${words}` };
}

function elided(words: string): WordForms {
  return { base: words, le: `l’${words}`, de: `de l’${words}`, to: `à l’${words}` };
}
