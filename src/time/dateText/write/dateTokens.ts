import type { CasedPattern, Pattern } from "../DateWords.ts";

/** A piece of a written date: the text at one place of its pattern, or between two. */
export interface DateToken {
  /** The name of the place; absent for what stands between places. */
  readonly place?: string | undefined;
  readonly text: string;
}

/** What is written at each place of a pattern. */
export type PlaceWriters = Readonly<Record<string, () => string>>;

/** A text with one or two places, taken apart. */
export interface Frame {
  readonly before: string;
  readonly caseOfA: string;
  readonly between: string;
  readonly caseOfB: string;
  readonly after: string;
}

/** The form of `pattern` in a grammatical case; its base form where it has no such case. */
export function inCase(pattern: CasedPattern, grammaticalCase: string): Pattern {
  return typeof pattern === "string" ? pattern : (pattern[grammaticalCase] ?? pattern.base);
}

/** Fills the places of `pattern`, keeping apart what was filled in. */
export function fillPlaces(pattern: Pattern, writers: PlaceWriters): DateToken[] {
  return pattern
    .split(/(\{\w+(?:\+[^}]*)?\})/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      const [, place, ending = ""] = /^\{(\w+)(?:\+([^}]*))?\}$/.exec(piece) ?? [];
      if (place === undefined) return { text: piece };
      return { place, text: (writers[place]?.() ?? "") + ending };
    });
}

/** The text of tokens, one after the other. */
export function joinTokens(tokens: readonly DateToken[]): string {
  return tokens.map(({ text }) => text).join("");
}

/** Takes a text with the places `{a}` and, it may be, `{b}` apart. */
export function readFrame(pattern: Pattern): Frame {
  const [before = "", caseOfA = "", between = "", caseOfB = "", after = ""] = pattern
    .split(/\{[ab](?::(\w+))?\}/)
    .map((piece) => piece ?? "");
  return { before, caseOfA, between, caseOfB, after };
}

/** Fills `{a}` and `{b}` with finished texts. */
export function fillFrame(pattern: Pattern, a: string, b = ""): string {
  return pattern.replace(/\{([ab])(?::\w+)?\}/g, (_, place: string) => (place === "a" ? a : b));
}

/** From the coarsest; a difference in one makes all finer ones differ too. */
const ranks: Readonly<Record<string, number>> = {
  year: 0,
  century: 0,
  month: 1,
  day: 2,
  n: 2,
  short: 2,
  zone: 3,
  time: 4,
};

/**
 * Writes two dates with `between` between them and what they share once: "March 22–23, 2025".
 *
 * Dates that are built differently are both written whole.
 */
export function joinDates(
  a: readonly DateToken[],
  b: readonly DateToken[],
  between: string,
): string {
  const coarsest = coarsestRewritten(a, b);
  if (coarsest === undefined) return joinTokens(a) + between + joinTokens(b);
  const differs = a.map((token, i) => {
    if (token.place === undefined) return false;
    return (ranks[token.place] ?? 0) >= coarsest || token.text !== b[i]?.text;
  });
  const first = differs.indexOf(true);
  if (first === -1) return joinTokens(a);
  return (
    joinTokens(a.slice(0, differs.lastIndexOf(true) + 1)) + between + joinTokens(b.slice(first))
  );
}

/**
 * The rank of the coarsest place that is written twice. The month goes with a day that a clock time
 * stands beside: "March 6th, 10pm–March 7th, 2am".
 */
function coarsestRewritten(a: readonly DateToken[], b: readonly DateToken[]): number | undefined {
  const coarsest = coarsestDifference(a, b);
  const hasTime = a.some(({ place }) => place === "time");
  return hasTime && coarsest === ranks["day"] ? ranks["month"] : coarsest;
}

/** The rank of the coarsest place that differs; `undefined` where the dates are built differently. */
function coarsestDifference(a: readonly DateToken[], b: readonly DateToken[]): number | undefined {
  if (a.length !== b.length) return undefined;
  let coarsest = Number.POSITIVE_INFINITY;
  for (const [i, { place, text }] of a.entries()) {
    const other = b[i];
    if (other?.place !== place || (place === undefined && other?.text !== text)) return undefined;
    if (place !== undefined && other?.text !== text) {
      coarsest = Math.min(coarsest, ranks[place] ?? 0);
    }
  }
  return coarsest;
}
