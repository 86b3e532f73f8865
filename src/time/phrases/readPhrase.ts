import { compileGrammar, type Match } from "./grammar/index.ts";
import { days, type Period, yearOf } from "./Period.ts";
import type { PhraseContext, Request } from "./PhraseContext.ts";
import { change, type Readings } from "./Reading.ts";
import { readers } from "./readers/index.ts";

/**
 * Every way to understand `phrase`, which is in plain form, by the first form of the grammar that
 * makes sense of it; sentences alone where none does, and nothing where no form fits.
 */
export function readPhrase(phrase: string, context: PhraseContext): Readings {
  let readings: Readings = [];
  for (const findMatch of compileGrammar(context.grammar).forms) {
    const match = findMatch(phrase);
    if (!match) continue;
    const found = change(createRequests(match, context), readers[match.reader]);
    if (found.some((reading) => typeof reading !== "string")) return found;
    if (readings.length === 0) readings = found;
  }
  return readings;
}

/** What the form asks, once for each way to understand the phrases within it. */
function createRequests(match: Match, context: PhraseContext): Readings<Request> {
  const year = yearIn(match, context);
  // The one date is looked for near the other: "from Monday to Wednesday" is within one week.
  const isFuture = context.tense === "future";
  const [anchor, other] = isFuture ? match.phrases : [...match.phrases].reverse();
  return change(readPeriods(anchor, context), (known) => {
    const near = isFuture ? known.last : known.first;
    const found = other === undefined ? [known] : readPeriods(other, { ...context, near });
    return change(found, (period) => {
      const [of, to] = isFuture ? [known, period] : [period, known];
      return { ...context, ...match, year, of, to };
    });
  });
}

/** The astronomical year, where the form has one: 0 is 1 BC. */
function yearIn({ year, yearShift, era }: Match, { published }: PhraseContext): number | undefined {
  if (yearShift !== undefined) return yearOf(published) + yearShift;
  return year !== undefined && era === 0 ? 1 - year : year;
}

/** What a phrase within another names, which must be a period; without a phrase, publication. */
function readPeriods(phrase: string | undefined, context: PhraseContext): Readings<Period> {
  if (phrase === undefined) return [days(context.published)];
  return change(readPhrase(phrase.trim(), context), (reading) =>
    reading.write ? `"${phrase}" names no date` : reading,
  );
}
