import { compileGrammar, type Match, type PhraseRuleName } from "./grammar/index.ts";
import { days } from "./Period.ts";
import type { PhraseContext } from "./PhraseContext.ts";
import { change, type Reading, type Readings, type RuledReading } from "./Reading.ts";
import { readers } from "./readers/index.ts";

/**
 * Every way to understand `phrase`, which is in plain form, by the first form of the grammar that
 * makes sense of it; sentences alone where none does, and nothing where no form fits.
 */
export function readPhrase(phrase: string, context: PhraseContext): Readings<RuledReading> {
  let readings: Readings<RuledReading> = [];
  for (const findMatch of compileGrammar(context.locale).forms) {
    const match = findMatch(phrase);
    const found = match ? readMatch(match, context) : [];
    if (found.some((reading) => typeof reading === "object")) return found;
    if (readings.length === 0) readings = found;
  }
  return readings;
}

/** What the form says, for each way to understand the phrases within it. */
function readMatch(match: Match, context: PhraseContext): Readings<RuledReading> {
  const { day = 0, last, phrases } = match;
  const publication: RuledReading = { ...days(context.published), rules: [] };
  const read = (of: RuledReading, to: RuledReading) => answer({ ...context, ...match }, of, to);
  // "March 3 to 6"
  if (last) {
    const ends = answer(
      { ...context, ...match, reader: "named", day: last },
      publication,
      publication,
    );
    return change(ends, (to) => read({ ...to, ...days(to.first - last + day) }, to));
  }
  const readInner = (phrase: string | undefined, near: number) =>
    phrase === undefined ? [publication] : readPeriods(phrase, { ...context, near });
  // The one date is looked for near the other: "from Monday to Wednesday" is within one week.
  const [from, until] = phrases;
  const isBackward = until !== undefined && context.tense !== "future";
  return change(readInner(isBackward ? until : from, context.near), (known) =>
    change(readInner(isBackward ? from : until, isBackward ? known.first : known.last), (other) =>
      isBackward ? read(other, known) : read(known, other),
    ),
  );
}

/** What a phrase within another names, which must be a period. */
function readPeriods(phrase: string, context: PhraseContext): Readings<RuledReading> {
  return change(readPhrase(phrase, context), (reading) => (reading.form ? undefined : reading));
}

/** What the reader finds that is in the calendar, with its rules and those of the inner phrases. */
function answer(
  match: PhraseContext & Match,
  { rules: rulesOf, ...of }: RuledReading,
  { rules: rulesTo, ...to }: RuledReading,
): Readings<RuledReading> {
  const { reader } = match;
  return change([readers[reader]({ ...match, of, to })].flat(), (reading) => {
    // A reader that does not give its rules has its name from the only one.
    const { rules = [reader as PhraseRuleName] } = reading;
    if (!isWithinCalendar(reading)) return undefined;
    return { ...reading, rules: [...rules, ...rulesOf, ...rulesTo] };
  });
}

/** EDTF writes the years of four digits; a limit has one end. */
function isWithinCalendar({ first, last, from, to, form }: Reading): boolean {
  return first <= last && !!(form ? from || to : from && to);
}
