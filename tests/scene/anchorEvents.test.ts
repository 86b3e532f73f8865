import { describe, expect, it } from "vitest";
import { anchorEvents } from "../../src/scene/anchorEvents.ts";
import { at, describeStory } from "./describe.ts";

const asOf = at("03-25");

describe("anchorEvents", () => {
  it("stands events where they can first have begun", () => {
    const items = describeStory([{ when: "2025-02" }, { when: "2025-03-06" }]);
    expect(anchorEvents(items, asOf)).toEqual([at("02-01"), at("03-06")]);
  });

  it("stands an event without a lower limit halfway between its neighbours", () => {
    const [first, second] = describeStory([{ when: "2025-03-02" }, { when: "2025-03-06" }]);
    const [open] = describeStory([{ occurrence: "ongoing" }]);
    if (!first || !second || !open) throw new Error("an item is missing");
    expect(anchorEvents([first, open, second], asOf)).toEqual([
      at("03-02"),
      at("03-04"),
      at("03-06"),
    ]);
    expect(anchorEvents([open, first], asOf)).toEqual([at("03-02"), at("03-02")]);
    expect(anchorEvents([first, open], asOf)).toEqual([at("03-02"), asOf]);
    expect(anchorEvents([open], asOf)).toEqual([asOf]);
  });

  it("never falls, though an order may contradict the dates", () => {
    const items = describeStory([{ when: "2025-03-02" }, { when: "2025-03-06" }]);
    expect(anchorEvents(items.toReversed(), asOf)).toEqual([at("03-06"), at("03-06")]);
  });

  it("stands nothing where there is nothing", () => {
    expect(anchorEvents([], asOf)).toEqual([]);
  });
});
