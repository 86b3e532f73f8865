import type { PhraseGrammar, PhraseWordKind } from "./PhraseGrammar.ts";

/** What the words of a slot are read with. */
export interface NumberOptions {
  readonly grammar: PhraseGrammar;
  readonly publicationYear: number;
}

/** The number that `value`, the words of a slot of this kind, stands for. */
export function readNumber(kind: string, value: string, options: NumberOptions): number {
  const { words } = options.grammar;
  if (kind === "year") return readYear(value, options);
  if (/^\d/.test(value)) return Number.parseInt(value, 10);
  if (kind === "count") return indexIn(words.number, value);
  if (kind === "measure") return Math.max(indexIn(words.unit, value), indexIn(words.units, value));
  if (kind === "shift") return indexIn(words.shift, value) - 1;
  const index = isWordKind(kind, words) ? indexIn(words[kind], value) : 0;
  return kind === "ordinal" ? index + 1 : index;
}

function readYear(value: string, { grammar, publicationYear }: NumberOptions): number {
  const { era, shift } = grammar.words;
  const digits = /\d+/.exec(value)?.[0];
  if (digits === undefined) {
    const index = shift.findIndex((word) => new RegExp(`^(?:${word}) `, "u").test(value));
    return publicationYear + index - 1;
  }
  const isBefore = indexIn(era, value.replace(digits, "").trim()) === 0;
  return isBefore ? 1 - Number(digits) : Number(digits);
}

function isWordKind(kind: string, words: PhraseGrammar["words"]): kind is PhraseWordKind {
  return Object.hasOwn(words, kind);
}

function indexIn(list: readonly string[], value: string): number {
  return list.findIndex((word) => new RegExp(`^(?:${word})$`, "u").test(value));
}
