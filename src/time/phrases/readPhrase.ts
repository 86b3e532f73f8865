import { compileGrammar, type Match, type PhraseRuleName } from "./grammar/index.ts";
import { days, yearOf } from "./Period.ts";
import type { PhraseContext, Request } from "./PhraseContext.ts";
import { change, type Reading, type Readings } from "./Reading.ts";
import { readers } from "./readers/index.ts";

/** A reading with all the rules that it rests on, the one that decided first. */
export interface RuledReading extends Reading {
  readonly because: readonly PhraseRuleName[];
}

/**
 * Every way to understand `phrase`, which is in plain form, by the first form of the grammar that
 * makes sense of it; sentences alone where none does, and nothing where no form fits.
 */
export function readPhrase(phrase: string, context: PhraseContext): Readings<RuledReading> {
  let readings: Readings<RuledReading> = [];
  for (const findMatch of compileGrammar(context.locale).forms) {
    const match = findMatch(phrase);
    if (!match) continue;
    const found = change(createRequests(match, context), answer);
    if (found.some((reading) => typeof reading === "object")) return found;
    if (readings.length === 0) readings = found;
  }
  return readings;
}

/** A request, and the rules by which its inner phrases were read. */
interface RuledRequest extends Request {
  readonly because: readonly PhraseRuleName[];
}

/** What the reader finds that is in the calendar, with all its rules. */
function answer(request: RuledRequest): Readings<RuledReading> {
  const { reader, because } = request;
  return change([readers[reader](request)].flat(), (reading) => {
    // A reader that does not give its rules has its name from the only one.
    const { rules = [reader as PhraseRuleName] } = reading;
    if (!isWithinCalendar(reading)) return undefined;
    return { ...reading, rules: undefined, because: [...rules, ...because] };
  });
}

// EDTF writes the years of four digits in full; one is left on each side for "before" and "after".
const FIRST_DAY = -4_371_222;
const LAST_DAY = 2_932_531;

function isWithinCalendar({ first, last, write }: Reading): boolean {
  return first <= last && (!!write || (first >= FIRST_DAY && last <= LAST_DAY));
}

/** What the form asks, once for each way to understand the phrases within it. */
function createRequests(match: Match, context: PhraseContext): Readings<RuledRequest> {
  const year = yearIn(match, context);
  // The one date is looked for near the other: "from Monday to Wednesday" is within one week.
  const [from, until] = match.phrases;
  const isBackward = until !== undefined && context.tense !== "future";
  return change(readPeriods(isBackward ? until : from, context), (known) => {
    const near = isBackward ? known.first : known.last;
    const others = readPeriods(isBackward ? from : until, { ...context, near });
    return change(others, (other) => {
      const [of, to] = isBackward ? [other, known] : [known, other];
      return { ...context, ...match, year, of, to, because: [...of.because, ...to.because] };
    });
  });
}

/** The astronomical year, where the form has one: 0 is 1 BC. */
function yearIn({ year, yearShift, era }: Match, { published }: PhraseContext): number | undefined {
  if (yearShift !== undefined) return yearOf(published) + yearShift;
  return year && era === 0 ? 1 - year : year;
}

/** What a phrase within another names, which must be a period; without a phrase, publication. */
function readPeriods(phrase: string | undefined, context: PhraseContext): Readings<RuledReading> {
  if (phrase === undefined) return [{ ...days(context.published), because: [] }];
  return change(readPhrase(phrase, context), (reading) => (reading.write ? undefined : reading));
}
