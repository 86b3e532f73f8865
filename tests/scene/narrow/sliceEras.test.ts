import { describe, expect, it } from "vitest";
import { buildScene } from "../../../src/scene/index.ts";
import { storyOf } from "../describe.ts";

/** Five events ten days apart, so that ten days are a slice. */
const days = ["2025-02-01", "2025-02-11", "2025-02-21", "2025-03-03", "2025-03-13"];

function slicesOf(...eras: readonly (readonly [label: string, when: string])[]) {
  const { slices, eraLanes } = buildScene(
    storyOf(
      days.map((when) => ({ when })),
      { eras: eras.map(([label, when]) => ({ id: label, label, when })) },
    ),
    { orientation: "narrow", measureText: (text) => text.length * 10 },
  );
  return { eraLanes, slices: slices.map((slice) => slice.eras) };
}

describe("sliceEras", () => {
  it("runs from slice to slice, with its name where it begins and its ends where they fall", () => {
    const { slices, eraLanes } = slicesOf(["Truce", "2025-02-16/2025-02-25"]);
    const shared = { eraId: "Truce", lane: 0, fill: "solid", shade: "solid" };
    expect(eraLanes).toBe(1);
    expect(slices).toEqual([
      [],
      [
        {
          ...shared,
          from: 0.5,
          to: 1,
          startEnd: "cap",
          endEnd: undefined,
          name: { text: "Truce", anchor: "start" },
        },
      ],
      [{ ...shared, from: 0, to: 0.5, startEnd: undefined, endEnd: "cap", name: undefined }],
      [],
      [],
    ]);
  });

  it("ends a name with its era where the list ends too soon for it", () => {
    const { slices } = slicesOf(["Emergency timetable", "2025-02-05/2025-03-13"]);
    expect(slices.flat().flatMap(({ name }) => name ?? [])).toEqual([
      { text: "Emergency timetable", anchor: "start" },
    ]);
    const late = slicesOf(["Emergency timetable", "2025-03-06/2025-03-13"]).slices;
    expect(late.flat().flatMap(({ name }) => name ?? [])).toEqual([
      { text: "Emergency timetable", anchor: "end" },
    ]);
  });

  it("sets eras at the same time beside each other, two at most and first those that end here", () => {
    const { slices, eraLanes } = slicesOf(
      ["Contract", "2019/2029"],
      ["Truce", "2025-02-05/2025-03-10"],
      ["Talks", "2025-02-07/2025-03-08"],
    );
    expect(eraLanes).toBe(2);
    expect(new Set(slices.flat().map(({ eraId }) => eraId))).toEqual(new Set(["Truce", "Talks"]));
  });

  it("fades what reaches beyond the list", () => {
    const { slices } = slicesOf(["Contract", "2019-01-01/2029-12-31"]);
    expect(slices.map((eras) => eras.map(({ fill }) => fill))).toEqual([
      ["fading-before"],
      ["solid"],
      ["solid"],
      ["solid"],
      ["fading-after"],
    ]);
  });
});
