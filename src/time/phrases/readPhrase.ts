import { daysToCivil } from "../civil.ts";
import { compileGrammar } from "./grammar/index.ts";
import { isPeriod, type PhraseContext, type Reading, type Readings } from "./PhraseContext.ts";
import { readers, readNumerals } from "./readers/index.ts";

/** What {@link readPhrase} answers where no form fits at all. */
export const UNKNOWN_FORM = "no rule reads it";

/**
 * Every way to understand `phrase`, which is in plain form, by the first form of the grammar that
 * makes sense of it; or why there is none.
 */
export function readPhrase(phrase: string, context: PhraseContext): Readings {
  const numerals = readNumerals(phrase, context);
  if (numerals) return withinCalendar(numerals);

  let failure: string | undefined;
  const { year } = daysToCivil(context.published);
  for (const match of compileGrammar(context.grammar).matches(phrase, year)) {
    const readings = withinCalendar(readers[match.reader](match, context));
    if (typeof readings !== "string") return readings;
    failure ??= readings;
  }
  return failure ?? UNKNOWN_FORM;
}

/**
 * The form in which phrases are compared: lower case, one space between words, no commas, no full
 * stops after letters, plain quotes and hyphens.
 */
export function toPlain(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/,|(?<=\p{L})\./gu, " ")
    .replace(/[\s.;:!?]+$/, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** EDTF writes the years of four digits in full; one is left on each side for "before" and "after". */
const LAST_YEAR = 9998;

function withinCalendar(readings: Readings): Readings {
  if (typeof readings === "string") return readings;
  const isWithin = (reading: Reading) =>
    !isPeriod(reading) ||
    (daysToCivil(reading.first).year >= -LAST_YEAR && daysToCivil(reading.last).year <= LAST_YEAR);
  const within = readings.filter(isWithin);
  return within.length > 0 ? within : "it lies beyond the years of four digits";
}
