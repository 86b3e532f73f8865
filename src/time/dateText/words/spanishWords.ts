import type { LocaleWords, WordForms } from "../LocaleWords.ts";
import { writeRoman } from "./writeRoman.ts";

/** What Spanish says around dates. */
export const spanishWords: LocaleWords = {
  patterns: {
    day: "{day} de {month} de {year}",
    dayOfYear: "{day} de {month}",
    month: "{month} de {year}",
    monthOfYear: "{month}",
    year: "{year}",
    weekday: "{weekday} {date}",
    moment: "{date}, {time}{zone}",
  },
  range: "{a}–{b}",
  spokenRange: {
    day: "del {a} al {b}",
    time: "de {a} a {b}",
    month: "de {a} a {b}",
    year: "de {a} a {b}",
    range: "de {a} a {b}",
    other: "{a:de} {b:to}",
  },
  between: {
    day: "entre el {a} y el {b}",
    time: "entre {a} y {b}",
    other: "entre {a:el} y {b:el}",
  },
  either: "{a} o {b}",
  throughout: {
    month: "durante todo {a}",
    year: "durante todo {a}",
    other: "durante {a:el}",
  },
  since: { day: "desde el {a}", other: "desde {a:el}" },
  from: {
    day: "a partir del {a}",
    month: "a partir de {a}",
    year: "a partir de {a}",
    range: "a partir de {a}",
    other: "a partir {a:de}",
  },
  until: { day: "hasta el {a}", other: "hasta {a:el}" },
  before: {
    day: "antes del {a}",
    month: "antes de {a}",
    year: "antes de {a}",
    range: "antes de {a}",
    other: "antes {a:de}",
  },
  after: {
    day: "después del {a}",
    month: "después de {a}",
    year: "después de {a}",
    range: "después de {a}",
    other: "después {a:de}",
  },
  orEarlier: "{a} o antes",
  orLater: "{a} o después",
  about: { day: "hacia el {a}", range: "aproximadamente {a}", other: "hacia {a:el}" },
  aboutNumber: "aproximadamente {a}",
  probably: { day: "probablemente el {a}", other: "probablemente {a}" },
  inferred: "{a} (fecha deducida)",
  estimated: "{a} (fecha estimada)",
  underWay: "en curso",
  dateNotGiven: "fecha no indicada",
  startNotGiven: "inicio no indicado",
  endNotGiven: "final no indicado",
  notGiven: {
    day: "día no indicado",
    month: "mes no indicado",
    year: "año no indicado",
    other: "fecha no indicada",
  },
  remark: "{a}; {b}",
  limit: "{a} · {b}",
  phrase: "{a}, {b}",
  list: ["{a}, {b}", "{a} y {b}", "{a} o {b}"],
  eras: { before: "{date} a.\u00a0C.", after: "{date} d.\u00a0C." },
  week: "semana del {a}",
  seasons: [
    feminine("primavera de {year}"),
    masculine("verano de {year}"),
    masculine("otoño de {year}"),
    masculine("invierno de {year}"),
  ],
  quarters: [
    masculine("primer trimestre de {year}"),
    masculine("segundo trimestre de {year}"),
    masculine("tercer trimestre de {year}"),
    masculine("cuarto trimestre de {year}"),
  ],
  halves: [masculine("primer semestre de {year}"), masculine("segundo semestre de {year}")],
  decade: {
    base: "años {n}",
    el: "los años {n}",
    de: "de los años {n}",
    to: "a los años {n}",
  },
  century: masculine("siglo {n}"),
  millennium: masculine("{n} milenio"),
  writeOrdinal: writeRoman,
  deepTime: [{ years: 1e6, words: "hace {n} millones de años" }],
  numberMarks: ["\u00a0", ","],
  ticks: {
    quarter: "T{n}",
    quarterOfYear: "T{n} {year}",
    decade: "años {n}",
    eras: { before: "{date} a.\u00a0C.", after: "{date} d.\u00a0C." },
    deepTime: [{ years: 1e6, words: "hace {n} Ma" }],
  },
};

function masculine(words: string): WordForms {
  return { base: words, el: `el ${words}`, de: `del ${words}`, to: `al ${words}` };
}

function feminine(words: string): WordForms {
  return { base: words, el: `la ${words}`, de: `de la ${words}`, to: `a la ${words}` };
}
