import type { Match } from "./Match.ts";
import type { PhraseGrammar, PhrasePattern } from "./PhraseGrammar.ts";

/** A grammar that is ready to be used. */
export interface CompiledGrammar {
  /** The forms in the grammar's order. */
  readonly forms: readonly Form[];
  /** Fits where a word starts that no form and no word list of the grammar holds. */
  readonly unknown: RegExp;
}

/** What a form finds in a phrase in plain form; `undefined` where the phrase does not fit. */
export type Form = (phrase: string) => Match | undefined;

const compiled = new WeakMap<PhraseGrammar, CompiledGrammar>();

/** Makes the regular expressions of `grammar`, once for each grammar. */
export function compileGrammar(grammar: PhraseGrammar): CompiledGrammar {
  const known = compiled.get(grammar) ?? createCompiled(grammar);
  compiled.set(grammar, known);
  return known;
}

/** Dates in digits, of ISO 8601 and of any language. */
const NUMERALS: readonly PhrasePattern[] = [
  ["(?<year>\\d{4})-(?<month>\\d\\d?)(-{day})?"],
  ["(?<day>\\d\\d?)(?<mark>[/.-])(?<month>\\d\\d?)(\\k<mark>(?<year>\\d{4})?)?", "numeric"],
];

const SLOT = /\{([a-z]+)(?::([a-z]+))?\}/gi;

function createCompiled(grammar: PhraseGrammar): CompiledGrammar {
  const { lead, words, patterns } = grammar;
  const lists = createLists(grammar);
  const year = `(((?<year>\\d{4})|(?<year_b>\\d{1,4}) ?{era}|{era} ?(?<year_a>\\d{1,4}))|{within:shift} (${words.unit[6]}))`;
  const forms = [...NUMERALS, ...patterns].map(([pattern, ...rest]) => {
    const whole = `((${lead}) )*(${pattern.replaceAll("{year}", year)})`;
    return createForm([whole, ...rest], lists);
  });

  // Of a pattern the words without its slots and signs, but for the letters that may be missing.
  const literals = patterns.flatMap(
    ([pattern]) => pattern.replace(SLOT, "").match(/\p{L}+\??/gu) ?? [],
  );
  const known = [lead, ...Object.values(words).flat(), ...literals].join("|");
  return { forms, unknown: new RegExp(`(?<![\\p{L}\\d])(?!(${known})(?!\\p{L}))\\p{L}`, "iu") };
}

function createForm([pattern, reader = "named", detail = 0]: PhrasePattern, lists: Lists): Form {
  let slots = 0;
  const source = pattern.replace(SLOT, (_, name: string, kind = name) => {
    return `(?<${name}_${kind}_${slots++}>${(lists[kind] ?? [".+"]).join("|")})`;
  });
  const regex = wholly(source);

  return (phrase) => {
    const found = regex.exec(phrase);
    if (!found) return undefined;
    const numbers: Record<string, number> = {};
    const phrases: string[] = [];
    for (const [slot, value] of Object.entries(found.groups ?? {})) {
      const [name = "", kind = ""] = slot.split("_");
      if (value && kind === "phrase") phrases.push(value);
      else if (value) numbers[name] = readNumber(value, kind, lists);
    }
    return { ...numbers, reader, detail, phrases };
  };
}

/** The digits of `value`, or its place in the list; from that of "this" for a shift. */
function readNumber(value: string, kind: string, lists: Lists): number {
  const digits = Number.parseInt(value, 10);
  if (digits >= 0) return digits;
  const place = lists[kind]?.findIndex((word) => wholly(word).test(value)) ?? 0;
  return kind === "shift" ? place - 1 : place;
}

function wholly(source: string): RegExp {
  return new RegExp(`^ ?(?:${source}) ?$`, "u");
}

type Lists = Readonly<Record<string, readonly string[]>>;

/** What each kind of slot may hold: digits, or words whose places in the list are their numbers. */
function createLists({ words, ordinalSuffix }: PhraseGrammar): Lists {
  const nth = `(0?[1-9]|[12]\\d|3[01])(${ordinalSuffix})`;
  return {
    ...words,
    month: ["(?!)", ...words.month],
    ordinal: [`[1-9]\\d?(${ordinalSuffix})?`, ...words.ordinal],
    day: [`${nth}?`],
    nth: [nth],
    count: [...words.number, "\\d{1,4}"],
    decade: ["(\\d\\d)?\\d0"],
    word: ["\\p{L}+"],
  };
}
