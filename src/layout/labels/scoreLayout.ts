import { bisectLeft, bisectRight, mean } from "d3-array";
import { countInversions } from "./countInversions.ts";
import type { Label, LabelSide } from "./Label.ts";
import type { PlacedLabel, Placement } from "./Placement.ts";

/** How good a layout of labels is. */
export interface LayoutScore {
  /** Pairs of labels in one row that overlap. Touching is no overlap. */
  readonly overlaps: number;
  /** Times that a leader runs through another leader's label. */
  readonly hits: number;
  /** Pairs of leaders that cross, counted once for every row that they cross before. */
  readonly crossings: number;
  /** Labels without a place. */
  readonly folded: number;
  /** Rows on both sides together. */
  readonly rows: number;
  /** Leaders that run straight from anchor to label. */
  readonly straight: number;
  /** How far a leader runs along the axis instead of away from it, in CSS pixels, on average. */
  readonly path: number;
  /** How far an anchor lies beyond its label's own width, in CSS pixels, on average. */
  readonly slide: number;
}

/**
 * Scores where labels were placed, whoever placed them.
 *
 * Averages are over the labels that have a place, and 0 where none has.
 *
 * Cost: O(n log n) and the overlaps.
 *
 * @throws {RangeError} if there is not one place for each label.
 *
 * @example
 * ```ts
 * const labels = [{ anchor: 5, width: 20 }];
 * scoreLayout(labels, placeLabels(labels, { extent: [0, 50], rows: 1, inset: 0 })).path; // 0
 * ```
 */
export function scoreLayout(
  labels: readonly Label[],
  { places }: Pick<Placement, "places">,
): LayoutScore {
  if (labels.length !== places.length) {
    throw new RangeError(
      `scoreLayout: places must be as many as labels, ${labels.length}; received ${places.length}.`,
    );
  }
  const shown = labels.flatMap(({ anchor }, index): ShownLabel[] => {
    const place = places[index];
    return place ? [{ ...place, anchor }] : [];
  });
  const levels = (["before", "after"] as const).flatMap((side) => levelsOf(shown, side));
  const total = (count: (level: Level) => number): number =>
    levels.reduce((sum, level) => sum + count(level), 0);
  return {
    overlaps: total(countOverlaps),
    hits: total(countHits),
    crossings: total(countCrossings),
    folded: labels.length - shown.length,
    rows: levels.length,
    straight: shown.filter((label) => pathOf(label) === 0).length,
    path: mean(shown, pathOf) ?? 0,
    slide: mean(shown, slideOf) ?? 0,
  };
}

type ShownLabel = PlacedLabel & Pick<Label, "anchor">;

/** A row with the leaders that reach it. */
interface Level {
  readonly labels: readonly ShownLabel[];
  readonly leaders: readonly {
    readonly from: number;
    readonly to: number;
    readonly ends: boolean;
  }[];
}

function levelsOf(shown: readonly ShownLabel[], side: LabelSide): Level[] {
  const levels: Level[] = [];
  let reaching = shown.filter((label) => label.side === side);
  for (let row = 0; reaching.length > 0; row++) {
    levels.push({
      labels: reaching.filter((label) => label.row === row),
      leaders: reaching.map(({ anchor, bends, row: own }) => ({
        from: bends[row - 1] ?? anchor,
        to: bends[row] ?? anchor,
        ends: own === row,
      })),
    });
    reaching = reaching.filter((label) => label.row > row);
  }
  return levels;
}

// What is closer than this to touching touches: places are sums of fractions of pixels.
const ROUNDING = 1e-6;

function countOverlaps({ labels }: Level): number {
  const sorted = labels.filter(({ width }) => width > ROUNDING).sort((a, b) => a.start - b.start);
  return sorted.reduce((sum, { start, width }, i) => {
    let other = i + 1;
    while ((sorted[other]?.start ?? Infinity) < start + width - ROUNDING) other++;
    return sum + other - i - 1;
  }, 0);
}

function countHits({ labels, leaders }: Level): number {
  const starts = labels.map(({ start }) => start + ROUNDING).sort((a, b) => a - b);
  const ends = labels.map(({ start, width }) => start + width - ROUNDING).sort((a, b) => a - b);
  return leaders
    .filter(({ ends: isOwn }) => !isOwn)
    .reduce((sum, { to }) => sum + bisectLeft(starts, to) - bisectRight(ends, to), 0);
}

function countCrossings({ leaders }: Level): number {
  const sorted = [...leaders].sort((a, b) => a.from - b.from || a.to - b.to);
  return countInversions(sorted.map(({ to }) => to));
}

function pathOf({ anchor, bends }: ShownLabel): number {
  return bends.reduce((sum, bend, row) => sum + Math.abs(bend - (bends[row - 1] ?? anchor)), 0);
}

function slideOf({ anchor, start, width }: ShownLabel): number {
  return Math.max(0, Math.abs(anchor - start - width / 2) - width / 2);
}
