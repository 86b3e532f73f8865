import { ar } from "date-fns/locale/ar";
import { de } from "date-fns/locale/de";
import { es } from "date-fns/locale/es";
import { faIR } from "date-fns/locale/fa-IR";
import { fr } from "date-fns/locale/fr";
import { he } from "date-fns/locale/he";
import { ja } from "date-fns/locale/ja";
import { pl } from "date-fns/locale/pl";
import { pt } from "date-fns/locale/pt";
import { ru } from "date-fns/locale/ru";
import { zhCN } from "date-fns/locale/zh-CN";
import { islamicCivilCalendar, persianCalendar } from "../src/time/dateText/calendars/index.ts";
import * as words from "../src/time/dateText/words/index.ts";
import {
  apStyle,
  createLocaleStyle,
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
} from "../src/time/index.ts";

/** A way of writing dates, under the name that a reader knows it by. */
export interface NamedStyle {
  readonly name: string;
  readonly style: DateStyle;
  readonly direction: "ltr" | "rtl";
}

function named(
  name: string,
  style: DateStyle,
  direction: NamedStyle["direction"] = "ltr",
): NamedStyle {
  return { name, style, direction };
}

/** The newsroom styles of English, and ISO 8601. */
export const newsroomStyles: readonly NamedStyle[] = [
  named("AP", apStyle),
  named("Day and month", dayMonthStyle),
  named("The Guardian", guardianStyle),
  named("Financial Times", ftStyle),
  named("The Economist", economistStyle),
  named("ISO 8601", isoStyle),
];

/** Twelve languages, two of them also in a calendar and digits of their own. */
export const languageStyles: readonly NamedStyle[] = [
  named("English", apStyle),
  named("German", createLocaleStyle(de, { words: words.germanWords })),
  named("French", createLocaleStyle(fr, { words: words.frenchWords })),
  named("Spanish", createLocaleStyle(es, { words: words.spanishWords })),
  named("Portuguese", createLocaleStyle(pt, { words: words.portugueseWords })),
  named("Polish", createLocaleStyle(pl, { words: words.polishWords })),
  named("Russian", createLocaleStyle(ru, { words: words.russianWords })),
  named("Japanese", createLocaleStyle(ja, { words: words.japaneseWords })),
  named("Chinese", createLocaleStyle(zhCN, { words: words.chineseWords })),
  named("Hebrew", createLocaleStyle(he, { words: words.hebrewWords }), "rtl"),
  named("Arabic", createLocaleStyle(ar, { words: words.arabicWords }), "rtl"),
  named(
    "Arabic, Islamic calendar",
    createLocaleStyle(ar, {
      words: words.arabicWords,
      calendar: islamicCivilCalendar,
      monthNames: words.arabicIslamicMonthNames,
      numberingSystem: "arab",
    }),
    "rtl",
  ),
  named("Persian", createLocaleStyle(faIR, { words: words.persianWords }), "rtl"),
  named(
    "Persian, Solar Hijri calendar",
    createLocaleStyle(faIR, {
      words: words.persianWords,
      calendar: persianCalendar,
      monthNames: words.persianMonthNames,
      numberingSystem: "arabext",
    }),
    "rtl",
  ),
];

/** Dates that newsroom styles write differently, as EDTF. */
export const datesInStyles: readonly string[] = [
  "2025-03-06T18:05+00:00",
  "2025-03-06",
  "2024-12-06",
  "2025-02",
  "2025-03-22/2025-03-23",
  "2024-12-30/2025-01-02",
  "[2025-03-03..2025-03-05]",
  "2025-03-01~",
  "2022-02-24/..",
  "1939/1945",
  "2024-33",
  "199X",
  "18XX",
  "-0043-03-15",
];

/** Dates that show how a language joins and bends, as EDTF. */
export const datesInLanguages: readonly string[] = [
  "2024-03-06",
  "2024-02",
  "2024-03-22/2024-03-23",
  "2024-02/..",
  "[2024-03-03..2024-03-05]",
  "2024-03-01~",
  "18XX",
];

/** Writes an EDTF date as it is printed on Monday, March 24, 2025. */
export function writeDate(edtf: string, style: DateStyle): TimeText {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(parsed.message);
  return formatTime(resolveEdtf(parsed.value), style, { publishedOn: "2025-03-24" });
}
