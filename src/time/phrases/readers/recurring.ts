import { dayOfWeek, daysToCivil } from "../../civil.ts";
import type { Match, PhraseRuleName, SlotNumbers } from "../grammar/index.ts";
import { dayText, type Period } from "../Period.ts";
import {
  change,
  fitToTense,
  isPeriod,
  type PhraseContext,
  type Readings,
} from "../PhraseContext.ts";
import { UNITS, unitPeriod } from "./unitPeriod.ts";

/** Something that comes again and again under one name: each Monday, each March, each 6th. */
export interface Recurring {
  /** The one that is current on `day`, or about to be; at most one off. */
  readonly indexOf: (day: number) => number;
  /** The one at this index; absent where there is none, as on 29 February of most years. */
  readonly at: (index: number) => Period | undefined;
  /** The unit in which there is one of them: the week of a Monday, the year of a March. */
  readonly within: number;
}

/** What comes again each year. */
export function yearly(at: (year: number) => Period | undefined): Recurring {
  return { indexOf: (day) => daysToCivil(day).year, at, within: UNITS.year };
}

/** The one of a year, after "last", "this" or "next", or of a bare name; on the weekday given. */
export function readRecurring(
  recurring: Recurring,
  { numbers }: Pick<Match, "numbers">,
  context: PhraseContext,
): Readings<Period> {
  const { weekday } = numbers;
  const found = findNamed(recurring, numbers, context);
  return change(found, (period) => {
    if (weekday === undefined || dayOfWeek(period.first) === weekday) return period;
    return `${dayText(period.first, "day")} falls on another day of the week`;
  });
}

function findNamed(
  recurring: Recurring,
  { year, shift }: SlotNumbers,
  context: PhraseContext,
): Readings<Period> {
  if (shift !== undefined) return findShifted(recurring, shift, context);
  if (year === undefined) return findNearest(recurring, context);
  const found = recurring.at(year);
  if (!found || daysToCivil(found.last).year === year) return ruled("stated", found);
  return ruled("across-new-year", found, recurring.at(year - 1));
}

/**
 * The one that a bare name means: past, the most recent one that has begun; future, the next one
 * that is not over. The day of publication counts either way.
 *
 * @see Paweł Mazur and Robert Dale, What's the Date? High Accuracy Interpretation of Weekday Names
 * (COLING 2008): in newswire the seven days that end with publication serve best.
 */
export function findNearest(recurring: Recurring, context: PhraseContext): Readings<Period> {
  const { tense, near } = context;
  const isFuture = tense === "future";
  const fits = ({ first, last }: Period) => (isFuture ? last >= near : first <= near);
  return ruled(
    isFuture ? "coming" : "most-recent",
    find(recurring, { from: near, isFuture, fits }),
  );
}

/**
 * The one that "last" (-1), "this" (0) or "next" (1) means. "This" is the current one, else that of
 * the present week (or year), unless the tense rules it out.
 *
 * Where the last one that is over lies in the week (or year) of publication, "last" may mean it or
 * the one before: both are returned. So for "next".
 */
export function findShifted(
  recurring: Recurring,
  shift: number,
  context: PhraseContext,
): Readings<Period> {
  const { published } = context;
  const present = unitPeriod(recurring.within, 0, context);
  const lies = ({ first }: Period) => present.first <= first && first <= present.last;
  if (shift === 0) return findThis(recurring, context, lies);

  const isFuture = shift > 0;
  const beyond = (from: Period) => (period: Period) =>
    isFuture ? period.first > from.last : period.last < from.first;
  const publication = { first: published, last: published, rules: [] };
  const closest = find(recurring, { from: published, isFuture, fits: beyond(publication) });
  const farther =
    closest && lies(closest)
      ? find(recurring, { from: closest.first, isFuture, fits: beyond(closest) })
      : undefined;
  return ruled(isFuture ? "next" : "last", closest, farther);
}

function findThis(
  recurring: Recurring,
  context: PhraseContext,
  lies: (period: Period) => boolean,
): Readings<Period> {
  const { published } = context;
  const from = published + 7;
  const isCurrent = ({ first, last }: Period) => first <= published && published <= last;
  const isPossible = (period: Period) => lies(period) && isPeriod(fitToTense(period, context));
  const found =
    find(recurring, { from, isFuture: false, fits: isCurrent }) ??
    find(recurring, { from, isFuture: false, fits: isPossible });
  return found ? ruled("this", found) : findNearest(recurring, context);
}

/** 29 February may be 8 years away. */
const SEARCHED = 10;

interface FindOptions {
  readonly from: number;
  readonly isFuture: boolean;
  readonly fits: (period: Period) => boolean;
}

function find(recurring: Recurring, { from, isFuture, fits }: FindOptions): Period | undefined {
  const step = isFuture ? 1 : -1;
  const start = recurring.indexOf(from) - step;
  for (let count = 0; count < SEARCHED; count++) {
    const period = recurring.at(start + count * step);
    if (period && fits(period)) return period;
  }
  return undefined;
}

function ruled(rule: PhraseRuleName, ...found: readonly (Period | undefined)[]): Readings<Period> {
  const periods = found.filter((period) => period !== undefined);
  if (periods.length === 0) return ["the calendar has no such day"];
  return periods.map((period) => ({ ...period, rules: [rule] }));
}
