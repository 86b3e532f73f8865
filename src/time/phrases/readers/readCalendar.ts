import { civilToDays, daysInMonth, daysToCivil } from "../../civil.ts";
import { modulo, monthOf, months, oneDay, type Period, twoDigits, yearText } from "../Period.ts";
import type { PhraseReader } from "../PhraseContext.ts";
import { readRecurring, yearly } from "./recurring.ts";
import { UNITS } from "./unitPeriod.ts";

/** Reads a day and a month, with or without the year and the day of the week. */
export const readDate: PhraseReader<Period> = (match, context) => {
  const { month = 0, day = 1 } = match.numbers;
  return readRecurring(
    yearly((year) => dayOf(year * 12 + month, day)),
    match,
    context,
  );
};

/** Reads "the 6th". */
export const readDayOfMonth: PhraseReader<Period> = (match, context) => {
  const { day = 1 } = match.numbers;
  const at = (month: number) => dayOf(month, day);
  return readRecurring({ indexOf: monthOf, at, within: UNITS.month }, match, context);
};

/** Reads a month: with its year, after "last", "this" or "next", or alone. */
export const readMonth: PhraseReader<Period> = (match, context) => {
  const { month = 0 } = match.numbers;
  return readRecurring(
    yearly((year) => months(year * 12 + month, 1, "stated")),
    match,
    context,
  );
};

/** Reads a season, as a month is read; with detail 1, one named by both years that it joins. */
export const readSeason: PhraseReader<Period> = (match, context) => {
  const { season = 0 } = match.numbers;
  const at = (year: number) => ({
    ...months(year * 12 + 2 + season * 3, 3, "stated"),
    text: `${yearText(year)}-${21 + season}`,
  });
  const read = readRecurring(yearly(at), match, context);
  return match.detail === 1 ? read.slice(0, 1) : read;
};

/** Reads a year. */
export const readYear: PhraseReader<Period> = ({ numbers }) => {
  return [months((numbers.year ?? 0) * 12, 12, "stated")];
};

/** Reads "the 1990s", "the '90s" and "the 1900s", which may be a century. */
export const readDecade: PhraseReader<Period> = (match, context) => {
  const { decade = 0, era } = match.numbers;
  if (era === 0) return [months((-decade - 8) * 12, 120, "decade")];
  if (decade < 100) {
    const indexOf = (day: number) => Math.floor(daysToCivil(day).year / 100);
    const at = (index: number) => months((index * 100 + decade) * 12, 120, "decade");
    return readRecurring({ indexOf, at, within: UNITS.year }, match, context);
  }
  const isRound = decade % 100 === 0;
  const rule = isRound ? "decade-or-century" : "decade";
  return (isRound ? [120, 1200] : [120]).map((count) => months(decade * 12, count, rule));
};

/** Reads "the 19th century", "the third century BC". */
export const readCentury: PhraseReader<Period> = ({ numbers }) => {
  const { ordinal = 1, era } = numbers;
  if (ordinal === 0) return ["there is no such century"];
  if (era !== 0) {
    // There is no year 0 between 1 BC and AD 1, which EDTF's 00XX would begin with.
    return [
      ordinal > 1 ? months((ordinal - 1) * 1200, 1200, "century") : months(12, 1188, "century"),
    ];
  }
  const period = months((1 - 100 * ordinal) * 12, 1200, "century");
  return [ordinal > 1 ? { ...period, text: `-${twoDigits(ordinal - 1)}XX` } : period];
};

/** A day of the month counted from January of year 0; `undefined` where the month has no such day. */
export function dayOf(month: number, day: number): Period | undefined {
  const civil = { year: Math.floor(month / 12), month: modulo(month, 12) + 1, day };
  const exists = day >= 1 && day <= daysInMonth(civil.year, civil.month);
  return exists ? oneDay(civilToDays(civil), "stated") : undefined;
}
