import { daysToCivil } from "../../civil.ts";
import type { Period } from "../Period.ts";
import { fitToTense, type PhraseContext, type Readings } from "../PhraseContext.ts";
import { unitPeriod } from "./unitPeriod.ts";

/** Something that comes again and again under one name: each Monday, each March, each 6th. */
export interface Recurring {
  /** The one that is current on `day`, or about to be; at most one off. */
  readonly indexOf: (day: number) => number;
  /** The one at this index; absent where there is none, as on 29 February of most years. */
  readonly at: (index: number) => Period | undefined;
  /** The unit in which there is one of them: the week of a Monday, the year of a March. */
  readonly within: number;
}

/** 29 February may be 8 years away. */
const SEARCHED = 10;

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
  const found = find(recurring, { from: near, isFuture, fits });
  return found ? [{ ...found, rules: [isFuture ? "coming" : "most-recent"] }] : NONE;
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
  const present = unitPeriod(recurring.within, published, context.weekStartsOn);
  const lies = ({ first }: Period) => present.first <= first && first <= present.last;
  if (shift === 0) return findThis(recurring, context, lies);

  const isFuture = shift > 0;
  const fits = ({ first, last }: Period) => (isFuture ? first > published : last < published);
  const closest = find(recurring, { from: published, isFuture, fits });
  if (!closest) return NONE;
  const beyond = ({ first, last }: Period) =>
    isFuture ? first > closest.last : last < closest.first;
  const farther = find(recurring, { from: closest.first, isFuture, fits: beyond });
  const both = lies(closest) && farther ? [closest, farther] : [closest];
  return both.map((period) => ({ ...period, rules: [isFuture ? "next" : "last"] }));
}

/** What comes again each year. */
export function yearly(at: (year: number) => Period | undefined): Recurring {
  return { indexOf: (day) => daysToCivil(day).year, at, within: 6 };
}

const NONE = "there is no such day";

function findThis(
  recurring: Recurring,
  context: PhraseContext,
  lies: (period: Period) => boolean,
): Readings<Period> {
  const { published } = context;
  const isCurrent = ({ first, last }: Period) => first <= published && published <= last;
  const search = (fits: (period: Period) => boolean) =>
    find(recurring, { from: published + 7, isFuture: false, fits });
  const found =
    search(isCurrent) ?? search((period) => lies(period) && !!fitToTense(period, context));
  return found ? [{ ...found, rules: ["this"] }] : findNearest(recurring, context);
}

interface SearchOptions {
  readonly from: number;
  readonly isFuture: boolean;
  readonly fits: (period: Period) => boolean;
}

function find(recurring: Recurring, { from, isFuture, fits }: SearchOptions): Period | undefined {
  const step = isFuture ? 1 : -1;
  const start = recurring.indexOf(from) - step;
  for (let count = 0; count < SEARCHED; count++) {
    const period = recurring.at(start + count * step);
    if (period && fits(period)) return period;
  }
  return undefined;
}
