import { describe, expect, it } from "vitest";
import { anchorEvents } from "../../../src/scene/anchorEvents.ts";
import { createSliceScale } from "../../../src/scene/narrow/createSliceScale.ts";
import { placeSigns, sliceBars } from "../../../src/scene/narrow/placeBars.ts";
import { at, describeStory } from "../describe.ts";

function signsOf(...whens: readonly string[]) {
  const items = describeStory(whens.map((when) => ({ when })));
  const end = at("03-25");
  const scale = createSliceScale(anchorEvents(items, end), { earlier: 0, end });
  const signs = placeSigns(items, scale);
  return { signs, barsOf: (index: number) => sliceBars(signs, scale)[index] ?? [] };
}

const lanes = (signs: ReturnType<typeof signsOf>["signs"]) => signs.map(({ lane }) => lane);

describe("placeSigns", () => {
  it("puts dots, and bars that end before the next event, on the axis itself", () => {
    const { signs } = signsOf("2025-03-01", "2025-03-03/2025-03-08", "2025-03-20");
    expect(signs.map(({ shape, lane }) => [shape, lane])).toEqual([
      ["dot", 0],
      ["bar", 0],
      ["dot", 0],
    ]);
  });

  it("puts longer bars beside the axis, in as few lanes as possible", () => {
    const { signs } = signsOf("2025-03-01/2025-03-10", "2025-03-05/2025-03-20", "2025-03-12");
    expect(lanes(signs)).toEqual([1, 2, 0]);
  });

  it("ends what came before an event where that event's dot is drawn", () => {
    const items = describeStory(
      [{ when: "2025-03-01" }, { when: null }, { when: "2025-03-06" }, { when: "2025-03-20" }],
      { relations: [{ from: "e2", to: "e3", kind: "before" }] },
    );
    const end = at("03-25");
    const earlier = items.filter(({ place }) => place === "earlier").length;
    const axis = items.filter(({ place }) => place === "axis");
    const scale = createSliceScale(anchorEvents(axis, end), { earlier, end });
    const signs = placeSigns(items, scale);
    const index = signs.findIndex(({ item }) => item.event.id === "e3");
    expect(signs.find(({ item }) => item.event.id === "e2")?.to).toBe(index);
  });

  it("leaves the sixth bar side by side to its card", () => {
    const starts = ["01", "02", "03", "04", "05", "06", "07"];
    const { signs } = signsOf(...starts.map((day) => `2025-03-${day}/2025-03-24`));
    expect(lanes(signs)).toEqual([1, 2, 3, 4, 5, undefined, 0]);
  });
});

describe("sliceBars", () => {
  it("gives each slice its share of a bar, and each end to the slice that it falls in", () => {
    const { barsOf } = signsOf("2025-03-01/2025-03-10", "2025-03-06", "2025-03-16");
    // Its ten days pass all five of the first slice's and five of the second slice's ten.
    expect(barsOf(0)).toEqual([
      {
        eventId: "e1",
        color: 0,
        lane: 1,
        from: 0,
        to: 1,
        fill: "solid",
        startEnd: "cap",
        endEnd: undefined,
      },
    ]);
    expect(barsOf(1)).toMatchObject([{ from: 0, to: 0.5, startEnd: undefined, endEnd: "cap" }]);
    expect(barsOf(2)).toEqual([]);
  });
});
