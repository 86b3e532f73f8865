import { describe, expect, it } from "vitest";
import type { Chronology } from "../../../src/model/index.ts";
import { buildScene, sizes } from "../../../src/scene/index.ts";
import { storyOf } from "../describe.ts";

/** Ten pixels a letter, and an axis from February 1 to March 23 on 980 pixels. */
function build(rest: Partial<Chronology>, now: "auto" | "always" = "auto") {
  return buildScene(storyOf([{ when: "2025-02-01" }, { when: "2025-03-22" }], rest), {
    orientation: "wide",
    width: 1000,
    measureText: (text) => text.length * 10,
    now,
  });
}

const era = (label: string, when: string) => ({ id: label, label, when });

describe("placeEras", () => {
  it("draws a band from the era's start to its end, down the whole band, with its name", () => {
    const scene = build({ eras: [era("Truce", "2025-02-10/2025-02-19")] });
    const { from = 0, to = 0, y = 0, height = 0, ...band } = scene.eraBands[0] ?? {};
    expect(band).toEqual({
      eraId: "Truce",
      label: "Truce",
      parts: [{ from, to, fill: "solid", shade: "solid" }],
      startEnd: "cap",
      endEnd: "cap",
      labelAt: { x: from + 6, y: y + 14, anchor: "start" },
    });
    const day = 980 / (50 * 1.04);
    expect([from, to].map((x) => x / day)).toEqual([expect.closeTo(10, 6), expect.closeTo(20, 6)]);
    expect(y).toBe(scene.band.y + sizes.aboveEras);
    expect(y + height).toBe(scene.band.y + scene.band.height - 6);
  });

  it("makes room over the marks for one tier of names, and for another where eras overlap", () => {
    const height = (...eras: readonly ReturnType<typeof era>[]) => build({ eras }).band.height;
    const truce = era("Truce", "2025-02-10/2025-02-19");
    expect(height(truce) - height()).toBe(sizes.era);
    expect(height(truce, era("Thaw", "2025-03-01/2025-03-09")) - height()).toBe(sizes.era);
    expect(height(truce, era("Talks", "2025-02-15/2025-03-09")) - height()).toBe(2 * sizes.era);
  });

  it("fades where no limit is given, and is light where it may have been", () => {
    const [open, coarse] = build({
      eras: [era("Winter", "/2025-02-20"), era("Talks", "2025-02/2025-03-10")],
    }).eraBands;
    expect(open).toMatchObject({ from: 0, startEnd: "fade", endEnd: "cap" });
    expect(open?.parts.map(({ fill, shade }) => [fill, shade])).toEqual([
      ["fading-before", "light"],
      ["light", "light"],
    ]);
    expect(coarse?.parts.map(({ fill }) => fill)).toEqual(["light", "solid"]);
  });

  it("lengthens the axis for an era that ends soon after it, and cuts one that does not", () => {
    const soon = build({ eras: [era("Truce", "2025-03-01/2025-03-30")] }).eraBands[0];
    expect(soon).toMatchObject({ endEnd: "cap" });
    const late = build({ eras: [era("Truce", "2025-03-01/2025-12-31")] }).eraBands[0];
    expect(late).toMatchObject({ to: 1000, endEnd: "fade" });
    expect(late?.parts.map(({ fill, shade }) => [fill, shade])).toEqual([
      ["solid", "solid"],
      ["fading-after", "solid"],
    ]);
  });

  it("leaves an era that lies elsewhere to the words", () => {
    const scene = build({ eras: [era("Before the war", "1936/1938")] });
    expect(scene.eraBands).toEqual([]);
    expect(scene.eras.map(({ label }) => label)).toEqual(["Before the war"]);
  });

  it("leaves a fifth era at once to the words", () => {
    const eras = Array.from({ length: 5 }, (_, i) => era(`Era ${i}`, `2025-02-1${i}/2025-03-10`));
    expect(build({ eras }).eraBands.map(({ label }) => label)).toEqual([
      "Era 0",
      "Era 1",
      "Era 2",
      "Era 3",
    ]);
  });

  it("moves a name past a leader that would run through it", () => {
    const events = [{ when: "2025-02-01" }, { when: "2025-02-12" }, { when: "2025-03-22" }];
    const scene = buildScene(storyOf(events, { eras: [era("Truce", "2025-02-10/2025-03-10")] }), {
      orientation: "wide",
      width: 1000,
    });
    const over = scene.leaders.filter(({ side }) => side === "above").map(({ x }) => x);
    const x = scene.eraBands[0]?.labelAt.x ?? 0;
    const next = over.filter((leader) => leader > (scene.eraBands[0]?.from ?? 0));
    expect(next.every((leader) => leader <= x - 6 || leader >= x + 30)).toBe(true);
  });

  it("draws the line at asOf where it is asked to, with its words before it", () => {
    const { now } = build({ asOf: "2025-03-10" }, "always");
    expect(now).toMatchObject({ label: "As of March 10" });
    expect(now?.labelAt).toMatchObject({ x: (now?.x ?? 0) - 6, anchor: "end" });
    expect(build({ asOf: "2025-03-10" }).now).toBeUndefined();
  });

  it("draws no line at a date far from the events", () => {
    expect(build({ asOf: "2026-03-24" }, "always").now).toBeUndefined();
  });
});
