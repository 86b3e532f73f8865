import { describe, expect, it } from "vitest";
import { createBrokenScale, createLinearScale, findBreaks } from "../../src/scale/index.ts";

describe("findBreaks", () => {
  it("finds the gap that is four times the usual one and more than a tenth of the whole", () => {
    expect(findBreaks([0, 10, 20, 1000], { domain: [0, 1000] })).toEqual([[25, 995]]);
  });

  it("finds the one long gap among two", () => {
    expect(findBreaks([0, 100, 1000], { domain: [0, 1000] })).toEqual([[150, 950]]);
  });

  it("takes instants in any order, and passes over equal, infinite and outer ones", () => {
    const instants = [1000, 20, -Infinity, 10, 0, 20, Infinity, 5000];
    expect(findBreaks(instants, { domain: [0, 1000] })).toEqual([[25, 995]]);
  });

  it.each([
    ["nothing happens", []],
    ["one thing happens", [5]],
    ["there is one gap", [0, 1000]],
    ["all gaps are alike", [0, 250, 500, 750, 1000]],
    ["no gap is four times the usual", [0, 100, 499]],
    ["everything happens at once", [5, 5, 5]],
  ])("finds none where %s", (_, instants) => {
    expect(findBreaks(instants, { domain: [0, 1000] })).toEqual([]);
  });

  it("finds none where no gap is more than a tenth of the whole", () => {
    expect(findBreaks([0, 1, 2, 102], { domain: [0, 999] })).toEqual([[2.5, 101.5]]);
    expect(findBreaks([0, 1, 2, 102], { domain: [0, 1000] })).toEqual([]);
  });

  it("follows the caller's rule", () => {
    const domain = [0, 1000] as const;
    expect(findBreaks([0, 100, 400], { domain, times: 3 })).toEqual([[150, 350]]);
    expect(findBreaks([0, 100, 500], { domain, share: 0.4 })).toEqual([]);
  });

  it("leaves every instant out of the breaks", () => {
    const instants = [0, 3, 4, 9, 400, 402, 409, 1000];
    const breaks = findBreaks(instants, { domain: [0, 1000] });
    expect(breaks).toHaveLength(2);
    expect(instants.filter((t) => breaks.some(([a, b]) => a <= t && t <= b))).toEqual([]);
  });

  it.each([
    [{ domain: [0, NaN] }, "domain"],
    [{ domain: [0, 1], times: 0.5 }, "times"],
    [{ domain: [0, 1], share: 2 }, "share"],
  ] as const)("refuses %o", (options, name) => {
    expect(() => findBreaks([0, 1], options)).toThrow(`findBreaks: ${name} must be`);
  });

  it("refuses an instant that is no number", () => {
    expect(() => findBreaks([0, NaN], { domain: [0, 1] })).toThrow("findBreaks: instants");
  });
});

describe("createBrokenScale", () => {
  const domain = [0, 1000] as const;
  const range = [0, 120] as const;

  it("compresses a break to its width and leaves all else proportional", () => {
    const scale = createBrokenScale({ domain, range, breaks: [[50, 950]], breakWidth: 20 });
    expect([0, 25, 50, 500, 950, 1000].map(scale.position)).toEqual([0, 25, 50, 60, 70, 120]);
    expect(scale.breaks).toEqual([{ domain: [50, 950], range: [50, 70] }]);
  });

  it("goes on beyond the domain as at its edge", () => {
    const scale = createBrokenScale({ domain, range, breaks: [[50, 950]], breakWidth: 20 });
    expect([-10, 1010].map(scale.position)).toEqual([-10, 130]);
  });

  it("finds the breaks between instants itself", () => {
    const instants = [0, 10, 20, 1000];
    const scale = createBrokenScale({ domain, range, instants });
    expect(scale.breaks.map((quiet) => quiet.domain)).toEqual(findBreaks(instants, { domain }));
  });

  it("is as a linear scale where nothing is quiet", () => {
    const scale = createBrokenScale({ domain, range });
    const linear = createLinearScale({ domain, range });
    expect([0, 333, 1000].map(scale.position)).toEqual([0, 333, 1000].map(linear.position));
    expect(scale.breaks).toEqual([]);
  });

  it("leaves a stretch as it is that is no wider than a break", () => {
    const breaks = [[100, 200]] as const;
    expect(createBrokenScale({ domain, range, breaks, breakWidth: 12 }).breaks).toEqual([]);
    expect(createBrokenScale({ domain, range, breaks, breakWidth: 11 }).breaks).toHaveLength(1);
  });

  it("lets breaks touch each other and the ends of the domain", () => {
    const breaks = [
      [0, 400],
      [400, 800],
    ] as const;
    const scale = createBrokenScale({ domain, range, breaks, breakWidth: 10 });
    expect([0, 400, 800, 1000].map(scale.position)).toEqual([0, 10, 20, 120]);
  });

  it("puts a domain of no length in the middle", () => {
    expect(createBrokenScale({ domain: [7, 7], range, instants: [7] }).position(7)).toBe(60);
  });

  it.each([
    ["breaks[0]", [[-1, 5]]],
    ["breaks[0]", [[5, 5]]],
    [
      "breaks[1]",
      [
        [100, 200],
        [150, 300],
      ],
    ],
    ["breaks[0]", [[900, 1001]]],
    [
      "breaks must leave",
      [
        [0, 500],
        [500, 1000],
      ],
    ],
  ] as const)("names what is wrong with %s", (name, breaks) => {
    expect(() => createBrokenScale({ domain, range, breaks })).toThrow(
      `createBrokenScale: ${name}`,
    );
  });

  it.each([0, -1, NaN, Infinity])("refuses a break %d pixels wide", (breakWidth) => {
    expect(() => createBrokenScale({ domain, range, breakWidth })).toThrow("breakWidth must be");
  });
});
