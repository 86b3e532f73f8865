import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSliceScale } from "../../../src/scene/narrow/createSliceScale.ts";

describe("createSliceScale", () => {
  const scale = createSliceScale([100, 200, 400], { earlier: 1, end: 500, lastShare: 0.5 });

  it("puts each anchor at the start of its slice, after the slices before the axis", () => {
    expect([100, 200, 400].map(scale.position)).toEqual([1, 2, 3]);
  });

  it("runs evenly between two anchors", () => {
    expect(scale.position(150)).toBe(1.5);
    expect(scale.position(250)).toBe(2.25);
  });

  it("gives the end of time only a share of the last slice", () => {
    expect(scale.position(500)).toBe(3.5);
    expect(scale.position(9999)).toBe(3.5);
  });

  it("puts what has no lower limit at the very beginning", () => {
    expect(scale.position(-Infinity)).toBe(0);
    expect(scale.position(50)).toBe(1);
  });

  it("lets the first of several events at one instant stand for it", () => {
    const same = createSliceScale([100, 100, 100, 200], { earlier: 0, end: 200 });
    expect(same.position(100)).toBe(0);
    expect(same.position(150)).toBe(2.5);
  });

  it("holds a single event", () => {
    const one = createSliceScale([100], { earlier: 0, end: 100 });
    expect(one.position(100)).toBe(0);
    expect(one.count).toBe(1);
  });
});

describe("createSliceScale, for any anchors", () => {
  const anyAnchors = fc
    .array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 12 })
    .map((anchors) => anchors.sort((a, b) => a - b));

  it("never puts a later instant before an earlier one, nor outside its slices", () => {
    fc.assert(
      fc.property(
        anyAnchors,
        fc.nat(3),
        fc.integer({ min: -1200, max: 1200 }),
        fc.nat(500),
        (anchors, earlier, instant, later) => {
          const scale = createSliceScale(anchors, { earlier, end: 1000 });
          const [a, b] = [scale.position(instant), scale.position(instant + later)];
          return a <= b && a >= earlier && b <= scale.count;
        },
      ),
    );
  });
});
