import { describe, expect, it } from "vitest";
import { resolvePhrase } from "../../src/phrases.ts";

const names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** Days of March 2025, of which the 17th was a Monday: the days that the seven names mean. */
const table: readonly (readonly [published: number, past: number[], future: number[]])[] = [
  [17, [17, 11, 12, 13, 14, 15, 16], [17, 18, 19, 20, 21, 22, 23]],
  [18, [17, 18, 12, 13, 14, 15, 16], [24, 18, 19, 20, 21, 22, 23]],
  [19, [17, 18, 19, 13, 14, 15, 16], [24, 25, 19, 20, 21, 22, 23]],
  [20, [17, 18, 19, 20, 14, 15, 16], [24, 25, 26, 20, 21, 22, 23]],
  [21, [17, 18, 19, 20, 21, 15, 16], [24, 25, 26, 27, 21, 22, 23]],
  [22, [17, 18, 19, 20, 21, 22, 16], [24, 25, 26, 27, 28, 22, 23]],
  [23, [17, 18, 19, 20, 21, 22, 23], [24, 25, 26, 27, 28, 29, 23]],
];

const cases = table.flatMap(([published, past, future]) =>
  names.map((name, i) => ({ published, name, past: past[i], future: future[i] })),
);

describe("resolvePhrase, with the name of a day", () => {
  it.each(cases)("reads on $name, published on March $published, as $past in the past", (row) => {
    const publishedOn = `2025-03-${row.published}`;
    expect(resolvePhrase(`on ${row.name}`, { publishedOn, tense: "past" })).toMatchObject({
      edtf: `2025-03-${row.past}`,
      rule: { name: "most-recent" },
    });
  });

  it.each(cases)(
    "reads on $name, published on March $published, as $future in the future",
    (row) => {
      const publishedOn = `2025-03-${row.published}`;
      expect(resolvePhrase(`on ${row.name}`, { publishedOn, tense: "future" })).toMatchObject({
        edtf: `2025-03-${row.future}`,
        rule: { name: "coming" },
      });
    },
  );

  it("takes last for the only day it can mean, and for either where there are two", () => {
    const last = (day: number) =>
      resolvePhrase("last Monday", { publishedOn: `2025-03-${day}`, tense: "past" });
    expect(last(24)).toMatchObject({ kind: "date", edtf: "2025-03-17" });
    expect(last(26)).toMatchObject({
      kind: "ambiguous",
      candidates: [{ edtf: "2025-03-24" }, { edtf: "2025-03-17" }],
    });
  });

  it("counts weeks from the day that they start on", () => {
    const sunday = (weekStartsOn: 0 | 1) =>
      resolvePhrase("Sunday last week", { publishedOn: "2025-03-26", weekStartsOn });
    expect(sunday(1)).toMatchObject({ edtf: "2025-03-23" });
    expect(sunday(0)).toMatchObject({ edtf: "2025-03-16" });
  });

  it("refuses a date that falls on another day of the week", () => {
    const options = { publishedOn: "2025-03-24" };
    expect(resolvePhrase("Monday, March 24", options)).toMatchObject({ edtf: "2025-03-24" });
    expect(resolvePhrase("Friday, March 21", options)).toMatchObject({ edtf: "2025-03-21" });
    expect(resolvePhrase("Tuesday, March 24", options)).toMatchObject({ kind: "unresolved" });
  });
});
