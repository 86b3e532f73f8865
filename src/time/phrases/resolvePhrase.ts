import {
  compileGrammar,
  english,
  type PhraseGrammar,
  type PhraseRuleName,
} from "./grammar/index.ts";
import { periodText } from "./Period.ts";
import {
  change,
  type FinalReading,
  fitToTense,
  isPeriod,
  type OrderReading,
  type PhraseContext,
  type Reading,
} from "./PhraseContext.ts";
import type { PhraseResult, PhraseRule, PhraseUnresolved } from "./PhraseResult.ts";
import { parsePublication } from "./parsePublication.ts";
import { readPhrase, toPlain } from "./readPhrase.ts";

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
  const context = createContext(options);
  if (phrase.length > LONGEST) return unresolved(phrase, `it has more than ${LONGEST} characters`);
  const readings = readPhrase(toPlain(phrase), context);
  const finished = change(readings, (reading) => finish(reading, context));
  const found = finished.filter((reading) => typeof reading !== "string");
  const [first] = found;
  if (first && "order" in first) {
    const rule = createRule(first.rules, context);
    return first.order < 0
      ? { kind: "order", before: "publication", rule }
      : { kind: "order", after: "publication", rule };
  }
  const dates = found.filter((reading) => "edtf" in reading);
  if (dates.length > 0) return toResult(dates, dates.length < readings.length, context);

  const [why] = finished.filter((reading) => typeof reading === "string");
  if (why !== undefined) return unresolved(phrase, why);
  return unresolved(phrase, "no rule reads it", placeOfUnknown(phrase, context));
}

/** Longer ones are no phrases of time, and reading them would only cost. */
const LONGEST = 200;

function createContext(options: ResolvePhraseOptions): PhraseContext {
  const { publishedOn, timeZone, tense, dateOrder, weekStartsOn = 1, locale = english } = options;
  if (!(Number.isInteger(weekStartsOn) && weekStartsOn >= 0 && weekStartsOn <= 6)) {
    throw new RangeError(
      `resolvePhrase: weekStartsOn must be a whole number from 0 to 6; received ${weekStartsOn}.`,
    );
  }
  const published = parsePublication(publishedOn, timeZone);
  const near = published;
  return { published, near, tense, dateOrder, weekStartsOn, grammar: locale, read: readPhrase };
}

function finish(reading: Reading, context: PhraseContext): FinalReading | OrderReading | string {
  if (!isPeriod(reading)) return reading;
  const fitted = fitToTense(reading, context);
  if (typeof fitted === "string") return fitted;
  return { edtf: periodText(fitted), rules: fitted.rules };
}

function toResult(
  dates: readonly FinalReading[],
  wasExcluded: boolean,
  context: PhraseContext,
): PhraseResult {
  const distinct = [...new Map(dates.map((date) => [date.edtf, date])).values()];
  const candidates = distinct.map(({ edtf, extent, rules }) => {
    const all = wasExcluded ? [...rules, "other-reading-excluded" as const] : rules;
    const date = { edtf, rule: createRule(all, context) };
    return extent ? { ...date, extent } : date;
  });
  const [only, other] = candidates;
  return only && !other ? { kind: "date", ...only } : { kind: "ambiguous", candidates };
}

function createRule(rules: readonly PhraseRuleName[], { grammar }: PhraseContext): PhraseRule {
  const [name = "stated"] = rules;
  const explanation = [...new Set(rules)].map((rule) => grammar.rules[rule]).join(" ");
  return { name, explanation };
}

function unresolved(phrase: string, why: string, at?: number): PhraseUnresolved {
  const message = `"${phrase}" is not resolved, as ${why}; give the date itself in EDTF.`;
  return at === undefined ? { kind: "unresolved", message } : { kind: "unresolved", at, message };
}

function placeOfUnknown(phrase: string, { grammar }: PhraseContext): number | undefined {
  const { knows } = compileGrammar(grammar);
  const words = phrase.matchAll(/(?<![\p{L}\d])\p{L}+/gu);
  return [...words].find(([word]) => !knows(word.toLowerCase()))?.index;
}
