import type { LocaleWords, WordForms } from "../LocaleWords.ts";
import { writeRoman } from "./writeRoman.ts";

/** What Portuguese says around dates, in words that Brazil and Portugal share. */
export const portugueseWords: LocaleWords = {
  patterns: {
    day: "{day} de {month} de {year}",
    dayOfYear: "{day} de {month}",
    month: "{month} de {year}",
    monthOfYear: "{month}",
    year: "{year}",
    weekday: "{weekday}, {date}",
    moment: "{date}, {time}{zone}",
  },
  dayNumber: { first: "1º", other: "{n}" },
  range: "{a}–{b}",
  spokenRange: {
    day: "de {a} a {b}",
    month: "de {a} a {b}",
    year: "de {a} a {b}",
    range: "de {a} a {b}",
    other: "{a:de} {b:to}",
  },
  between: { day: "entre {a} e {b}", other: "entre {a:o} e {b:o}" },
  either: "{a} ou {b}",
  throughout: {
    month: "durante todo o mês de {a}",
    year: "durante todo o ano de {a}",
    other: "durante {a:o}",
  },
  since: "desde {a:o}",
  from: {
    day: "a partir de {a}",
    month: "a partir de {a}",
    year: "a partir de {a}",
    range: "a partir de {a}",
    other: "a partir {a:de}",
  },
  until: "até {a:o}",
  before: {
    day: "antes de {a}",
    month: "antes de {a}",
    year: "antes de {a}",
    range: "antes de {a}",
    other: "antes {a:de}",
  },
  after: {
    day: "depois de {a}",
    month: "depois de {a}",
    year: "depois de {a}",
    range: "depois de {a}",
    other: "depois {a:de}",
  },
  orEarlier: "{a} ou antes",
  orLater: "{a} ou depois",
  about: {
    day: "por volta de {a}",
    month: "por volta de {a}",
    year: "por volta de {a}",
    range: "cerca de {a}",
    other: "por volta {a:de}",
  },
  aboutNumber: "cerca de {a}",
  probably: "provavelmente {a}",
  inferred: "{a} (data deduzida)",
  estimated: "{a} (data estimada)",
  underWay: "em curso",
  dateNotGiven: "data não indicada",
  startNotGiven: "início não indicado",
  endNotGiven: "fim não indicado",
  notGiven: {
    day: "dia não indicado",
    month: "mês não indicado",
    year: "ano não indicado",
    other: "data não indicada",
  },
  remark: "{a}; {b}",
  limit: "{a} · {b}",
  phrase: "{a}, {b}",
  list: ["{a}, {b}", "{a} e {b}", "{a} ou {b}"],
  eras: { before: "{date} a.C.", after: "{date} d.C." },
  week: "semana de {a}",
  seasons: [
    feminine("primavera de {year}"),
    masculine("verão de {year}"),
    masculine("outono de {year}"),
    masculine("inverno de {year}"),
  ],
  quarters: [
    masculine("primeiro trimestre de {year}"),
    masculine("segundo trimestre de {year}"),
    masculine("terceiro trimestre de {year}"),
    masculine("quarto trimestre de {year}"),
  ],
  halves: [masculine("primeiro semestre de {year}"), masculine("segundo semestre de {year}")],
  decade: { base: "anos {n}", o: "os anos {n}", de: "dos anos {n}", to: "aos anos {n}" },
  century: masculine("século {n}"),
  millennium: masculine("{n} milênio"),
  writeOrdinal: writeRoman,
  deepTime: [{ years: 1e6, words: "há {n} milhões de anos" }],
  numberMarks: ["\u00a0", ","],
  ticks: {
    quarter: "T{n}",
    quarterOfYear: "T{n} {year}",
    decade: "anos {n}",
    eras: { before: "{date} a.C.", after: "{date} d.C." },
    deepTime: [{ years: 1e6, words: "há {n} Ma" }],
  },
};

function masculine(words: string): WordForms {
  return { base: words, o: `o ${words}`, de: `do ${words}`, to: `ao ${words}` };
}

function feminine(words: string): WordForms {
  return { base: words, o: `a ${words}`, de: `da ${words}`, to: `à ${words}` };
}
