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
  const { year, shift, at } = search;
  if (shift !== undefined) return shift ? findShifted(search) : findThis(search);
  if (year === undefined) return findNearest(search);
  const found = at(year);
  return found && yearOf(found.last) > year
    ? ruled("across-new-year", found, at(year - 1))
    : ruled("stated", found);
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

/** What "this" means: the one under way, else that of the present week (or year), as the tense allows. */
function findThis(search: Search): Readings {
  const { unit, published, at } = search;
  const index = indexOf(unit, published, search);
  const earlier = at(index - 1);
  const found = earlier && earlier.last >= published ? earlier : at(index);
  const isPossible = found && typeof fitToTense(found, search) !== "string";
  return isPossible ? ruled("this", found) : findNearest(search);
}

/**
 * What "last" (-1) and "next" (1) mean.
 *
 * Where the last one that is over lies in the week (or year) of publication, "last" may mean it or
 * the one before: both are returned. So for "next".
 */
function findShifted(search: Search): Readings {
  const { unit, published, shift = 0 } = search;
  const [closest, farther] = listBeyond(search, shift);
  const present = search.at(indexOf(unit, published, search));
  const isEither = closest?.first === present?.first;
  return ruled(sideName(shift), closest, isEither ? farther : undefined);
}

/** The one that lies `detail` of them after publication or, where negative, before it. */
export function readBeyond(search: Search): Readings {
  const { detail } = search;
  return ruled(sideName(detail), listBeyond(search, detail)[Math.abs(detail) - 1]);
}

function sideName(shift: number): "last" | "next" {
  return shift < 0 ? "last" : "next";
}

/** Those after publication or, for a negative shift, those before it, the closest first. */
function listBeyond(search: Search, shift: number): Period[] {
  const { published } = search;
  const all = listAround(published, search);
  return shift < 0
    ? all.filter(({ last }) => last < published).reverse()
    : all.filter(({ first }) => first > published);
}

/** 29 February may be 8 years away, and the one beyond it as much again. */
const SEARCHED = 20;

function listAround(day: number, search: Search): Period[] {
  const start = indexOf(search.unit, day, search) - SEARCHED;
  return Array.from({ length: 2 * SEARCHED }, (_, count) => search.at(start + count)).filter(
    (period) => period !== undefined,
  );
}
