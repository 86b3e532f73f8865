import { months, type Period } from "../Period.ts";
import { change, type PhraseContext, type Readings } from "../PhraseContext.ts";
import { dayOf, readDate } from "./readCalendar.ts";

/**
 * Reads a date in digits alone: of ISO 8601, or a day and a month, with or without the year;
 * nothing where the phrase is none.
 *
 * Without a stated order of day and month both are read.
 */
export function readNumerals(phrase: string, context: PhraseContext): Readings<Period> {
  const iso = /^(\d{4})-(0[1-9]|1[0-2])(?:-(\d\d))?$/.exec(phrase);
  if (iso) return [readIso(iso)];
  const numeric = /^(\d\d?)([/.-])(\d\d?)(?:\2(\d{4})|\2)?$/.exec(phrase);
  return numeric ? readNumeric(numeric, context) : [];
}

function readIso([, year, month, day]: readonly (string | undefined)[]): Period | string {
  const index = Number(year) * 12 + Number(month) - 1;
  if (day === undefined) return months(index, 1, "stated");
  return dayOf(index, Number(day)) ?? "the calendar has no such day";
}

function readNumeric(
  [, one, , two, written]: readonly (string | undefined)[],
  context: PhraseContext,
): Readings<Period> {
  const year = written === undefined ? undefined : Number(written);
  const { dateOrder } = context;
  const orders = dateOrder ? [dateOrder] : (["day-month", "month-day"] as const);
  const readings = orders.flatMap((order) => {
    const [day, month] = order === "day-month" ? [one, two] : [two, one];
    if (Number(month) > 12) return ["there is no such month"];
    const numbers = { day: Number(day), month: Number(month) - 1, year };
    return readDate({ reader: "date", detail: 0, phrases: [], numbers }, context);
  });
  return change(readings, ({ rules, ...period }) => ({ ...period, rules: ["numeric", ...rules] }));
}
