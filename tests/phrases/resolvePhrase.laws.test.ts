import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { english, type PhraseResult, resolvePhrase } from "../../src/phrases.ts";
import {
  civilToDays,
  DAY_MS,
  daysToCivil,
  parseEdtf,
  type ResolvedTime,
  resolveEdtf,
} from "../../src/time/index.ts";

const dates = [
  ..."March|March 6|6 May|Feb. 29|the 31st|Monday|Sunday|last Friday|next Friday|this Sunday".split(
    "|",
  ),
  ..."the weekend|this weekend|last week|this month|the year|last decade|this century".split("|"),
  ..."spring|last winter|winter 2024|the second quarter|the first half of March|2024|2031".split(
    "|",
  ),
  ..."the 1990s|the 2000s|the 90s|the 21st century|1st century BC|44 BC|6/5/2024|11/12".split("|"),
  ..."yesterday|today|tomorrow|overnight|two days ago|a week ago|3 months ago|in 2 weeks".split(
    "|",
  ),
  ..."the past three weeks|the next five years|9999 decades ago|2025-03-06|had said earlier".split(
    "|",
  ),
];
const frames = [
  ..."early X|mid-X|late X|the end of X|the beginning of X|earlier X|later X|since X|until X".split(
    "|",
  ),
  ..."before X|after X|by X|around X|throughout X|all X|sometime X|since late X|by the end of X".split(
    "|",
  ),
  ..."X|from X to Y|between X and Y|the first half of X|X last year|early X|so far X".split("|"),
];
const anyDate = fc.constantFrom(...dates);
const anyPhrase = fc
  .tuple(fc.constantFrom(...frames), anyDate, anyDate)
  .map(([frame, x, y]) => frame.replace("X", x).replace("Y", y));
const anyDay = fc.integer({
  min: civilToDays({ year: 1990, month: 1, day: 1 }),
  max: civilToDays({ year: 2060, month: 12, day: 31 }),
});
const anyTense = fc.constantFrom("past" as const, "future" as const, undefined);
const anyWeekStart = fc.constantFrom(0 as const, 1 as const, 6 as const);

const isoDay = (days: number) => {
  const { year, month, day } = daysToCivil(days);
  return [year, month, day].map((n) => String(n).padStart(2, "0")).join("-");
};

function edtfOf(result: PhraseResult): string[] {
  if (result.kind === "date") return [result.edtf];
  return result.kind === "ambiguous" ? result.candidates.map(({ edtf }) => edtf) : [];
}

function timesOf(result: PhraseResult): ResolvedTime[] {
  return edtfOf(result).map((edtf) => {
    const parsed = parseEdtf(edtf);
    if (!parsed.ok) throw new Error(`${edtf} is not EDTF: ${parsed.message}`);
    return resolveEdtf(parsed.value);
  });
}

const settings = { numRuns: 1000 };

describe("resolvePhrase, for any phrase and day", () => {
  it("never lies after the day of publication in the past tense", () => {
    fc.assert(
      fc.property(anyPhrase, anyDay, anyWeekStart, (phrase, day, weekStartsOn) => {
        const publishedOn = isoDay(day);
        const result = resolvePhrase(phrase, { publishedOn, tense: "past", weekStartsOn });
        for (const { start, end, startState, endState } of timesOf(result)) {
          const after = (day + 1) * DAY_MS;
          if (startState === "closed") expect(start[1]).toBeLessThanOrEqual(after);
          if (endState === "closed") expect(end[1]).toBeLessThanOrEqual(after);
        }
      }),
      settings,
    );
  });

  it("never lies before the day of publication in the future tense", () => {
    fc.assert(
      fc.property(anyPhrase, anyDay, (phrase, day) => {
        const result = resolvePhrase(phrase, { publishedOn: isoDay(day), tense: "future" });
        for (const { start, startState } of timesOf(result)) {
          if (startState === "closed") expect(start[0]).toBeGreaterThanOrEqual(day * DAY_MS);
        }
      }),
      settings,
    );
  });

  it("answers in valid EDTF, with a rule of the grammar, and candidates that differ", () => {
    fc.assert(
      fc.property(anyPhrase, anyDay, anyTense, (phrase, day, tense) => {
        const result = resolvePhrase(phrase, { publishedOn: isoDay(day), tense });
        const edtf = edtfOf(result);
        expect(edtf.filter((text) => !parseEdtf(text).ok)).toEqual([]);
        expect(new Set(edtf).size).toBe(edtf.length);
        if (result.kind === "ambiguous") expect(edtf.length).toBeGreaterThan(1);
        if ("rule" in result) expect(english.rules).toHaveProperty(result.rule.name);
      }),
      settings,
    );
  });

  it("answers the same each time, whatever the spaces and letter case", () => {
    fc.assert(
      fc.property(anyPhrase, anyDay, anyTense, (phrase, day, tense) => {
        const read = (text: string) => {
          const { kind, ...rest } = resolvePhrase(text, { publishedOn: isoDay(day), tense });
          return kind === "unresolved" ? kind : rest;
        };
        expect(read(phrase)).toEqual(read(phrase));
        expect(read(`  ${phrase.toUpperCase().replaceAll(" ", "  ")}. `)).toEqual(read(phrase));
      }),
      { numRuns: 300 },
    );
  });
});

describe("resolvePhrase, for any string", () => {
  const words = english.patterns.flatMap(([pattern]) => pattern.match(/[a-z]+/g) ?? []);
  const anyWords = fc.array(fc.constantFrom(...words, ...dates), { maxLength: 12 });
  const anyText = fc.oneof(
    fc.string({ unit: "binary" }),
    anyWords.map((some) => some.join(" ")),
  );

  it("never throws, and what it dates is valid EDTF", () => {
    fc.assert(
      fc.property(anyText, anyDay, anyTense, (phrase, day, tense) => {
        const result = resolvePhrase(phrase, { publishedOn: isoDay(day), tense });
        expect(edtfOf(result).filter((text) => !parseEdtf(text).ok)).toEqual([]);
      }),
      settings,
    );
  });

  it("leaves a text too long for a phrase unresolved", () => {
    const result = resolvePhrase("since ".repeat(10_000), { publishedOn: "2025-03-24" });
    expect(result.kind).toBe("unresolved");
  });
});
