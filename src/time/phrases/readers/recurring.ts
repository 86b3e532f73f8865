import { dayText, modulo, type Period, yearOf } from "../Period.ts";
import { fitToTense, type Request } from "../PhraseContext.ts";
import { change, type Readings, ruled } from "../Reading.ts";
import { indexOf } from "./units.ts";

/** A request for something that comes again and again under one name: each Monday, each March. */
export interface Search extends Request {
  /** The unit of which each has one of them: the year of a March, the week of a Monday. */
  readonly unit: number;
  /** The one of the unit of this index; absent where it has none, as mostly of a 29 February. */
  readonly at: (index: number) => Period | undefined;
}

/** The one of a year, after "last", "this" or "next", or of a bare name; on the weekday given. */
export function readRecurring(search: Search): Readings {
  const { weekday } = search;
  return change(findNamed(search), (period) => {
    if (weekday === undefined || modulo(period.first - 3, 7) === weekday) return period;
    return `${dayText(period.first)} falls on another day of the week`;
  });
}

function findNamed(search: Search): Readings {
  const { year, shift, detail, published, at } = search;
  if (year !== undefined) {
    const found = at(year);
    return found && yearOf(found.last) > year
      ? ruled("across-new-year", found, at(year - 1))
      : ruled("stated", found);
  }
  const present = at(indexOf(search.unit, published, search));
  const side = detail || shift;
  if (side) return findBeyond(search, side, present);
  const underWay = listAround(published, search).find(
    ({ first, last }) => first <= published && last >= published,
  );
  const found = underWay ?? present;
  const isPossible = shift === 0 && found && typeof fitToTense(found, search) !== "string";
  return isPossible ? ruled("calendar-unit", found) : findNearest(search);
}

/**
 * The one that a bare name means: past, the most recent one that has begun; future, the next one
 * that is not over. The day of publication counts either way.
 *
 * @see Paweł Mazur and Robert Dale, What's the Date? High Accuracy Interpretation of Weekday Names
 * (COLING 2008): in newswire the seven days that end with publication serve best.
 */
export function findNearest(search: Search): Readings {
  const { tense, near } = search;
  const all = listAround(near, search);
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

/**
 * The one that lies so many before publication, where negative, or after it.
 *
 * Where the last one that is over is that of the present week (or year), "last" may mean it or the
 * one before: both are returned. So for "next".
 */
function findBeyond(search: Search, side: number, present: Period | undefined): Readings {
  const { published, detail } = search;
  const all = listAround(published, search).filter(({ first, last }) =>
    side < 0 ? last < published : first > published,
  );
  const pick = (count: number) => all.at(count < 0 ? count : count - 1);
  const found = pick(side);
  const isEither = !detail && found?.first === present?.first;
  return ruled("calendar-unit", found, ...(isEither ? [pick(2 * side)] : []));
}

/** 29 February may be 8 years away, and the one beyond it as much again. */
const SEARCHED = 20;

function listAround(day: number, search: Search): Period[] {
  const start = indexOf(search.unit, day, search) - SEARCHED;
  return Array.from({ length: 2 * SEARCHED }, (_, count) => search.at(start + count)).filter(
    (period) => period !== undefined,
  );
}
