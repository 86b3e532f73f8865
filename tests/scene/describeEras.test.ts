import { describe, expect, it } from "vitest";
import { defaultPublication } from "../../src/publication/index.ts";
import { describeEras } from "../../src/scene/describeEras.ts";
import { buildScene } from "../../src/scene/index.ts";
import { at, storyOf } from "./describe.ts";

const read = (...whens: readonly string[]) =>
  describeEras(
    storyOf([], {
      eras: whens.map((when, index) => ({ id: `${index}`, label: `Era ${index}`, when })),
    }),
    defaultPublication,
    { asOf: at("03-25"), timeZone: "UTC" },
  );

describe("describeEras", () => {
  it("takes all of a date: February is every day of it", () => {
    const [era] = read("2025-02").eras;
    expect(era).toMatchObject({
      id: "0",
      label: "Era 0",
      date: { visible: "February" },
      sign: {
        parts: [{ from: at("02-01"), to: at("03-01"), fill: "solid" }],
        startEnd: "cap",
        endEnd: "cap",
      },
    });
  });

  it("draws an era that goes on to the date of the story, and no further", () => {
    const [era] = read("2025-03-06/..").eras;
    expect(era?.sign).toMatchObject({ to: at("03-25"), endEnd: "arrow" });
  });

  it("puts eras in the order in which they began, first what has no beginning", () => {
    const { eras } = read("2025-03-01/2025-03-04", "/2025-02-01", "2025-02-01/2025-03-04");
    expect(eras.map(({ id }) => id)).toEqual(["1", "2", "0"]);
  });

  it("leaves out an era whose date cannot be read, and says so", () => {
    const { eras, problems } = read("last spring", "2025-02");
    expect(eras.map(({ id }) => id)).toEqual(["1"]);
    expect(problems).toMatchObject([{ path: "eras[0].when", code: "date-unreadable" }]);
  });

  it("puts what is wrong among the problems of the scene", () => {
    const story = storyOf([], { eras: [{ id: "a", label: "Era", when: null }] });
    expect(buildScene(story, { orientation: "narrow" }).problems).toMatchObject([
      { path: "eras[0].when", code: "date-unreadable" },
    ]);
  });
});
