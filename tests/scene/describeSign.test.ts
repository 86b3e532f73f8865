import { describe, expect, it } from "vitest";
import { describeSign } from "../../src/scene/index.ts";
import { parseEdtf, type ResolvedTime, resolveEdtf } from "../../src/time/index.ts";

const at = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
const asOf = at("2025-03-25");
const day = 86_400_000;

function time(edtf: string, changes: Partial<ResolvedTime> = {}): ResolvedTime {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(parsed.message);
  return { ...resolveEdtf(parsed.value), ...changes };
}

describe("describeSign", () => {
  it("draws a day as one light day that may become a dot", () => {
    expect(describeSign(time("2025-03-06"), asOf)).toMatchObject({
      kind: "dot",
      parts: [{ from: at("2025-03-06"), to: at("2025-03-07"), fill: "light" }],
    });
  });

  it("draws a month as a light bar from cap to cap, without a point in it", () => {
    expect(describeSign(time("2025-02"), asOf)).toEqual({
      kind: "within",
      from: at("2025-02-01"),
      to: at("2025-03-01"),
      parts: [{ from: at("2025-02-01"), to: at("2025-03-01"), fill: "light" }],
      startEnd: "cap",
      endEnd: "cap",
    });
  });

  it("tells one moment in a weekend from a whole weekend", () => {
    const moment = describeSign(time("[2025-03-22..2025-03-23]"), asOf);
    const whole = describeSign(time("2025-03-22/2025-03-23"), asOf);
    expect(moment.parts.map(({ fill }) => fill)).toEqual(["light"]);
    expect(whole.parts.map(({ fill }) => fill)).toEqual(["solid"]);
    expect([moment.from, moment.to]).toEqual([whole.from, whole.to]);
  });

  it("draws uncertain ends light and what lies between them solid", () => {
    const uncertain = time("2025-03-03/2025-03-20", {
      start: [at("2025-03-03"), at("2025-03-06")],
      end: [at("2025-03-19"), at("2025-03-22")],
    });
    expect(describeSign(uncertain, asOf)).toMatchObject({
      kind: "uncertainEnds",
      parts: [
        { from: at("2025-03-03"), to: at("2025-03-06"), fill: "light" },
        { from: at("2025-03-06"), to: at("2025-03-19"), fill: "solid" },
        { from: at("2025-03-19"), to: at("2025-03-22"), fill: "light" },
      ],
    });
  });

  it("claims no certain stretch where the end may come before the beginning", () => {
    const loose = time("2025-03-03/2025-03-20", {
      start: [at("2025-03-03"), at("2025-03-15")],
      end: [at("2025-03-10"), at("2025-03-21")],
    });
    expect(describeSign(loose, asOf).parts).toEqual([
      { from: at("2025-03-03"), to: at("2025-03-21"), fill: "light" },
    ]);
  });

  it("claims nothing of the days between the members of a set", () => {
    expect(describeSign(time("{2025-03-03,2025-03-10,2025-03-17}"), asOf)).toMatchObject({
      kind: "within",
      parts: [{ from: at("2025-03-03"), to: at("2025-03-18"), fill: "light" }],
    });
  });

  it("fades where no limit is given and caps where one is", () => {
    const before = time("2025-03-06", {
      start: [-Infinity, at("2025-03-06")],
      end: [-Infinity, at("2025-03-06")],
      dated: "bounded",
    });
    expect(describeSign(before, asOf)).toMatchObject({
      kind: "before",
      from: -Infinity,
      to: at("2025-03-06"),
      startEnd: "fade",
      endEnd: "cap",
    });
  });

  it("draws what is under way to the date it refers to, and no further", () => {
    const underWay = time("/..", { start: [-Infinity, asOf], end: [asOf, Infinity] });
    expect(describeSign(underWay, asOf)).toEqual({
      kind: "underWay",
      from: -Infinity,
      to: asOf,
      parts: [{ from: -Infinity, to: asOf, fill: "light" }],
      startEnd: "fade",
      endEnd: "arrow",
    });
  });

  it("draws what is under way since a known day solid", () => {
    const since = describeSign(time("2025-03-03/..", { end: [asOf, Infinity] }), asOf);
    expect(since).toMatchObject({ kind: "ongoing", startEnd: "cap", endEnd: "arrow" });
    expect(since.parts.at(-1)).toEqual({ from: at("2025-03-03"), to: asOf, fill: "solid" });
  });

  it("softens the ends of an approximate day by a day on either side, and keeps no cap", () => {
    expect(describeSign(time("2025-03-06~"), asOf)).toEqual({
      kind: "approximate",
      from: at("2025-03-06") - day,
      to: at("2025-03-07") + day,
      parts: [
        { from: at("2025-03-05"), to: at("2025-03-06"), fill: "soft" },
        { from: at("2025-03-06"), to: at("2025-03-07"), fill: "light" },
        { from: at("2025-03-07"), to: at("2025-03-08"), fill: "soft" },
      ],
      startEnd: "soft",
      endEnd: "soft",
    });
  });

  it("draws nothing of an undated event that only publication limits", () => {
    const published: ResolvedTime = {
      ...time("2025"),
      start: [-Infinity, asOf],
      end: [-Infinity, asOf],
      dated: "undated",
    };
    expect(describeSign(published, asOf)).toMatchObject({ kind: "none", parts: [] });
  });

  it("draws nothing where no limit is given on either side", () => {
    const undated = time("2025", {
      start: [-Infinity, Infinity],
      end: [-Infinity, Infinity],
      dated: "undated",
    });
    expect(describeSign(undated, asOf)).toMatchObject({ kind: "none", parts: [] });
  });
});
