import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EventColumns } from "../../../src/layout/index.ts";
import {
  createExplorerIndex,
  createLabelTiles,
  createLevels,
  type ExplorerLabel,
  type ExplorerLevels,
  flagInset,
  type LabelTiles,
} from "../../../src/scene/explorer/index.ts";
import { anyEvents } from "./anyEvents.ts";

interface Cut {
  readonly levels: ExplorerLevels;
  readonly labelsOf: LabelTiles;
}

const anyWidth = fc.constantFrom(320, 750, 1200, 2000);
const anyLevel = fc.integer({ min: 0, max: 12 });

function cut(columns: EventColumns, width: number, rows = 5): Cut {
  const { lookup, domain } = createExplorerIndex({ columns });
  const levels = createLevels(domain ?? [0, 1], width);
  const measure = (position: number): number => 90 + ((position * 37) % 90);
  return { levels, labelsOf: createLabelTiles({ lookup, levels, rows, measure }) };
}

/** The labels of all tiles about one that has events. */
function labelsAround({ levels, labelsOf }: Cut, level: number, instant: number): ExplorerLabel[] {
  const [tile] = levels.tilesIn(level, [instant, instant]);
  return [-2, -1, 0, 1, 2].flatMap((step) =>
    levels.has(level, tile + step) ? labelsOf(level, tile + step) : [],
  );
}

interface Box {
  readonly pole: number;
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** Where labels are at a scale between that of their level and that of the next. */
function boxesOf(labels: readonly ExplorerLabel[], scale: number): Box[] {
  const [first] = labels;
  return labels.map(({ at, row, side, width }) => {
    const pole = (at - (first?.at ?? 0)) * scale;
    const from = side === "after" ? pole + flagInset : pole - flagInset - width;
    return { pole, row, from, to: from + width };
  });
}

function countClashes(boxes: readonly Box[]): number {
  const pairs = boxes.flatMap((a) => boxes.filter((b) => b !== a).map((b) => [a, b] as const));
  const overlaps = pairs.filter(([a, b]) => a.row === b.row && a.from < b.to && b.from < a.to);
  const hits = pairs.filter(([a, b]) => a.row > b.row && b.from < a.pole && a.pole < b.to);
  return overlaps.length + hits.length;
}

describe("createLabelTiles", () => {
  const instants = (...days: number[]) => {
    const starts = Float64Array.from(days, (day) => day * 86_400_000);
    return { starts, ends: starts };
  };

  it("labels everything where there is room", () => {
    const { labelsOf } = cut(instants(0, 10, 20), 1200);
    const labels = [0, 1].flatMap((tile) => labelsOf(0, tile));
    expect(labels.map(({ position }) => position)).toEqual([0, 1, 2]);
  });

  it("hangs the last labels towards what is earlier, inside of the picture", () => {
    const { labelsOf } = cut(instants(0, 10, 20), 1200);
    expect(labelsOf(0, 1).at(-1)).toMatchObject({ position: 2, side: "before" });
  });

  it("hangs events of one instant over each other on one leader, as many as there are rows", () => {
    const { labelsOf } = cut(instants(0, 10, 10, 10, 10, 10, 10, 10, 20), 700, 3);
    const middle = labelsOf(0, 0).filter(({ at }) => at === 10 * 86_400_000);
    const after = middle.filter(({ side }) => side === "after");
    expect(after.map(({ row }) => row).sort()).toEqual([0, 1, 2]);
  });

  it("prefers those of higher priority", () => {
    const starts = Float64Array.from({ length: 400 }, (_, i) => i * 1e6);
    const priorities = Float32Array.from(starts, (_, i) => (i % 80 === 40 ? 1 : 0));
    const { labelsOf } = cut({ starts, ends: starts, priorities }, 1200);
    const shown = [0, 1].flatMap((tile) => labelsOf(0, tile)).map(({ position }) => position);
    expect(shown.filter((position) => position % 80 === 40)).toHaveLength(5);
  });
});

describe("createLabelTiles, for any events", () => {
  const runs = { numRuns: 60 };

  it("drops no label on a closer look, and moves none to another row or side", () => {
    fc.assert(
      fc.property(anyEvents, anyWidth, anyLevel, (columns, width, level) => {
        const made = cut(columns, width);
        const instant = columns.starts[0] ?? 0;
        const closer = new Map(
          labelsAround(made, level + 1, instant).map((label) => [label.position, label]),
        );
        const [tile] = made.levels.tilesIn(level + 1, [instant, instant]);
        const [from, to] = made.levels.domainOf(level + 1, tile);
        for (const label of labelsAround(made, level, instant)) {
          if (from <= label.at && label.at < to) expect(closer.get(label.position)).toEqual(label);
        }
      }),
      runs,
    );
  });

  it("shows the same in a tile whatever was looked at before", () => {
    fc.assert(
      fc.property(anyEvents, anyWidth, anyLevel, (columns, width, level) => {
        const instant = columns.starts.at(-1) ?? 0;
        const travelled = cut(columns, width);
        for (const other of columns.starts.slice(0, 9)) labelsAround(travelled, level + 1, other);
        expect(labelsAround(travelled, level, instant)).toEqual(
          labelsAround(cut(columns, width), level, instant),
        );
      }),
      runs,
    );
  });

  it("lets no label overlap another and no leader run through one, at any scale of a level", () => {
    fc.assert(
      fc.property(
        anyEvents,
        anyWidth,
        anyLevel,
        fc.double({ min: 1, max: 2, noNaN: true }),
        (columns, width, level, zoom) => {
          const made = cut(columns, width);
          const labels = labelsAround(made, level, columns.starts[0] ?? 0);
          const boxes = boxesOf(labels, made.levels.scaleOf(level) * zoom);
          expect(countClashes(boxes)).toBe(0);
        },
      ),
      runs,
    );
  });
});
