import { describe, expect, it } from "vitest";
import { broadsheet } from "../../src/publication/index.ts";
import { buildScene, buildScenes } from "../../src/scene/index.ts";
import { noEvents, oneUndated, tenOnOneDay } from "../../stories/fixtures/hardCases.ts";
import { peacekeepers } from "../../stories/fixtures/peacekeepers.ts";
import { storyOf } from "./describe.ts";

describe("buildScene", () => {
  it.each([279.9, 0, -640, Number.NaN, Number.POSITIVE_INFINITY])(
    "refuses a width of %d pixels",
    (width) => {
      expect(() => buildScene(peacekeepers, { orientation: "wide", width })).toThrow(
        `buildScene: width must be a finite number of CSS pixels, 280 or more; received ${width}.`,
      );
    },
  );

  it("draws nothing, and says nothing, where there is nothing", () => {
    const scene = buildScene(noEvents, { orientation: "wide", width: 640 });
    expect(scene).toMatchObject({ items: [], cards: [], marks: [], axis: null, legend: [] });
    expect([scene.note, scene.band.height]).toEqual(["", 0]);
  });

  it("lists an event without a date under no axis", () => {
    const scene = buildScene(oneUndated, { orientation: "wide", width: 640 });
    expect([scene.axis, scene.marks, scene.leaders]).toEqual([null, [], []]);
    expect(scene.cards.map(({ side }) => side)).toEqual(["strip"]);
  });

  it("says whose day's reporting the dates are read from, and whether any was resolved", () => {
    const noteOf = (basis: "stated" | "resolved") =>
      buildScene(storyOf([{ when: { date: "2025-03-22", basis } }]), { orientation: "narrow" })
        .note;
    const note = "Dates as given in the reporting of Monday, March 24, 2025.";
    expect(noteOf("stated")).toBe(note);
    expect(noteOf("resolved")).toBe(`${note} Relative dates are resolved against it.`);
  });

  it("measures text as it is told to", () => {
    const wide = { orientation: "wide", width: 900 } as const;
    const narrowLetters = buildScene(peacekeepers, { ...wide, measureText: () => 1 });
    const wideLetters = buildScene(peacekeepers, {
      ...wide,
      measureText: (text) => text.length * 30,
    });
    expect(wideLetters.height).toBeGreaterThan(narrowLetters.height);
  });

  it("draws ten events of one day as ten dots at one place", () => {
    const { marks } = buildScene(tenOnOneDay, { orientation: "wide", width: 900 });
    expect(new Set(marks.map(({ from }) => from)).size).toBe(1);
    expect(new Set(marks.map(({ y }) => y)).size).toBe(10);
  });
});

describe("buildScenes", () => {
  it("builds one wide scene for each width, and one narrow scene", () => {
    const { wide, narrow } = buildScenes(peacekeepers, { widths: [640, 900] });
    expect(wide.map(({ width }) => width)).toEqual([640, 900]);
    expect(narrow).toEqual(buildScene(peacekeepers, { orientation: "narrow" }));
    expect(buildScene(peacekeepers, { orientation: "wide", width: 900 })).toMatchObject({
      ...wide[1],
      items: narrow.items,
    });
  });

  it("builds the narrow scene alone, with its legend, where there are no widths", () => {
    const narrow = buildScene(peacekeepers, { orientation: "narrow" });
    expect(buildScenes(peacekeepers, { widths: [] })).toMatchObject({
      narrow,
      wide: [],
      legend: narrow.legend,
    });
  });

  it("adds a wide scene where none would serve the narrowest wide containers", () => {
    const { wide } = buildScenes(peacekeepers, { widths: [900] });
    expect(wide.map(({ width }) => width)).toEqual([640, 900]);
  });

  it("takes from the publication what drawing needs, and its id only where one is chosen", () => {
    const plain = buildScenes(peacekeepers).publication;
    expect(plain).toMatchObject({
      lang: "en",
      direction: "ltr",
      messages: { empty: "No events yet." },
    });
    expect(plain.id).toBeUndefined();
    expect(buildScenes(peacekeepers, { publication: broadsheet }).publication.id).toBe(
      "broadsheet",
    );
  });

  it("refuses widths that do not rise, and one that is none", () => {
    expect(() => buildScenes(peacekeepers, { widths: [640, 640] })).toThrow(
      "buildScenes: widths must rise; received 640, 640.",
    );
    expect(() => buildScenes(peacekeepers, { widths: [640, Number.NaN] })).toThrow("received NaN");
  });
});
