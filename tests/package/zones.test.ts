import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { type Chronology, lasting, on, since, within } from "../../src/model/index.ts";
import { installPackage, runModule } from "./installPackage.ts";

const folder = "node_modules/.cache/circa-zones";

/** Midnight, half past eleven at night and the first and last day of a month move most easily. */
const chronology: Chronology = {
  title: "A night in March",
  publishedOn: "2025-03-24",
  events: [
    { id: "day", headline: "A day", when: on("2025-03-06") },
    { id: "first", headline: "The first of a month", when: on("2025-03-01") },
    { id: "month", headline: "A month", when: on("2025-02") },
    { id: "year", headline: "A year", when: on("2024") },
    { id: "range", headline: "A range", when: lasting("2025-02-28", "2025-03-01") },
    { id: "weekend", headline: "A weekend", when: within("2025-03-22", "2025-03-23") },
    { id: "since", headline: "Since a day", when: since("2025-01-01") },
    { id: "midnight", headline: "Midnight", when: on("2025-03-10T00:00") },
    { id: "late", headline: "Late, anywhere", when: on("2025-03-09T23:30") },
    { id: "offset", headline: "Late, in Kyiv", when: on("2025-03-09T23:30+02:00") },
    { id: "utc", headline: "Late, in UTC", when: on("2025-03-09T23:30Z") },
  ],
};

/** What surrounds a server: its zone, and the language its system speaks. */
const machines = [
  { zone: "America/Los_Angeles", language: "en-US" },
  { zone: "Asia/Shanghai", language: "zh-CN" },
  { zone: "Pacific/Apia", language: "ar-EG" },
  { zone: "America/St_Johns", language: "fa-IR" },
];

/** Each as the program writes it: a publication that differs in its dates. */
const publications: Readonly<Record<string, string>> = {
  English: "defaultPublication",
  Persian: `inLocale(faIR, "rtl", { words: persianWords, calendar: persianCalendar,
    monthNames: persianMonthNames, numberingSystem: "arabext" })`,
  Japanese: `inLocale(ja, "ltr", { words: japaneseWords })`,
  Arabic: `inLocale(ar, "rtl", { words: arabicWords, numberingSystem: "arab" })`,
  "Arabic with the calendar of Umm al-Qura": `inLocale(ar, "rtl", { words: arabicWords,
    calendar: createIntlCalendar("islamic-umalqura"), monthNames: arabicIslamicMonthNames,
    numberingSystem: "arab" })`,
};

const program = `
  import { createElement } from "react";
  import { renderToString } from "react-dom/server";
  import { ar } from "date-fns/locale/ar";
  import { faIR } from "date-fns/locale/fa-IR";
  import { ja } from "date-fns/locale/ja";
  import { defaultPublication, Timeline } from "circa";
  import { createLocaleStyle } from "circa/core";
  import * as words from "./node_modules/circa/dist/time/dateText/words/index.js";
  import * as calendars from "./node_modules/circa/dist/time/dateText/calendars/index.js";
  const { arabicIslamicMonthNames, arabicWords, japaneseWords } = words;
  const { persianMonthNames, persianWords } = words;
  const { createIntlCalendar, persianCalendar } = calendars;
  const inLocale = (locale, direction, options) => ({
    ...defaultPublication,
    lang: locale.code,
    direction,
    dateStyle: createLocaleStyle(locale, options),
  });
  const publications = [${Object.values(publications).join(", ")}];
  const write = (timeZone) => publications.map((publication) => {
    const chronology = { ...${JSON.stringify(chronology)}, timeZone };
    return renderToString(createElement(Timeline, { chronology, publication }));
  });
  const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
  const pages = [...write(undefined), ...write("Asia/Tokyo")];
  console.log(JSON.stringify({ timeZone, locale, pages }));
`;

interface Answer {
  readonly timeZone: string;
  readonly locale: string;
  readonly pages: readonly string[];
}

async function renderIn(zone: string, language: string): Promise<Answer> {
  vi.stubEnv("TZ", zone);
  vi.stubEnv("LC_ALL", `${language.replace("-", "_")}.UTF-8`);
  return JSON.parse((await runModule(folder, program)).stdout);
}

const names = Object.keys(publications);
const pages = [
  ...names.map((name) => `${name}, no zone of the timeline's own`),
  ...names.map((name) => `${name}, in Tokyo's time`),
];

let inUtc: Answer;

beforeAll(async () => {
  await installPackage(folder);
  inUtc = await renderIn("UTC", "de-DE");
});

afterEach(() => vi.unstubAllEnvs());

describe("Timeline, written by a server in UTC", () => {
  const datesIn = (html: string | undefined): string[] =>
    [...(html ?? "").matchAll(/<time datetime="([^"]*)"/gi)].map(([, date = ""]) => date);

  it("gives machines the dates as they were filed, in any language", () => {
    const filed = [
      "2024",
      "2025-02",
      "2025-03-01",
      "2025-03-06",
      "2025-03-09T23:30+02:00",
      "2025-03-09T23:30Z",
    ];
    for (const html of inUtc.pages) expect(datesIn(html)).toEqual(expect.arrayContaining(filed));
  });

  it("writes each page in its own words", () => {
    expect(new Set(inUtc.pages).size).toBe(pages.length);
  });
});

describe.each(machines)("Timeline, written by a server in $zone", ({ zone, language }) => {
  let answer: Answer;

  beforeAll(async () => {
    answer = await renderIn(zone, language);
  });

  it("runs in that zone and on a system of that language", () => {
    expect([answer.timeZone, answer.locale]).toEqual([zone, language]);
  });

  it.each(pages.map((page, index) => ({ page, index })))("is the same: $page", ({ index }) => {
    expect(answer.pages[index]).toBe(inUtc.pages[index]);
  });
});
