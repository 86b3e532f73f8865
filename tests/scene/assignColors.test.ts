import { describe, expect, it } from "vitest";
import type { Party } from "../../src/model/index.ts";
import { assignColors } from "../../src/scene/assignColors.ts";

const colorsOf = (parties: readonly Omit<Party, "name">[]): Record<string, number> =>
  Object.fromEntries(
    assignColors(new Map(parties.map((party) => [party.id, { name: party.id, ...party }]))),
  );

describe("assignColors", () => {
  it("takes turns in the order of the list, and begins again after eight", () => {
    const parties = Array.from({ length: 9 }, (_, index) => ({ id: `p${index}` }));
    expect(Object.values(colorsOf(parties))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 1]);
  });

  it("gives members the colour of whom they belong to, through all offices", () => {
    const parties = [
      { id: "spokesman", memberOf: "ministry" },
      { id: "other" },
      { id: "ministry", memberOf: "state" },
      { id: "state" },
    ];
    expect(colorsOf(parties)).toEqual({ spokesman: 1, other: 2, ministry: 1, state: 1 });
  });

  it("takes a party's own colour first, and lets only itself and its members have it", () => {
    const parties = [
      { id: "state", color: 5 },
      { id: "rebel", memberOf: "state", color: 7 },
      { id: "minister", memberOf: "state" },
      { id: "other" },
    ];
    expect(colorsOf(parties)).toEqual({ state: 5, rebel: 7, minister: 5, other: 1 });
  });

  it("counts members of a party that is not listed as one", () => {
    const parties = [{ id: "a", memberOf: "gone" }, { id: "b" }, { id: "c", memberOf: "gone" }];
    expect(colorsOf(parties)).toEqual({ a: 1, b: 2, c: 1 });
  });

  it("gives parties that belong to each other in a circle one colour", () => {
    const parties = [
      { id: "a", memberOf: "b" },
      { id: "b", memberOf: "a" },
      { id: "c", memberOf: "a" },
      { id: "d" },
    ];
    expect(colorsOf(parties)).toEqual({ a: 1, b: 1, c: 1, d: 2 });
  });
});
