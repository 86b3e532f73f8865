import { describe, expect, it } from "vitest";
import {
  createBrokenScale,
  createLinearScale,
  createScale,
  createSequenceScale,
} from "../../src/scale/index.ts";

const throughJson = (value: object) => JSON.parse(JSON.stringify(value));

describe("createLinearScale", () => {
  it("gives equal times equal pixels, inside the domain and outside", () => {
    const scale = createLinearScale({ domain: [0, 1000], range: [100, 200] });
    expect([-500, 0, 250, 1000, 2000].map(scale.position)).toEqual([50, 100, 125, 200, 300]);
    expect([50, 100, 125, 200, 300].map(scale.invert)).toEqual([-500, 0, 250, 1000, 2000]);
  });

  it("keeps what is outside at the edges where it clamps", () => {
    const scale = createLinearScale({ domain: [0, 1000], range: [100, 200], clamp: true });
    expect([-500, 250, 2000].map(scale.position)).toEqual([100, 125, 200]);
    expect([50, 300].map(scale.invert)).toEqual([0, 1000]);
  });

  it("puts a domain of no length in the middle, and every position back on it", () => {
    const scale = createLinearScale({ domain: [7, 7], range: [0, 100] });
    expect([6, 7, 8].map(scale.position)).toEqual([50, 50, 50]);
    expect([0, 50, 100].map(scale.invert)).toEqual([7, 7, 7]);
  });

  it("holds instants that Date cannot", () => {
    const fourBillionYears = 4e9 * 365.2425 * 86_400_000;
    const scale = createLinearScale({ domain: [-fourBillionYears, 0], range: [0, 400] });
    expect(scale.position(-fourBillionYears / 4)).toBeCloseTo(300, 9);
  });

  it.each([
    ["domain", { domain: [0, Infinity], range: [0, 1] }],
    ["domain", { domain: [NaN, 1], range: [0, 1] }],
    ["domain", { domain: [2, 1], range: [0, 1] }],
    ["range", { domain: [0, 1], range: [1, 1] }],
    ["range", { domain: [0, 1], range: [2, 1] }],
  ] as const)("refuses a %s that is not finite and in order: %o", (name, options) => {
    expect(() => createLinearScale(options)).toThrow(`createLinearScale: ${name} must be`);
  });

  it.each([Infinity, -Infinity, NaN])("has no place for %d", (value) => {
    const scale = createLinearScale({ domain: [0, 1], range: [0, 1] });
    expect(() => scale.position(value)).toThrow(RangeError);
    expect(() => scale.invert(value)).toThrow(RangeError);
  });
});

describe("createSequenceScale", () => {
  it("stands each instant one step after the one before, equal ones together", () => {
    const scale = createSequenceScale({ instants: [1000, 0, 10, 10], range: [0, 100] });
    expect([0, 10, 1000].map(scale.position)).toEqual([0, 50, 100]);
    expect(scale.position(505)).toBe(75);
    expect(scale.domain).toEqual([0, 1000]);
  });

  it("stands a single instant in the middle", () => {
    expect(createSequenceScale({ instants: [5], range: [0, 100] }).position(5)).toBe(50);
  });

  it.each([[[]], [[NaN, 1]], [[1, NaN, 2]], [[-Infinity, 0]]])("refuses %o", (instants) => {
    expect(() => createSequenceScale({ instants, range: [0, 100] })).toThrow(
      "createSequenceScale: instants must be finite",
    );
  });
});

describe("createScale", () => {
  it.each([
    createLinearScale({ domain: [0, 1000], range: [0, 100], clamp: true }),
    createBrokenScale({ domain: [0, 1000], range: [0, 100], breaks: [[300, 900]] }),
    createSequenceScale({ instants: [0, 1, 1000], range: [0, 100] }),
  ])("makes a $kind scale again from its JSON", (scale) => {
    const again = createScale(throughJson(scale));
    const instants = [-10, 0, 1, 300, 600, 900, 1000, 2000];
    expect(instants.map(again.position)).toEqual(instants.map(scale.position));
    expect(throughJson(again)).toEqual(throughJson(scale));
  });

  it.each([
    [[]],
    [
      [
        [1, 1],
        [1, 2],
      ],
    ],
    [
      [
        [1, 2],
        [2, 2],
      ],
    ],
    [[[NaN, 1]]],
  ] as [number, number][][][])("refuses knots that do not rise: %o", (knots) => {
    const rest = { kind: "linear", domain: [0, 1], range: [0, 1], breaks: [] } as const;
    expect(() => createScale({ ...rest, knots })).toThrow("createScale: knots must be");
  });
});
