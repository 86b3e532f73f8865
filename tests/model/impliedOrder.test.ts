import { describe, expect, it } from "vitest";
import { impliedOrder, type RelationKind, resolveChronology } from "../../src/model/index.ts";

const table: Readonly<Record<RelationKind, string>> = {
  denies: "to-starts-first",
  disputes: "to-starts-first",
  confirms: "to-starts-first",
  supports: "to-starts-first",
  "responds-to": "to-starts-first",
  questions: "to-starts-first",
  reports: "to-starts-first",
  quotes: "to-starts-first",
  corrects: "to-starts-first",
  retracts: "to-starts-first",
  continues: "to-starts-first",
  "leads-to": "from-starts-first",
  "part-of": "from-within-to",
  before: "from-before-to",
  after: "to-before-from",
  during: "from-within-to",
  "same-time": "same-time",
  other: "none",
};
const kinds = Object.keys(table) as RelationKind[];

const march = (day: number): number => Date.UTC(2025, 2, day);

/** What a relation of the kind lets an undated event be, where the other is dated March 6. */
function boundsOf(kind: RelationKind, undated: "from" | "to", order?: "none") {
  const other = undated === "from" ? "to" : "from";
  const { times } = resolveChronology({
    title: "",
    publishedOn: "2025-03-24",
    events: [
      { id: undated, headline: "" },
      { id: other, headline: "", when: "2025-03-06" },
    ],
    relations: [{ from: "from", to: "to", kind, order }],
  });
  return times.get(undated)?.start;
}

describe("impliedOrder", () => {
  it.each(kinds)("gives the order of %s", (kind) => {
    expect(impliedOrder(kind)).toBe(table[kind]);
  });

  it.each([
    ["denies", [march(6), Infinity], [-Infinity, march(7)]],
    ["leads-to", [-Infinity, march(7)], [march(6), Infinity]],
    ["before", [-Infinity, march(7)], [march(6), Infinity]],
    ["after", [march(6), Infinity], [-Infinity, march(7)]],
    ["during", [march(6), march(7)], [-Infinity, Infinity]],
    ["part-of", [march(6), march(7)], [-Infinity, Infinity]],
    ["same-time", [march(6), march(7)], [march(6), march(7)]],
    ["other", [-Infinity, Infinity], [-Infinity, Infinity]],
  ] as const)("bounds what %s a day, and what a day %s", (kind, from, to) => {
    expect(boundsOf(kind, "from")).toEqual(from);
    expect(boundsOf(kind, "to")).toEqual(to);
  });

  it.each(kinds)('implies nothing of %s with order "none"', (kind) => {
    expect(boundsOf(kind, "from", "none")).toEqual([-Infinity, Infinity]);
    expect(boundsOf(kind, "to", "none")).toEqual([-Infinity, Infinity]);
  });
});
