import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  buildScene,
  type NarrowScene,
  type SliceArc,
  type SliceBar,
} from "../../../src/scene/index.ts";
import { anyChronology } from "../anyChronology.ts";

const anyScene: fc.Arbitrary<NarrowScene> = anyChronology(40).map((chronology) =>
  buildScene(chronology, { orientation: "narrow" }),
);

describe("buildNarrow, for any chronology", () => {
  it("gives one slice per event, in the order of the list", () => {
    fc.assert(
      fc.property(anyScene, ({ slices, items }) => {
        expect(slices.map(({ eventId }) => eventId)).toEqual(items.map(({ event }) => event.id));
      }),
    );
  });

  it("speaks in shares of a slice, from 0 to 1", () => {
    fc.assert(
      fc.property(anyScene, ({ slices }) => {
        for (const { bars, ticks } of slices) {
          for (const { from, to } of bars) {
            expect([from >= 0, from < to, to <= 1]).toEqual([true, true, true]);
          }
          const places = ticks.map(({ at }) => at);
          expect(places.every((at) => at >= 0 && at <= 1)).toBe(true);
          expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        }
      }),
    );
  });

  it("runs each bar from slice to slice without a gap, in one lane and one colour", () => {
    fc.assert(
      fc.property(anyScene, ({ slices, items }) => {
        for (const { event, color } of items) {
          const parts = slices.flatMap(({ bars }, index) =>
            bars.filter(({ eventId }) => eventId === event.id).map((bar) => ({ index, bar })),
          );
          expect(new Set(parts.map(({ bar }) => bar.lane)).size).toBeLessThanOrEqual(1);
          expect(parts.every(({ bar }) => bar.color === color)).toBe(true);
          const joints = parts.slice(1).map(({ index, bar }, before) => {
            const last = parts[before];
            return [index + bar.from, (last?.index ?? 0) + (last?.bar.to ?? 0)] as const;
          });
          for (const [begins, ended] of joints) expect(begins).toBeCloseTo(ended, 9);
        }
      }),
    );
  });

  it("lets no two bars share a lane", () => {
    const clash = (a: SliceBar, b: SliceBar): boolean =>
      a.lane === b.lane && a.eventId !== b.eventId && a.from < b.to - 1e-9 && b.from < a.to - 1e-9;
    fc.assert(
      fc.property(anyScene, ({ slices }) => {
        const wrong = slices.flatMap(({ bars }) =>
          bars.flatMap((a, index) => bars.slice(index + 1).filter((b) => clash(a, b))),
        );
        expect(wrong).toEqual([]);
      }),
    );
  });

  it("takes no more than five lanes and two levels, and says how many", () => {
    fc.assert(
      fc.property(anyScene, ({ slices, lanes, arcLevels }) => {
        const used = slices.flatMap(({ bars, leaderLane = 0 }) => [
          leaderLane,
          ...bars.map(({ lane }) => lane),
        ]);
        expect(lanes).toBe(Math.max(0, ...used));
        expect(lanes).toBeLessThanOrEqual(5);
        const levels = slices.flatMap(({ arcs }) => arcs.map(({ level }) => level + 1));
        expect(arcLevels).toBe(Math.max(0, ...levels));
        expect(arcLevels).toBeLessThanOrEqual(2);
      }),
    );
  });

  it("takes each arc on from slice to slice until it ends", () => {
    fc.assert(
      fc.property(anyScene, ({ slices }) => {
        const broken = slices.flatMap(({ arcs }, index) =>
          arcs.filter((arc) => !goesOn(arc, slices[index + 1]?.arcs ?? [])),
        );
        expect(broken).toEqual([]);
      }),
    );
  });
});

function goesOn({ onward, level, relation, color }: SliceArc, next: readonly SliceArc[]): boolean {
  const others = next.filter((arc) => arc.level === level && arc.relation === relation);
  if (onward === "passing") {
    return others.some((arc) => arc.part === "through" && arc.color === color);
  }
  const ends = others.some((arc) => arc.part !== "through" && arc.onward === "none");
  return onward === "none" || ends;
}
