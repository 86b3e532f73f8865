import { describe, expect, it } from "vitest";
import {
  DAY_MS,
  type Edtf,
  formatEdtf,
  parseEdtf,
  resolveEdtf,
  toInstant,
} from "../../../src/time/index.ts";
import { specExamples } from "./specExamples.ts";

function read(text: string): Edtf {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.message}`);
  return result.value;
}

/** The half-open bounds of a day, a year or a second as the table writes it. */
function boundsOf(text: string): readonly [number, number] {
  if (text.endsWith("∞")) return text === "∞" ? [Infinity, Infinity] : [-Infinity, -Infinity];
  const [, years, month, day, time] = /^Y?(-?\d+)(?:-(\d\d)-(\d\d))?(?:T(.+))?$/.exec(text) ?? [];
  const year = Number(years);
  if (!month) {
    const january = (of: number) => toInstant({ year: of, month: 1, day: 1 });
    return [january(year), january(year + 1)];
  }
  const midnight = toInstant({ year, month: Number(month), day: Number(day) });
  if (!time) return [midnight, midnight + DAY_MS];
  const [hours = 0, minutes = 0, seconds = 0] = time.split(":").map(Number);
  const second = midnight + ((hours * 60 + minutes) * 60 + seconds) * 1000;
  return [second, second + 1000];
}

describe.each(specExamples)("level %i: %s", (...[level, text, first, last]) => {
  it("is read, with its level", () => {
    expect(read(text).level).toBe(level);
  });

  it("is written back as it was", () => {
    expect(formatEdtf(read(text))).toBe(text);
  });

  it(`covers ${first} to ${last}`, () => {
    const { start, end } = resolveEdtf(read(text));
    expect([start[0], end[1]]).toEqual([boundsOf(first)[0], boundsOf(last)[1]]);
  });
});
