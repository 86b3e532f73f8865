import { describe, expect, it } from "vitest";
import { createFrame, readLimits } from "../../../src/scene/wide/createFrame.ts";
import { at, describeStory } from "../describe.ts";

const day = 86_400_000;
const room = { width: 1000, earlierLeast: 90 };

const domainOf = (...whens: readonly string[]) =>
  createFrame(readLimits(describeStory(whens.map((when) => ({ when })))), room)?.scale.domain;

describe("createFrame", () => {
  it("is none where no limit is given", () => {
    expect(createFrame(readLimits(describeStory([{}, { when: null }])), room)).toBeNull();
  });

  it("begins a fiftieth before the first limit and ends a fiftieth after the last", () => {
    // From February 1 to March 22 are 49 days and from there to its end one more.
    expect(domainOf("2025-02-01", "2025-03-22")).toEqual([at("02-01") - day, at("03-23") + day]);
  });

  it("gives a single day thirty days, so that it stays a moment", () => {
    const [from = 0, to = 0] = domainOf("2025-03-06") ?? [];
    expect((to - from) / day).toBeCloseTo(30 * 1.04, 9);
    expect((from + to) / 2).toBe(at("03-06") + day / 2);
  });

  it("gives a single span twice its length", () => {
    const [from = 0, to = 0] = domainOf("2025-02") ?? [];
    expect((to - from) / day).toBeCloseTo(2 * 28 * 1.04, 9);
  });

  it("gives a single limit the length of the unit that it is dated in", () => {
    const [from = 0, to = 0] = domainOf("/2025-03-06") ?? [];
    expect((to - from) / day).toBeCloseTo(30 * 1.04, 9);
  });

  it("holds the doubt about an approximate date too", () => {
    const [from = 0, to = 0] = domainOf("2025-03-01", "2025-03-20~") ?? [];
    expect(from).toBeLessThan(at("03-01"));
    expect(to).toBeGreaterThan(at("03-22"));
  });

  it("runs over the whole width but for a margin, where all have limits", () => {
    const frame = createFrame(
      readLimits(describeStory([{ when: "2025-02" }, { when: "2025-03-06" }])),
      room,
    );
    expect([frame?.earlierTo, frame?.laterFrom, frame?.scale.range]).toEqual([0, 1000, [0, 980]]);
  });

  it("keeps a stretch for what has no lower limit, and one for what has no upper limit", () => {
    const open = [{ when: "/2025-03-06" }, { when: "2025-03-10/" }];
    const frame = createFrame(readLimits(describeStory(open)), room);
    expect([frame?.earlierTo, frame?.laterFrom]).toEqual([160, 880]);
    expect(frame?.scale.range).toEqual([160, 860]);
    expect(
      [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY].map((x) => frame?.position(x)),
    ).toEqual([0, 1000]);
  });

  it("makes the earlier stretch as wide as its name, up to two fifths of the picture", () => {
    const before = describeStory([{ when: "/2025-03-06" }]);
    expect(createFrame(readLimits(before), { width: 300, earlierLeast: 90 })?.earlierTo).toBe(90);
    expect(createFrame(readLimits(before), { width: 300, earlierLeast: 400 })?.earlierTo).toBe(120);
  });
});
