import {
  days,
  dayText,
  firstOfMonth,
  modulo,
  monthOf,
  months,
  type Period,
  yearOf,
} from "../Period.ts";
import { fitToTense, type Request } from "../PhraseContext.ts";
import { change, type Readings, ruled } from "../Reading.ts";
import { A_SUNDAY, indexOf, MONTH, sizeOf } from "./units.ts";

/**
 * What comes again and again under one name, each Monday or each March: the unit of which each has
 * one (the week, the year), where in it that one starts, and how long it is; in days for a unit of
 * days, else in months.
 */
export type Cycle = readonly [unit: number, start: number, length: number];

/** The one of a year, after "last", "this" or "next", or of a bare name; on the weekday given. */
export function readRecurring(request: Request, cycle: Cycle): Readings {
  const { weekday } = request;
  return change(findNamed(request, cycle), (period) => {
    if (weekday === undefined || modulo(period.first - A_SUNDAY, 7) === weekday) return period;
    return `${dayText(period.first)} falls on another day of the week`;
  });
}

function findNamed(request: Request, cycle: Cycle): Readings {
  const { year, shift, detail, published } = request;
  const at = (index: number) => periodAt(index, request, cycle);
  if (year !== undefined) {
    const found = at(year);
    return found && yearOf(found.last) > year
      ? ruled("across-new-year", found, at(year - 1))
      : ruled("stated", found);
  }
  const present = at(indexOf(cycle[0], published, request));
  const side = detail || shift;
  const all = listAround(published, request, cycle);
  if (!side) {
    const underWay = all.find(({ first, last }) => first <= published && last >= published);
    const found = underWay ?? present;
    const isPossible = shift === 0 && found && typeof fitToTense(found, request) !== "string";
    return isPossible ? ruled("calendar-unit", found) : findNearest(request, cycle);
  }
  // Where the last one that is over is that of the present week (or year), "last" may mean it or the
  // one before: both are returned. So for "next".
  const beyond = all.filter(({ first, last }) => (side < 0 ? last < published : first > published));
  const pick = (count: number) => beyond.at(count < 0 ? count : count - 1);
  const found = pick(side);
  const isEither = !detail && found?.first === present?.first;
  return ruled("calendar-unit", found, ...(isEither ? [pick(2 * side)] : []));
}

/**
 * The one that a bare name means: past, the most recent one that has begun; future, the next one
 * that is not over. The day of publication counts either way.
 *
 * @see Paweł Mazur and Robert Dale, What's the Date? High Accuracy Interpretation of Weekday Names
 * (COLING 2008): in newswire the seven days that end with publication serve best.
 */
export function findNearest(request: Request, cycle: Cycle): Readings {
  const { tense, near } = request;
  const all = listAround(near, request, cycle);
  return tense === "future"
    ? ruled(
        "coming",
        all.find(({ last }) => last >= near),
      )
    : ruled(
        "most-recent",
        all.findLast(({ first }) => first <= near),
      );
}

/** 29 February may be 8 years away, and the one beyond it as much again. */
const SEARCHED = 20;

function listAround(day: number, request: Request, cycle: Cycle): Period[] {
  const start = indexOf(cycle[0], day, request) - SEARCHED;
  const indices = [...Array(2 * SEARCHED).keys()];
  return indices.flatMap((index) => periodAt(start + index, request, cycle) ?? []);
}

/** The one of the unit of this index; `undefined` where it has none, as mostly of a 29 February. */
export function periodAt(
  index: number,
  { day, weekStartsOn }: Request,
  [unit, start, length]: Cycle,
): Period | undefined {
  const from = index * sizeOf(unit) + start;
  if (unit < MONTH) return days(from + A_SUNDAY + weekStartsOn, length);
  if (day === undefined) return months(from, length);
  const period = days(firstOfMonth(from) + day - 1);
  return monthOf(period.first) === from ? period : undefined;
}
