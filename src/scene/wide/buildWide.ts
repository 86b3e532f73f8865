import { collectLegend } from "../collectLegend.ts";
import type { SceneCard, SceneLeader, SceneMark, WideScene } from "../Scene.ts";
import type { SceneContext, SceneStory } from "../SceneContext.ts";
import { buildAxis, earlierLeast } from "./buildAxis.ts";
import { createFrame } from "./createFrame.ts";
import { fitName, groupMarks, laneColumn, nameGroups } from "./groupMarks.ts";
import { hangArcs } from "./hangArcs.ts";
import { placeCards, type RowedCard } from "./placeCards.ts";
import { limitsBeside, placeEras } from "./placeEras.ts";
import { type LanedMark, placeMarks } from "./placeMarks.ts";
import { routeRelations } from "./routeRelations.ts";
import { sizes } from "./sizes.ts";

/** Builds the scene with a horizontal axis in `width` CSS pixels. */
export function buildWide(story: SceneStory, width: number, context: SceneContext): WideScene {
  const column = laneColumn(story.items, width, context);
  const frame = createFrame(story.items, {
    width,
    earlierLeast: earlierLeast(context),
    start: column,
    others: limitsBeside(story, context),
  });
  const { marks: laned, groups } = groupMarks(
    frame ? placeMarks(story.items, frame) : [],
    story.items,
    context.publication.messages.otherLane,
  );
  const cards = placeCards(story.items, { marks: laned, width, context });
  const { arcs, untold } = routeRelations(story.items, laned);
  const beside = placeEras(story, { frame, cards, marks: laned, context });
  const stack = stackUp(cards, laned, {
    arcLevels: Math.max(-1, ...arcs.map(({ level }) => level)) + 1,
    eraTiers: beside.tiers,
  });
  const marks = laned.map((mark) => ({ ...mark, y: stack.markY(mark) }));
  const turns = groups.length > 0 ? stack.turns : {};
  const leaders = cards.flatMap((card) => leaderOf(card, marks, turns));
  return {
    ...story,
    legend: collectLegend(story.items, { marks, arcs }, context.publication),
    orientation: "wide",
    width,
    height: stack.height,
    band: frame ? stack.band : { ...stack.band, height: 0 },
    rows: stack.rows,
    axis: frame && { ...buildAxis(frame, context), y: stack.axisY },
    lanes: nameGroups(
      groups,
      (lane) => stack.markY({ side: "above", lane }),
      (name) => fitName(name, column, context),
    ),
    ...beside.at(stack.band),
    marks: marks.map(({ side: _side, lane: _lane, ...mark }): SceneMark => mark),
    leaders,
    arcs: hangArcs(arcs, { marks, leaders, width, context }),
    untold,
    cards: inListOrder(cards, story).map((card) => placedCard(card, stack.rowY)),
  };
}

function inListOrder(cards: readonly RowedCard[], { items }: SceneStory): RowedCard[] {
  return items.flatMap((item) => cards.filter((card) => card.item === item));
}

type Side = RowedCard["side"];

/** Everything's place down the picture. */
interface Stack {
  readonly rows: { readonly above: number; readonly below: number; readonly strip: number };
  readonly rowY: (side: Side, row: number) => number;
  readonly band: { readonly y: number; readonly height: number };
  readonly axisY: number;
  readonly markY: (mark: Pick<LanedMark, "side" | "lane">) => number;
  /** The edges of the lanes of marks, where leaders turn that must not cross names. */
  readonly turns: { readonly above: number; readonly below: number };
  readonly height: number;
}

