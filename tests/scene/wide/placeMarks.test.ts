import { describe, expect, it } from "vitest";
import type { ChronologyEvent } from "../../../src/model/index.ts";
import { createFrame, readLimits } from "../../../src/scene/wide/createFrame.ts";
import { type LanedMark, placeMarks } from "../../../src/scene/wide/placeMarks.ts";
import { describeStory } from "../describe.ts";

function marksOf(...events: readonly (string | Partial<ChronologyEvent>)[]): LanedMark[] {
  const items = describeStory(
    events.map((event) => (typeof event === "string" ? { when: event } : event)),
  );
  const frame = createFrame(readLimits(items), { width: 1000, earlierLeast: 90 });
  return frame ? placeMarks(items, frame) : [];
}

const fillsOf = (mark: LanedMark | undefined) => mark?.parts.map(({ fill }) => fill);

describe("placeMarks", () => {
  it("draws a day as a dot in its middle, over the axis", () => {
    const [mark] = marksOf("2025-03-06");
    expect(mark).toMatchObject({ shape: "dot", side: "above", lane: 0, parts: [] });
    // The middle of a single day is the middle of an axis of 980 pixels.
    expect([mark?.from, mark?.to, mark?.anchor]).toEqual([490, 490, 490]);
  });

  it("draws a month that is long enough as a light bar from cap to cap", () => {
    const [mark] = marksOf("2025-02");
    expect(mark).toMatchObject({ shape: "bar", side: "above", startEnd: "cap", endEnd: "cap" });
    expect(fillsOf(mark)).toEqual(["light"]);
  });

  it("draws a span shorter than a dot as one", () => {
    const marks = marksOf("1990-03-01/1990-03-20", "2025");
    expect(marks.map(({ shape }) => shape)).toEqual(["dot", "bar"]);
  });

  it("draws a day as a bar once it is as wide as four dots", () => {
    // An axis of two days: each is some 470 pixels wide.
    expect(marksOf("2025-03-06", "2025-03-07").map(({ shape }) => shape)).toEqual(["bar", "bar"]);
  });

  it("draws a certain span solid and doubtful ends light", () => {
    const [certain] = marksOf("2025-03-03/2025-03-20");
    expect(fillsOf(certain)).toEqual(["solid"]);
    const [doubtful] = marksOf("2025-01/2025-03");
    expect(fillsOf(doubtful)?.at(0)).toBe(fillsOf(doubtful)?.at(-1));
  });

  it("fades an approximate date on both sides and caps neither", () => {
    const [mark] = marksOf("2025-02~");
    expect(fillsOf(mark)).toEqual(["fading-before", "light", "fading-after"]);
    expect([mark?.startEnd, mark?.endEnd]).toEqual(["soft", "soft"]);
  });

  it("fades what has no lower limit from the picture's edge, under the axis", () => {
    const [mark] = marksOf("/2025-03-06");
    expect(mark).toMatchObject({ side: "below", from: 0, startEnd: "fade", endEnd: "cap" });
    expect(fillsOf(mark)).toEqual(["fading-before", "light"]);
  });

  it("fades what has no upper limit to the picture's edge, under the axis", () => {
    const mark = marksOf("2025-03-01", "2025-03-10/").find(({ side }) => side === "below");
    expect(mark).toMatchObject({ to: 1000, startEnd: "cap", endEnd: "fade" });
    expect(fillsOf(mark)).toEqual(["light", "fading-after"]);
  });

  it("ends what is under way in an arrow, however short it is", () => {
    const [, mark] = marksOf("1990", { when: "2025-03-24/.." });
    expect(mark).toMatchObject({ shape: "bar", side: "below", endEnd: "arrow" });
  });

  it("piles up what is at one instant, in the order of the list", () => {
    const marks = marksOf("2025-03-06", "2025-03-06", "2025-03-06", "2025-01-01");
    expect(marks.map(({ eventId, lane }) => [eventId, lane])).toEqual([
      ["e4", 0],
      ["e1", 0],
      ["e2", 1],
      ["e3", 2],
    ]);
  });

  it("draws nothing of what has no sign", () => {
    expect(marksOf("2025-03-06", {}).map(({ eventId }) => eventId)).toEqual(["e1"]);
  });
});
