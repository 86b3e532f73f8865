import type { PhraseGrammar, PhraseReaderName } from "./PhraseGrammar.ts";
import { type NumberOptions, readNumber } from "./readNumber.ts";

/** The numbers that the slots of a form held, by the names that {@link PhraseReaderName} lists. */
export interface SlotNumbers {
  /** 0 for Sunday to 6. */
  readonly weekday?: number | undefined;
  /** 0 for January to 11. */
  readonly month?: number | undefined;
  /** 1 to 31. */
  readonly day?: number | undefined;
  /** The last of several days, 1 to 31. */
  readonly last?: number | undefined;
  /** Astronomical: 0 is 1 BC. */
  readonly year?: number | undefined;
  /** Its first year, or the last two digits of that. */
  readonly decade?: number | undefined;
  /** 0 for spring to 3. */
  readonly season?: number | undefined;
  /** The place of the unit in the word list. */
  readonly unit?: number | undefined;
  /** -1, 0 or 1. */
  readonly shift?: number | undefined;
  readonly count?: number | undefined;
  /** Counted from 1. */
  readonly ordinal?: number | undefined;
  /** 0 for early to 2. */
  readonly part?: number | undefined;
  /** 0 for a half, 1 for a third, 2 for a quarter. */
  readonly fraction?: number | undefined;
  /** 0 before the year 1, 1 after. */
  readonly era?: number | undefined;
}

/** A form that fits a phrase, and what its slots held. */
export interface Match {
  readonly reader: PhraseReaderName;
  readonly detail: number;
  readonly numbers: SlotNumbers;
  /** The inner phrases, in their order. */
  readonly phrases: readonly string[];
}

/** A grammar that is ready to be used. */
export interface CompiledGrammar {
  /** The forms that `phrase`, already in plain form, fits, in the grammar's order. */
  readonly matches: (phrase: string, publicationYear: number) => Iterable<Match>;
  /** Whether a form or a word list of the grammar holds `word`. */
  readonly knows: (word: string) => boolean;
}

interface Slot {
  readonly name: string;
  readonly kind: string;
}

interface Form {
  readonly regex: RegExp;
  readonly slots: readonly Slot[];
  readonly reader: PhraseReaderName;
  readonly detail: number;
}

const compiled = new WeakMap<PhraseGrammar, CompiledGrammar>();

/** Makes the regular expressions of `grammar`, once for each grammar. */
export function compileGrammar(grammar: PhraseGrammar): CompiledGrammar {
  const known = compiled.get(grammar) ?? createCompiled(grammar);
  compiled.set(grammar, known);
  return known;
}

function createCompiled(grammar: PhraseGrammar): CompiledGrammar {
  const forms = createForms(grammar);
  const vocabulary = createVocabulary(grammar);

  function* matches(phrase: string, publicationYear: number): Generator<Match> {
    for (const { regex, slots, reader, detail } of forms) {
      const values = regex.exec(phrase)?.slice(1);
      if (values) {
        const filled = fillSlots(slots, values, { grammar, publicationYear });
        yield { reader, detail, ...filled };
      }
    }
  }

  return { matches, knows: (word) => vocabulary.test(word) };
}

function fillSlots(
  slots: readonly Slot[],
  values: readonly (string | undefined)[],
  options: NumberOptions,
): Pick<Match, "numbers" | "phrases"> {
  const numbers: Record<string, number> = {};
  const phrases: string[] = [];
  for (const [index, { name, kind }] of slots.entries()) {
    const value = values[index];
    if (value === undefined) continue;
    if (name === "phrase") phrases.push(value);
    else numbers[name] = readNumber(kind, value, options);
  }
  return { numbers, phrases };
}

function createForms(grammar: PhraseGrammar): Form[] {
  const sources = createSources(grammar);
  return grammar.patterns.map(([pattern, reader, detail = 0]) => {
    const slots: Slot[] = [];
    const source = withoutCaptures(pattern).replace(SLOT, (_, name: string, kind = name) => {
      slots.push({ name, kind });
      return `(${withoutCaptures(sources.get(kind) ?? ".+")})`;
    });
    const regex = new RegExp(`^(?:(?:${withoutCaptures(grammar.lead)}) )*(?:${source})$`, "u");
    return { regex, slots, reader, detail };
  });
}

const SLOT = /\{([a-z]+)(?::([a-z]+))?\}/g;

/** Only slots capture; the groups of a grammar do not. */
function withoutCaptures(source: string): string {
  return source.replace(/\((?!\?)/g, "(?:");
}

function createSources({ words, ordinalSuffix }: PhraseGrammar): Map<string, string> {
  const day = "(0?[1-9]|[12]\\d|3[01])";
  const era = words.era.join("|");
  const relativeYear = `(${words.shift.join("|")}) (${words.unit[6] ?? ""})`;
  return new Map([
    ...Object.entries(words).map(([kind, list]) => [kind, list.join("|")] as const),
    ["ordinal", `\\d{1,2}(${ordinalSuffix})?|${words.ordinal.join("|")}`],
    ["day", `${day}(${ordinalSuffix})?`],
    ["nth", `${day}(${ordinalSuffix})`],
    ["count", `\\d{1,4}|${words.number.join("|")}`],
    ["year", `\\d{4}( ?(${era}))?|\\d{1,3} ?(${era})|(${era}) ?\\d{1,4}|${relativeYear}`],
    ["measure", [...words.unit, ...words.units].join("|")],
    ["word", "\\p{L}+"],
    ["decade", "\\d{3}0|\\d0"],
  ]);
}

/** One expression for every word of the lists and every literal word of the patterns. */
function createVocabulary({ lead, words, patterns }: PhraseGrammar): RegExp {
  const literals = patterns
    .flatMap(([pattern]) => pattern.replace(/\{[^}]*\}/g, " ").split(/[^\p{L}?]+/u))
    .map((literal) => literal.replace(/^\?+/, ""))
    .filter(Boolean);
  const listed = Object.values(words).flat();
  return new RegExp(`^(?:${[lead, ...listed, ...new Set(literals)].join("|")})$`, "u");
}