function stackUp(
  cards: readonly RowedCard[],
  marks: readonly LanedMark[],
  { arcLevels, eraTiers }: { arcLevels: number; eraTiers: number },
): Stack {
  const heights = {
    above: rowHeights(cards, "above"),
    below: rowHeights(cards, "below"),
    strip: rowHeights(cards, "strip"),
  };
  const bandY = total(heights.above);
  const arcRoom = arcLevels > 0 ? sizes.arc + sizes.arcLevel * (arcLevels - 1) : 0;
  const lanes = laneCounts(marks);
  const eraRoom = eraTiers * sizes.era;
  const aboveAxis = sizes.leader + eraRoom + arcRoom + lanes.above * sizes.lane + sizes.aboveAxis;
  const axisY = bandY + aboveAxis;
  const belowAxis = sizes.ticks + lanes.below * sizes.lane + (heights.below.length > 0 ? 10 : 4);
  const band = { y: bandY, height: aboveAxis + belowAxis };
  const belowY = bandY + band.height;
  const stripY = belowY + total(heights.below) + (heights.strip.length > 0 ? sizes.rowGap : 0);
  const starts: Readonly<Record<Side, (row: number) => number>> = {
    above: (row) =>
      total(heights.above.slice(row + 1)) + (row + 1 < heights.above.length ? sizes.rowGap : 0),
    below: (row) => belowY + total(heights.below.slice(0, row)) + (row > 0 ? sizes.rowGap : 0),
    strip: (row) => stripY + total(heights.strip.slice(0, row)) + (row > 0 ? sizes.rowGap : 0),
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
      above: axisY - sizes.aboveAxis - lanes.above * sizes.lane - 2,
      below: axisY + sizes.ticks,
    },
    markY: ({ side, lane }) =>
      side === "above"
        ? axisY - sizes.aboveAxis - (lane + 0.5) * sizes.lane
        : axisY + sizes.ticks + (lane + 0.5) * sizes.lane,
    height: stripY + total(heights.strip),
  };
}

/** Of rows stacked with gaps between them. */
function total(heights: readonly number[]): number {
  const gaps = Math.max(0, heights.length - 1) * sizes.rowGap;
  return heights.reduce((sum, height) => sum + height, gaps);
}

function rowHeights(cards: readonly RowedCard[], side: Side): number[] {
  const heights: number[] = [];
  for (const card of cards.filter((candidate) => candidate.side === side)) {
    heights[card.row] = Math.max(heights[card.row] ?? 0, card.height);
  }
  return Array.from(heights, (height) => height ?? 0);
}

function laneCounts(marks: readonly LanedMark[]): { above: number; below: number } {
  const count = (side: LanedMark["side"]): number =>
    Math.max(0, ...marks.filter((mark) => mark.side === side).map(({ lane }) => lane + 1));
  return { above: count("above"), below: count("below") };
}

type PlacedMark = LanedMark & { readonly y: number };

function leaderOf(
  card: RowedCard,
  marks: readonly PlacedMark[],
  turns: Partial<Stack["turns"]>,
): SceneLeader[] {
  const mark = marks.find(({ eventId }) => eventId === card.item.event.id);
  if (!mark || card.side === "strip" || card.bends.length === 0) return [];
  const half = (mark.shape === "dot" ? sizes.dot : sizes.bar) / 2;
  const ys = pileOf(mark, marks).map(({ y }) => y);
  return [
    {
      eventId: mark.eventId,
      color: mark.color,
      side: card.side,
      row: card.row,
      bends: card.bends,
      turnY: turns[card.side],
      x: mark.anchor,
      y: card.side === "above" ? Math.min(...ys) - half : Math.max(...ys) + half,
    },
  ];
}

/** Dots on one instant stand in a pile; a leader meets the pile, and passes through no other dot. */
function pileOf(mark: PlacedMark, marks: readonly PlacedMark[]): readonly PlacedMark[] {
  if (mark.shape !== "dot") return [mark];
  return marks.filter(({ shape, from }) => shape === "dot" && Math.abs(from - mark.from) < 1);
}

function placedCard(card: RowedCard, rowY: Stack["rowY"]): SceneCard {
  const { item, side, row, x, width, height, bends } = card;
  const leaderX = bends.at(-1);
  return {
    eventId: item.event.id,
    side,
    row,
    box: { x, y: rowY(side, row), width, height },
    leaderAt: leaderX === undefined ? undefined : leaderX - x,
  };
}
