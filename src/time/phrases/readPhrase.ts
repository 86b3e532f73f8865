import { daysToCivil } from "../civil.ts";
import { compileGrammar } from "./grammar/index.ts";
import { change, isPeriod, type PhraseContext, type Readings } from "./PhraseContext.ts";
import { readers, readNumerals } from "./readers/index.ts";

/**
 * Every way to understand `phrase`, which is in plain form, by the first form of the grammar that
 * makes sense of it; sentences alone where none does, and nothing where no form fits.
 */
export function readPhrase(phrase: string, context: PhraseContext): Readings {
  const { year } = daysToCivil(context.published);
  let readings: Readings = readNumerals(phrase, context);
  if (readings.length > 0) return readings;
  for (const match of compileGrammar(context.grammar).matches(phrase, year)) {
    const found = withinCalendar(readers[match.reader](match, context));
    if (found.some((reading) => typeof reading !== "string")) return found;
    if (readings.length === 0) readings = found;
  }
  return readings;
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
  return change(readings, (reading) => {
    if (!isPeriod(reading)) return reading;
    const [from, to] = [daysToCivil(reading.first), daysToCivil(reading.last)];
    const isWithin = from.year >= -LAST_YEAR && to.year <= LAST_YEAR;
    return isWithin ? reading : "its year has more than four digits";
  });
}
