import { days, firstOfMonth, modulo, monthOf } from "../Period.ts";
import type { Readers, Request } from "../PhraseContext.ts";
import { type Readings, ruled } from "../Reading.ts";
import { type Cycle, findNearest, periodAt, readRecurring } from "./recurring.ts";
import { DAY, indexOf, MONTH, sizeOf, WEEK, WEEKEND, YEAR } from "./units.ts";

/** The readers of what is told by its distance from publication. */
export const relativeReaders: Readers<
  "weekday" | "weekday-of-week" | "day" | "night" | "unit" | "away" | "rolling"
> = {
  weekday: (request) => readRecurring(request, weekly(request)),

  "weekday-of-week"(request) {
    const { published, shift = 0 } = request;
    const index = indexOf(WEEK, published, request) + shift;
    return ruled("calendar-unit", periodAt(index, request, weekly(request)));
  },

  day: ({ published, detail }) => ruled("days-away", days(published + detail)),

  night: ({ published, tense }) => days(tense === "future" ? published : published - 1, 2),

  unit(request) {
    const { unit = 0, shift = 0 } = request;
    if (unit === WEEKEND) return readWeekend(request);
    if (unit === DAY && request.shift === undefined) return undefined;
    return readRecurring({ ...request, shift }, [unit, 0, sizeOf(unit)]);
  },

  away(request) {
    const { unit = 0, detail } = request;
    if (unit === WEEKEND) return undefined;
    const day = countFrom(request, Math.sign(detail));
    if (unit === DAY || Math.abs(detail) > 1) return ruled("days-away", days(day));
    if (unit < MONTH) return ruled("rounded-away", days(day - 3, 7));
    // "Two decades ago" counts twenty years; it does not name a decade of the calendar.
    const unitAway = Math.min(unit, YEAR);
    const cycle = [unitAway, 0, sizeOf(unitAway)] as const;
    const period = periodAt(indexOf(unitAway, day, request), request, cycle);
    return ruled("rounded-away", period && { ...period, isApproximate: true });
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
function weekly({ weekday = SATURDAY, weekStartsOn }: Request, length = 1): Cycle {
  return [WEEK, modulo(weekday - weekStartsOn, 7), length];
}

const SATURDAY = 6;

function readWeekend(request: Request): Readings {
  const weekends = weekly(request, 2);
  const { shift, detail, tense } = request;
  if (shift !== 0 || detail || tense) return readRecurring(request, weekends);
  const tenses = ["future", "past"] as const;
  return tenses.flatMap((one) => findNearest({ ...request, tense: one }, weekends));
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
