import { months, type Period } from "../Period.ts";
import type { PhraseContext, Readings } from "../PhraseContext.ts";
import { dayPeriod, readDate, readStated } from "./readCalendar.ts";

/**
 * Reads a date in digits alone: of ISO 8601, or a day and a month, with or without the year;
 * `undefined` where the phrase is none.
 *
 * Without a stated order of day and month both are tried, and those returned that exist and fit the
 * tense.
 */
export function readNumerals(phrase: string, context: PhraseContext): Readings<Period> | undefined {
  const iso = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(phrase);
  if (iso) return readIso(iso);
  const numeric = /^(\d\d?)([/.-])(\d\d?)(?:\2(\d{4})|\2)?$/.exec(phrase);
  return numeric ? readNumeric(numeric, context) : undefined;
}

function readIso([phrase, year, month, day]: readonly (string | undefined)[]): Readings<Period> {
  const named = { year: Number(year), month: Number(month) - 1, day: Number(day ?? 1) };
  if (!dayPeriod(named)) return `${phrase} is not in the calendar`;
  return day === undefined
    ? [months(named.year * 12 + named.month, 1, "stated")]
    : readStated(named);
}

function readNumeric(
  [phrase, one, , two, year]: readonly (string | undefined)[],
  context: PhraseContext,
): Readings<Period> {
  const orders = context.dateOrder ? [context.dateOrder] : (["day-month", "month-day"] as const);
  const periods = orders.flatMap((order) => {
    const [day, month] = order === "day-month" ? [one, two] : [two, one];
    const numbers = {
      day: Number(day),
      month: Number(month) - 1,
      year: year === undefined ? undefined : Number(year),
    };
    const read = readDate({ numbers }, context);
    return typeof read === "string" ? [] : read;
  });
  if (periods.length === 0) return `${phrase} is not in the calendar`;

  return periods.map(({ rules, ...period }) => ({ ...period, rules: ["numeric", ...rules] }));
}
