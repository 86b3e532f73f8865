import type { LaneRoom } from "./limitLanes.ts";
import type { RowedCard } from "./placeCards.ts";
import type { LanedMark } from "./placeMarks.ts";
import type { LeveledArc } from "./routeRelations.ts";
import { sizes } from "./sizes.ts";

/** Over the axis, under it, or in rows of its own under the picture. */
type Side = RowedCard["side"];

/** Everything's place down the picture. */
export interface Stack {
  readonly rows: { readonly above: number; readonly below: number; readonly strip: number };
  readonly rowY: (side: Side, row: number) => number;
  readonly band: { readonly y: number; readonly height: number };
  readonly axisY: number;
  readonly markY: (mark: Pick<LanedMark, "side" | "lane">, pitch: number) => number;
  /** The edges of the lanes of marks, where leaders turn that must not cross names. */
  readonly turns: { readonly above: number; readonly below: number };
  readonly clusterRow: { readonly y: number; readonly height: number };
  readonly height: number;
}

/** What stands between the rows of cards. */
export interface StackParts {
  readonly lanes: LaneRoom;
  readonly arcs: readonly LeveledArc[];
  /** Which sorts of items have no card, and so a chip. */
  readonly folded: { readonly beside: boolean; readonly markless: boolean };
  /** How many tiers of names of eras stand at the top of the band. */
  readonly eraTiers: number;
  /** From one row of cards to the next, in CSS pixels. */
  readonly rowGap: number;
}

/** Stacks rows of cards, eras, arcs, marks, axis and chips. */
export function stackUp(cards: readonly RowedCard[], parts: StackParts): Stack {
  const { lanes, arcs, folded, eraTiers, rowGap } = parts;
  const total = (rows: readonly number[]): number => totalOf(rows, rowGap);
  const heights = {
    above: rowHeights(cards, "above"),
    below: rowHeights(cards, "below"),
    strip: rowHeights(cards, "strip"),
  };
  const bandY = total(heights.above);
  const arcLevels = Math.max(-1, ...arcs.map(({ level }) => level)) + 1;
  const arcRoom = arcLevels > 0 ? sizes.arc + sizes.arcLevel * (arcLevels - 1) : 0;
  const eraRoom = eraTiers * sizes.era;
  const aboveAxis = sizes.leader + eraRoom + arcRoom + lanes.above.room + sizes.aboveAxis;
  const axisY = bandY + aboveAxis;
  const chips = folded.beside ? sizes.chipRow : 0;
  const belowAxis = sizes.ticks + lanes.below.room + chips + (heights.below.length > 0 ? 10 : 4);
  const band = { y: bandY, height: aboveAxis + belowAxis };
  const belowY = bandY + band.height;
  const stripY = belowY + total(heights.below) + (heights.strip.length > 0 ? rowGap : 0);
  const starts: Readonly<Record<Side, (row: number) => number>> = {
    above: (row) =>
      total(heights.above.slice(row + 1)) + (row + 1 < heights.above.length ? rowGap : 0),
    below: (row) => belowY + total(heights.below.slice(0, row)) + (row > 0 ? rowGap : 0),
    strip: (row) => stripY + total(heights.strip.slice(0, row)) + (row > 0 ? rowGap : 0),
  };
  return {
    rows: {
      above: heights.above.length,
      below: heights.below.length,
      strip: heights.strip.length,
    },
    rowY: (side, row) => starts[side](row),
    band,
    axisY,
    turns: {
      above: axisY - sizes.aboveAxis - lanes.above.room - 2,
      below: axisY + sizes.ticks,
    },
    markY: ({ side, lane }, pitch) =>
      side === "above"
        ? axisY - sizes.aboveAxis - (lane + 0.5) * pitch
        : axisY + sizes.ticks + (lane + 0.5) * pitch,
    clusterRow: { y: belowY - chips, height: chips },
    height: stripY + total(heights.strip) + (folded.markless ? rowGap + sizes.chip : 0),
  };
}

/** Of rows stacked with gaps between them. */
function totalOf(heights: readonly number[], rowGap: number): number {
  const gaps = Math.max(0, heights.length - 1) * rowGap;
  return heights.reduce((sum, height) => sum + height, gaps);
}

function rowHeights(cards: readonly RowedCard[], side: Side): number[] {
  const heights: number[] = [];
  for (const card of cards.filter((candidate) => candidate.side === side)) {
    heights[card.row] = Math.max(heights[card.row] ?? 0, card.height);
  }
  return Array.from(heights, (height) => height ?? 0);
}
