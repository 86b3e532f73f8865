import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimateTextWidth } from "../../../src/layout/index.ts";
import { defaultPublication } from "../../../src/publication/index.ts";
import { type Box, buildScene, type WideScene } from "../../../src/scene/index.ts";
import { anyChronology } from "../anyChronology.ts";

const anyWidth = fc.integer({ min: 280, max: 2000 });

const anyScene: fc.Arbitrary<WideScene> = fc
  .tuple(anyChronology(60), anyWidth)
  .map(([chronology, width]) => buildScene(chronology, { orientation: "wide", width }));

/** Less than a hundredth of a pixel is rounding. */
const tolerance = 0.01;

const overlap = (a: Box, b: Box): boolean =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > tolerance &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > tolerance;

describe("buildWide, for any chronology and width", () => {
  it("lets no card overlap another, and none reach into the band", () => {
    fc.assert(
      fc.property(anyScene, ({ cards, band, width }) => {
        const boxes = cards.map(({ box }) => box);
        const bandBox = { x: 0, width, ...band };
        const wrong = boxes.flatMap((box, index) =>
          [bandBox, ...boxes.slice(index + 1)].filter((other) => overlap(box, other)),
        );
        expect(wrong).toEqual([]);
      }),
    );
  });

  it("keeps every card and mark inside the picture", () => {
    fc.assert(
      fc.property(anyScene, ({ cards, marks, band, width, height }) => {
        for (const { box } of cards) {
          expect(box.x).toBeGreaterThanOrEqual(-tolerance);
          expect(box.x + box.width).toBeLessThanOrEqual(width + tolerance);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.y + box.height).toBeLessThanOrEqual(height + tolerance);
        }
        for (const { from, to, y } of marks) {
          expect([from >= 0, from <= to, to <= width]).toEqual([true, true, true]);
          expect(y).toBeGreaterThan(band.y);
          expect(y).toBeLessThan(band.y + band.height);
        }
      }),
    );
  });

  it("fills each bar from its one end to the other without a gap", () => {
    fc.assert(
      fc.property(anyScene, ({ marks }) => {
        for (const { shape, parts, from, to } of marks) {
          if (shape === "dot") expect(parts).toEqual([]);
          if (shape === "dot" || from === to) continue;
          expect([parts[0]?.from, ...parts.map((part) => part.to)]).toEqual([
            ...parts.map((part) => part.from),
            to,
          ]);
          expect(parts[0]?.from).toBe(from);
        }
      }),
    );
  });

  it("meets each card with its leader inside the card's own width, and the marker it is for", () => {
    fc.assert(
      fc.property(anyScene, ({ cards, leaders, marks }) => {
        const byId = new Map(leaders.map((leader) => [leader.eventId, leader]));
        for (const { eventId, leaderAt, box, side, row } of cards) {
          const leader = byId.get(eventId);
          expect(leader === undefined).toBe(leaderAt === undefined);
          if (!leader || leaderAt === undefined) continue;
          expect(leaderAt).toBeGreaterThanOrEqual(-tolerance);
          expect(leaderAt).toBeLessThanOrEqual(box.width + tolerance);
          expect([leader.side, leader.row, leader.bends.length]).toEqual([side, row, row + 1]);
          expect(leader.x).toBe(marks.find((mark) => mark.eventId === eventId)?.anchor);
        }
      }),
    );
  });

  it("lets no label of the axis leave the picture or overlap another", () => {
    const { axis: font } = defaultPublication.textMetrics;
    fc.assert(
      fc.property(anyScene, ({ axis, width }) => {
        const spans = (axis?.ticks ?? [])
          .filter(({ label }) => label !== undefined)
          .map(({ x, tier, label = "" }) => {
            const room = estimateTextWidth(label, font);
            const start = tier === "major" ? x + 6 : x - room / 2;
            return [start, start + room] as const;
          })
          .sort(([a], [b]) => a - b);
        const { to = 0, label = "" } = axis?.earlier ?? {};
        const ends = [axis?.earlier ? 6 + estimateTextWidth(label, font) : 0];
        expect(ends[0]).toBeLessThanOrEqual(Math.max(to, 0));
        for (const [start, end] of spans) {
          expect(start).toBeGreaterThanOrEqual((ends.at(-1) ?? 0) - tolerance);
          ends.push(end);
        }
        expect(ends.at(-1)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it("sets the word of an arc inside the picture, clear of leaders, arcs and other words", () => {
    const { relation: font } = defaultPublication.textMetrics;
    fc.assert(
      fc.property(anyScene, ({ arcs, leaders, width }) => {
        const words = arcs.flatMap(({ label, labelAt, top }) => {
          if (!labelAt) return [];
          const room = estimateTextWidth(label, font) + 8;
          const start = labelAt.anchor === "end" ? labelAt.x - room : labelAt.x;
          return [{ x: start, width: room, y: top, height: font.size }];
        });
        for (const { x, width: room } of words) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + room).toBeLessThanOrEqual(width);
          const through = leaders.filter(
            (leader) => leader.side === "above" && leader.x > x && leader.x < x + room,
          );
          expect(through).toEqual([]);
        }
        const wrong = words.flatMap((a, index) =>
          words.slice(index + 1).filter((b) => overlap(a, b)),
        );
        expect(wrong).toEqual([]);
      }),
    );
  });
});
