import { days, firstOfMonth, modulo, monthOf } from "../Period.ts";
import type { Readers, Request } from "../PhraseContext.ts";
import { type Readings, ruled } from "../Reading.ts";
import { findNearest, readRecurring, type Search } from "./recurring.ts";
import { DAY, indexOf, MONTH, sizeOf, unitAt, unitOf, WEEK, WEEKEND, YEAR } from "./units.ts";

/** The readers of what is told by its distance from publication. */
export const relativeReaders: Readers<
  "weekday" | "weekday-of-week" | "day" | "night" | "unit" | "away" | "rolling"
> = {
  weekday: (request) => readRecurring(weekly(request)),

  "weekday-of-week"(request) {
    const { published, shift = 0 } = request;
    const index = indexOf(WEEK, published, request) + shift;
    return ruled("calendar-unit", weekly(request).at(index));
  },

  day: ({ published, detail }) => ruled("days-away", days(published + detail)),

  night: ({ published, tense }) => days(tense === "future" ? published : published - 1, 2),

  unit(request) {
    const { unit = 0, shift, detail } = request;
    if (unit === WEEKEND) return readWeekend(request);
    if (unit === DAY && shift === undefined) return "it does not say which day";
    return ruled("calendar-unit", unitOf(unit, countFrom(request, shift ?? detail), request));
  },

  away(request) {
    const { unit = 0, detail } = request;
    if (unit === WEEKEND) return "weekends are not counted";
    const day = countFrom(request, Math.sign(detail));
    if (unit === DAY || Math.abs(detail) > 1) return ruled("days-away", days(day));
    if (unit < MONTH) return ruled("rounded-away", days(day - 3, 7));
    // "Two decades ago" counts twenty years; it does not name a decade of the calendar.
    const period = unitOf(Math.min(unit, YEAR), day, request);
    return ruled("rounded-away", { ...period, isApproximate: true });
  },

  rolling(request) {
    const { unit, detail, published } = request;
    if (unit === WEEKEND) return readWeekend(request);
    const limit = countFrom(request, detail);
    const first = Math.min(limit, published);
    return days(first, Math.abs(limit - published) + 1);
  },
};

/** The weekday of each week and the days after it, `length` in all. */
function weekly(request: Request, length = 1): Search {
  const { weekday = SATURDAY, weekStartsOn } = request;
  const offset = modulo(weekday - weekStartsOn, 7);
  const at = (index: number) => days(unitAt(WEEK, index, request).first + offset, length);
  return { ...request, unit: WEEK, at };
}

const SATURDAY = 6;

function readWeekend(request: Request): Readings {
  const weekends = weekly(request, 2);
  const { shift, detail, tense } = request;
  if (shift !== 0 || detail !== 0 || tense) return readRecurring(weekends);
  const tenses = ["future", "past"] as const;
  return tenses.flatMap((one) => findNearest({ ...weekends, tense: one }));
}

/** The day so many units from publication; the month's last one where it has none of that number. */
function countFrom({ published, count = 1, unit = 0 }: Request, side: number): number {
  const distance = side * count * sizeOf(unit);
  if (unit < MONTH) return published + distance;
  const from = monthOf(published);
  const to = from + distance;
  const day = firstOfMonth(to) + published - firstOfMonth(from);
  return Math.min(day, firstOfMonth(to + 1) - 1);
}
