import { describe, expect, it } from "vitest";
import { persianDaily } from "../../../src/publications.ts";
import {
  apStyle,
  type DateStyle,
  formatInstant,
  formatTime,
  guardianStyle,
  isoStyle,
  parseEdtf,
  resolveEdtf,
} from "../../../src/time/index.ts";

const instant = Date.UTC(2025, 1, 14, 9, 5, 59);

describe("formatInstant", () => {
  it.each([
    ["year", "2025"],
    ["month", "February 2025"],
    ["day", "February 14, 2025"],
    ["minute", "9:05 a.m. February 14, 2025"],
  ] as const)("says the %s as %s", (unit, text) => {
    expect(formatInstant(instant, unit, apStyle)).toBe(text);
  });

  it.each<[string, DateStyle]>([
    ["AP", apStyle],
    ["The Guardian", guardianStyle],
    ["ISO", isoStyle],
    ["a Persian daily", persianDaily.dateStyle],
  ])("says in the style of %s what formatTime says of the same date", (_, style) => {
    for (const at of [instant, 0, -1, -62_150_000_000_000, 2.5e14]) {
      for (const [unit, text] of writeUnits(at)) {
        expect(formatInstant(at, unit, style)).toBe(spokenBy(style, text));
      }
    }
  });
});

/** An instant in EDTF, by the unit that it is known to. */
function writeUnits(at: number): ["year" | "month" | "day" | "minute", string][] {
  const iso = new Date(at).toISOString();
  return [
    ["year", iso.slice(0, 4)],
    ["month", iso.slice(0, 7)],
    ["day", iso.slice(0, 10)],
    ["minute", `${iso.slice(0, 16)}Z`],
  ];
}

function spokenBy(style: DateStyle, text: string): string {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(`${text} is no date.`);
  const options = { publishedOn: "", capitalizes: false, showsZone: false };
  return formatTime(resolveEdtf(parsed.value), style, options).spoken;
}
