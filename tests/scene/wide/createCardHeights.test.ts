import { describe, expect, it } from "vitest";
import type { Media } from "../../../src/model/index.ts";
import { defaultPublication } from "../../../src/publication/index.ts";
import { buildScene } from "../../../src/scene/index.ts";

const photo: Media = { kind: "image", url: "/a.jpg", alt: "", width: 400, height: 300 };

/** The box of the one card of a story, with `media`. */
function boxWith(media: readonly Media[]) {
  const event = { id: "e", headline: "Event", when: "2025-03-01", media };
  const chronology = { title: "T", publishedOn: "2025-03-24", events: [event] };
  const [card] = buildScene(chronology, { orientation: "wide" }).cards;
  if (!card) throw new Error("no card");
  return card.box;
}

const bare = boxWith([]);
const wordsWidth = bare.width - defaultPublication.textMetrics.card.beside;
const line = defaultPublication.textMetrics.meta.lineHeight;

describe("createCardHeights, of a card with media", () => {
  it("gives a picture the height of its shape, and six pixels over it", () => {
    expect(boxWith([photo]).height - bare.height).toBeCloseTo(6 + (wordsWidth * 3) / 4);
  });

  it("takes three to two where no size is given", () => {
    const unsized = { ...photo, width: undefined, height: undefined };
    expect(boxWith([unsized]).height - bare.height).toBeCloseTo(6 + (wordsWidth * 2) / 3);
  });

  it("adds a line for a credit, and one for both where caption and credit share it", () => {
    const credited = boxWith([{ ...photo, credit: "AP" }]).height;
    expect(credited - boxWith([photo]).height).toBeCloseTo(line + 4);
    expect(boxWith([{ ...photo, caption: "Dawn.", credit: "AP" }]).height).toBeCloseTo(credited);
  });

  it("adds up several, and gives what is only heard forty pixels", () => {
    const voice: Media = { kind: "audio", url: "/a.mp3", alt: "A voice" };
    const both = boxWith([photo, voice]).height - boxWith([photo]).height;
    expect(both).toBeCloseTo(46);
  });
});
