import {
  compileGrammar,
  english,
  type PhraseGrammar,
  type PhraseRuleName,
} from "./grammar/index.ts";
import { fitToTense, type PhraseContext } from "./PhraseContext.ts";
import type { PhraseDate, PhraseOrder, PhraseResult } from "./PhraseResult.ts";
import { mistake, parsePublication } from "./parsePublication.ts";
import { change, type Reading, toEdtf } from "./Reading.ts";
import { readPhrase } from "./readPhrase.ts";
import { toPlain } from "./toPlain.ts";

/** Options for {@link resolvePhrase}. */
export interface ResolvePhraseOptions {
  /**
   * The day of publication: `"2025-03-24"`, or a time with or without its shift from UTC. A time is
   * the day that is written, unless `timeZone` is given.
   */
  readonly publishedOn: string;
  /**
   * The tense of the sentence that holds the phrase. Past, nothing after the day of publication is
   * meant: a period under way is cut off there, and a date beyond contradicts. Future, nothing
   * before it.
   * @default undefined, names are read as past ones, and nothing is cut off
   */
  readonly tense?: "past" | "future" | undefined;
  /**
   * The first day of the week, 0 for Sunday to 6 for Saturday.
   * @default 1
   */
  readonly weekStartsOn?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /**
   * The IANA zone whose day counts where `publishedOn` is a time with its shift from UTC.
   * @default undefined, the day as written
   */
  readonly timeZone?: string | undefined;
  /**
   * The language of the phrase.
   * @default english
   */
  readonly locale?: PhraseGrammar | undefined;
  /**
   * How dates in digits are written: 6/3/2025 or 3/6/2025.
   * @default undefined, a date that can be read both ways is ambiguous
   */
  readonly dateOrder?: "day-month" | "month-day" | undefined;
}

/**
 * Resolves a phrase of a news text into a date in EDTF, or an order, with the rule that it rests on.
 *
 * Nothing is guessed in silence: what can mean two dates is `"ambiguous"`, what no rule reads, or
 * what contradicts the tense, is `"unresolved"`. Where a choice had to be made, it is this:
 *
 * - The name of a day, month or season is the most recent one (in the future tense, the next), the
 *   day of publication included. So is the weekend: on a Saturday or Sunday, the one under way.
 * - "Last Monday" is ambiguous where a Monday of the present week is over; so "last March".
 * - Parts of a day give the day; a night without a name, both its days.
 * - Early, mid and late are thirds (of a month, to the 10th and the 20th), marked approximate.
 * - "Three days ago" is that day; "three weeks ago", the seven days around it; "three months ago"
 *   and "three years ago", about that month and that year.
 * - "In recent days", "years ago" and "had previously said" are an order and no date.
 * - Seasons are the meteorological ones of the north.
 *
 * @throws {RangeError} if `publishedOn` is not a date, `timeZone` is not known, or `weekStartsOn` is
 * not a whole number from 0 to 6. No phrase throws.
 *
 * @see Paweł Mazur and Robert Dale, What's the Date? High Accuracy Interpretation of Weekday Names
 * (COLING 2008), and The Associated Press Stylebook, "days of the week", for the days of the week.
 *
 * @example
 * ```ts
 * const monday = { publishedOn: "2025-03-24", tense: "past" } as const;
 * resolvePhrase("over the weekend", monday); // { kind: "date", edtf: "[2025-03-22..2025-03-23]", … }
 * resolvePhrase("had previously claimed", monday); // { kind: "order", before: "publication", … }
 * ```
 */
export function resolvePhrase(phrase: string, options: ResolvePhraseOptions): PhraseResult {
  const { weekStartsOn = 1, locale = english } = options;
  if (![0, 1, 2, 3, 4, 5, 6].includes(weekStartsOn)) {
    throw mistake("weekStartsOn must be a whole number from 0 to 6", weekStartsOn);
  }
  const published = parsePublication(options);
  const context = { ...options, weekStartsOn, locale, published, near: published };
  const readings =
    phrase.length > LONGEST
      ? [`it has more than ${LONGEST} characters`]
      : change(readPhrase(toPlain(phrase), context), (reading) => fitToTense(reading, context));
  const found = readings.filter((reading) => typeof reading === "object");
  if (found.length > 0) return toResult(found, found.length < readings.length, context);

  const at = readings.length > 0 ? -1 : phrase.search(compileGrammar(locale).unknown);
  const [because = readings.length > 0 ? "it names no time of the calendar" : "no rule reads it"] =
    readings;
  const message = `"${phrase}" is not resolved, as ${because}; give the date itself in EDTF.`;
  return { kind: "unresolved", ...(at >= 0 && { at }), message };
}

/** Longer ones are no phrases of time, and reading them would only cost. */
const LONGEST = 200;

function toResult(
  found: readonly Reading[],
  wasExcluded: boolean,
  { locale, published }: PhraseContext,
): PhraseResult {
  const dates = new Map<string, Omit<PhraseDate, "kind">>();
  for (const reading of found) {
    const { form, extent, last, rules = [] } = reading;
    const names = new Set([...rules, ...(wasExcluded ? [EXCLUDED] : [])]);
    const [name = EXCLUDED] = names;
    const rule = { name, explanation: [...names].map((each) => locale.rules[each]).join(" ") };
    if (form === "order") {
      const side = last < published ? "before" : "after";
      return { kind: "order", [side]: "publication", rule } as PhraseOrder;
    }
    const edtf = toEdtf(reading);
    dates.set(edtf, { edtf, rule, ...(extent && { extent }) });
  }
  const candidates = [...dates.values()];
  const [only, other] = candidates;
  return only && !other ? { kind: "date", ...only } : { kind: "ambiguous", candidates };
}

const EXCLUDED: PhraseRuleName = "other-reading-excluded";
