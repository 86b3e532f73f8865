import { days, firstOfMonth, monthOf, months } from "../Period.ts";
import type { Readers, Request } from "../PhraseContext.ts";
import { readNamed } from "./readNamed.ts";
import { DAY, indexOf, MONTH, sizeOf, WEEKEND, YEAR } from "./units.ts";

/** The readers of what is told by its distance from publication. */
export const relativeReaders: Readers<"day" | "night" | "away" | "rolling"> = {
  day: (request) => days(countFrom(request)),

  night: ({ published, tense }) => {
    const first = tense === "future" ? published : published - 1;
    return days(first, first + 1);
  },

  away(request) {
    const { unit = DAY } = request;
    const day = countFrom(request);
    if (unit === WEEKEND) return undefined;
    if (unit === DAY) return days(day);
    if (unit < MONTH) return days(day - 3, day + 3);
    // "Two decades ago" counts twenty years; it does not name a decade of the calendar.
    const unitAway = Math.min(unit, YEAR);
    const size = sizeOf(unitAway);
    return { ...months(indexOf(unitAway, day, request) * size, size), isApproximate: true };
  },

  rolling(request) {
    const { unit, published, count = 1 } = request;
    if (unit === WEEKEND)
      return count > 1 ? "several weekends are no one time" : readNamed(request);
    const limit = countFrom(request);
    return days(Math.min(limit, published), Math.max(limit, published));
  },
};

/**
 * The day so many units from publication, on the side of `detail`; the month's last one where it has
 * none of that number.
 */
function countFrom({ published, count = 1, unit = DAY, detail }: Request): number {
  const distance = detail * count * sizeOf(unit);
  if (unit < MONTH) return published + distance;
  const from = monthOf(published);
  const to = from + distance;
  const day = firstOfMonth(to) + published - firstOfMonth(from);
  return Math.min(day, firstOfMonth(to + 1) - 1);
}
