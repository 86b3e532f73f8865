import { describe, expect, it } from "vitest";
import { type Label, placeLabels, scoreLayout } from "../../../src/layout/index.ts";

/** Labels of 60 to 180 px, most of them in spells; always the same ones. */
function crowdedLabels(count: number): Label[] {
  let state = 20_250_324;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const spells = Array.from({ length: Math.ceil(count / 10) }, () => random() * count * 60);
  return Array.from({ length: count }, () => {
    const spell = spells[Math.floor(random() * spells.length)] ?? 0;
    const strayed = spell + (random() + random() + random() - 1.5) * 360;
    const anchor = random() < 0.7 ? strayed : random() * count * 60;
    return { anchor, width: 60 + random() * 120 };
  });
}

const clean = { overlaps: 0, crossings: 0, hits: 0, folded: 0 };

describe("placeLabels, on crowded axes", () => {
  it.each([
    // As many labels as a page, a supplement and an archive hold; slides in CSS pixels.
    { count: 100, slide: 6 },
    { count: 1_000, slide: 6 },
    { count: 5_000, slide: 6 },
  ])("keeps $count labels clean in eight rows, within $slide px of their anchors", (limits) => {
    const labels = crowdedLabels(limits.count);
    const extent = [-400, limits.count * 60 + 400] as const;
    const score = scoreLayout(labels, placeLabels(labels, { extent, rows: 8, gap: 3, rowCost: 0 }));
    expect(score).toMatchObject(clean);
    expect(score.slide).toBeLessThan(limits.slide);
    expect(score.rows).toBeLessThanOrEqual(8);
  });

  it("leads most leaders straight where labels have a side more", () => {
    const labels = crowdedLabels(40);
    const options = { extent: [-400, 2800], rows: 4, gap: 3, sides: 2 } as const;
    const score = scoreLayout(labels, placeLabels(labels, options));
    expect(score).toMatchObject(clean);
    expect(score.straight).toBeGreaterThan(20);
  });

  it("shows what fits and folds the rest where labels are far too many", () => {
    const labels = crowdedLabels(2_000);
    const placement = placeLabels(labels, { extent: [0, 1200], rows: 3, gap: 8, sides: 2 });
    const shown = labels.length - placement.folded.length;
    // Six rows of 1,200 px hold 40 labels of 180 px and 106 of 60 px.
    expect(shown).toBeGreaterThan(38);
    expect(shown).toBeLessThan(107);
    expect(scoreLayout(labels, placement)).toMatchObject({ overlaps: 0, crossings: 0, hits: 0 });
  });
});
