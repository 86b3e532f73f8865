import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ItemGroup } from "../../../src/scene/wide/clusterItems.ts";
import { placeChips } from "../../../src/scene/wide/placeChips.ts";
import { sizes } from "../../../src/scene/wide/sizes.ts";

const group = (middle: number, count = 1): ItemGroup => ({
  members: Array.from({ length: count }, (_, index) => index),
  extent: [middle, middle],
  middle,
});

const place = (middles: readonly number[], leaders: readonly number[] = [], width = 600) =>
  placeChips(
    middles.map((middle) => group(middle)),
    { width, leaders, widthOf: () => 70 },
  );

describe("placeChips", () => {
  it("puts a chip over the middle of its events", () => {
    expect(place([200]).map(({ x }) => x)).toEqual([165]);
  });

  it("keeps chips in the picture, and clear of leaders", () => {
    expect(place([0, 600]).map(({ x }) => x)).toEqual([0, 530]);
    const [{ x } = { x: 0 }] = place([200], [190]);
    expect(x).toBe(190 + sizes.chipGap);
  });

  it("shares what two chips must give way", () => {
    const [a, b] = place([200, 200]).map(({ x, width }) => x + width / 2);
    expect((a ?? 0) + (b ?? 0)).toBeCloseTo(400, 0);
    expect((b ?? 0) - (a ?? 0)).toBe(70 + sizes.chipGap);
  });

  it("lets the first of two chips make room for the second beside its events", () => {
    // Between these leaders there is room for two, and none after them.
    const leaders = [300, 300 + 2 * 70 + 3 * sizes.chipGap, 590];
    const [a, b] = place([330, 400], leaders).map(({ x }) => x);
    expect(a).toBe(300 + sizes.chipGap);
    expect(b).toBe(300 + 70 + 2 * sizes.chipGap);
  });

  it("joins the closest groups where there is no room for all, and the joined one weighs both", () => {
    const chips = placeChips([group(50, 1), group(290, 1), group(310, 3)], {
      width: 200,
      leaders: [],
      widthOf: () => 70,
    });
    expect(chips.map(({ group: { members } }) => members.length)).toEqual([1, 4]);
    expect(chips[1]?.group.middle).toBe(305);
  });

  it("costs no more than the best of all whole places", () => {
    const middles = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 3 });
    const leaders = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 2 });
    const scale = 6 * sizes.chipGap;
    fc.assert(
      fc.property(middles, leaders, (some, lines) => {
        const room = {
          width: scale,
          leaders: lines.map((x) => (x / 60) * scale),
          widthOf: () => 2 * sizes.chipGap,
        };
        const groups = some.sort((a, b) => a - b).map((x) => group((x / 60) * scale));
        const chips = placeChips(groups, room);
        fc.pre(chips.length === groups.length && chips.length > 1);
        const cost = costOf(chips.map(({ x }) => x));
        for (const xs of allPlaces(chips.length, room)) {
          expect(cost).toBeLessThanOrEqual(costOf(xs) + 1e-6);
        }
        function costOf(xs: readonly number[]): number {
          return xs.reduce(
            (sum, x, index) => sum + (x + sizes.chipGap - (groups[index]?.middle ?? 0)) ** 2,
            0,
          );
        }
      }),
    );
  });
});

/** Every way to place so many chips in order, on whole pixels. */
function allPlaces(
  count: number,
  room: {
    readonly width: number;
    readonly leaders: readonly number[];
    readonly widthOf: () => number;
  },
  from = 0,
): number[][] {
  if (count === 0) return [[]];
  const chip = room.widthOf();
  const free = (x: number): boolean =>
    room.leaders.every((at) => at - sizes.chipGap >= x + chip || at + sizes.chipGap <= x);
  return Array.from({ length: Math.max(0, room.width - chip - from + 1) }, (_, step) => from + step)
    .filter(free)
    .flatMap((x) =>
      allPlaces(count - 1, room, x + chip + sizes.chipGap).map((rest) => [x, ...rest]),
    );
}
