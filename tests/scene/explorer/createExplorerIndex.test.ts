import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultPublication } from "../../../src/publication/index.ts";
import { german, persian } from "../../../src/publications.ts";
import {
  createExplorerIndex,
  createExplorerIndexInSteps,
  createExplorerSource,
  describeView,
  type ExplorerBar,
  listBars,
  nearestEvent,
  needsSteps,
} from "../../../src/scene/explorer/index.ts";
import { buildScene } from "../../../src/scene/index.ts";
import { peacekeepers } from "../../../stories/fixtures/peacekeepers.ts";
import { anyEvents } from "./anyEvents.ts";

const day = 86_400_000;

describe("createExplorerIndex", () => {
  it("meets events at their start, and at their end where no start is given", () => {
    const starts = Float64Array.of(0, 2 * day, -Infinity, -Infinity);
    const ends = Float64Array.of(day, 30 * day, 40 * day, Infinity);
    const { lookup, dated } = createExplorerIndex({ columns: { starts, ends } });
    expect([...lookup.starts]).toEqual([0, 2 * day, 40 * day, Infinity]);
    expect(dated).toBe(3);
  });

  it("has no axis where nothing is dated", () => {
    const starts = Float64Array.of(-Infinity);
    expect(
      createExplorerIndex({ columns: { starts, ends: Float64Array.of(Infinity) } }).domain,
    ).toBeNull();
  });

  it("lets a page in between its steps only for many events in no order", () => {
    const starts = Float64Array.from({ length: 60_000 }, (_, i) => i);
    const shuffled = starts.toReversed();
    expect(needsSteps({ columns: { starts, ends: starts } })).toBe(false);
    expect(needsSteps({ columns: { starts: shuffled, ends: shuffled } })).toBe(true);
    const progress = [
      ...createExplorerIndexInSteps({ columns: { starts: shuffled, ends: shuffled } }),
    ];
    expect(progress.at(-1)).toBe(1);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    // A step looks at a part of the events only, whatever it does with them.
    expect(progress.length).toBeGreaterThan(50);
  });

  it("gives bars their lanes between its steps too", () => {
    const starts = Float64Array.from({ length: 60_000 }, (_, i) => 60_000 - i);
    const stepsFor = (length: number): number => {
      const ends = starts.map((start) => start + length);
      return [...createExplorerIndexInSteps({ columns: { starts, ends } })].length;
    };
    // Those of an instant have none, and those of a moment none where all is in view.
    expect(stepsFor(1)).toBe(stepsFor(0));
    expect(stepsFor(6000)).toBeGreaterThan(stepsFor(0));
  });
});

describe("createExplorerSource", () => {
  const source = createExplorerSource(peacekeepers);
  const index = createExplorerIndex(source);

  it("lists events in the order of a timeline, and says of each what its card says", () => {
    const { order, count } = index.lookup;
    const headlines = Array.from({ length: count }, (_, position) =>
      source.headline(order?.[position] ?? position),
    );
    expect(headlines).toEqual(
      buildScene(peacekeepers, { orientation: "narrow" }).items.map(({ event }) => event.headline),
    );
    expect(count).toBe(peacekeepers.events.length);
    expect(source.headline(source.indexOf?.("lavrov") ?? -1)).toContain("Lavrov");
    expect(source.note).toContain("March 24, 2025");
  });
});

describe("describeView", () => {
  const starts = Float64Array.from({ length: 4000 }, (_, i) => Date.UTC(2024, 0, 1) + i * day);
  const index = createExplorerIndex({ columns: { starts, ends: starts } });
  const view = [Date.UTC(2024, 2, 1), Date.UTC(2024, 5, 1)] as const;

  it.each([
    [defaultPublication, "92 of 4,000 events, March 2024 to May 2024"],
    [{ ...defaultPublication, ...german }, "92 von 4.000 Ereignissen, März 2024 bis Mai 2024"],
    [{ ...defaultPublication, ...persian }, "۹۲ از ۴٬۰۰۰ رویداد، مارس ۲۰۲۴ تا مه ۲۰۲۴"],
  ])("says it in the publication's language and digits", (publication, expected) => {
    expect(describeView(index, view, publication)).toBe(expected);
  });

  it("names days where a view shows few", () => {
    const week = [Date.UTC(2024, 2, 3), Date.UTC(2024, 2, 9)] as const;
    expect(describeView(index, week, defaultPublication)).toBe(
      "6 of 4,000 events, March 3, 2024 to March 8, 2024",
    );
  });
});

describe("nearestEvent", () => {
  const starts = Float64Array.of(10, 20, 30);
  const { lookup } = createExplorerIndex({ columns: { starts, ends: starts } });

  it.each([
    [14, 5, 0],
    [16, 5, 1],
    [29, 5, 2],
    [60, 5, null],
  ])("of %i within %i is %s", (instant, reach, expected) => {
    expect(nearestEvent(lookup, instant, reach)).toBe(expected);
  });
});

describe("listBars, for any events", () => {
  const overlap = (a: ExplorerBar, b: ExplorerBar): boolean =>
    a !== b && a.lane === b.lane && a.from < b.to && b.from < a.to;

  it("never lets two bars of a lane overlap, and gives a bar one lane at every scale", () => {
    fc.assert(
      fc.property(anyEvents, fc.double({ min: 1e-7, max: 1e-3, noNaN: true }), (columns, scale) => {
        const index = createExplorerIndex({ columns });
        const far = listBars(index, index.domain ?? [0, 0], scale);
        const lanes = new Map(
          listBars(index, index.domain ?? [0, 0], scale * 8).map((bar) => [bar.position, bar.lane]),
        );
        expect(far.filter((bar) => far.some((other) => overlap(bar, other)))).toEqual([]);
        for (const { position, lane } of far) expect(lanes.get(position)).toBe(lane);
      }),
    );
  });
});
