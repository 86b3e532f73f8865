import { collectLegend } from "../collectLegend.ts";
import type { SceneCard, SceneItem, SceneLeader, SceneMark, WideScene } from "../Scene.ts";
import type { SceneContext, SceneStory } from "../SceneContext.ts";
import { buildAxis, earlierLeast } from "./buildAxis.ts";
import { buildClusters } from "./buildClusters.ts";
import { cardWidth } from "./cardWidth.ts";
import { countDensity } from "./countDensity.ts";
import { createFrame } from "./createFrame.ts";
import { createCardHeight } from "./estimateCardHeight.ts";
import { findPiles } from "./findPiles.ts";
import { foldCards } from "./foldCards.ts";
import { hangArcs } from "./hangArcs.ts";
import { heightBudget, type WideRoom } from "./heightBudget.ts";
import { createLaneRoom, type LaneRoom, limitLanes } from "./limitLanes.ts";
import type { RowedCard } from "./placeCards.ts";
import { limitsBeside, type PlacedEras, placeEras } from "./placeEras.ts";
import { type LanedMark, placeMarks } from "./placeMarks.ts";
import { type LeveledArc, routeRelations } from "./routeRelations.ts";
import { sizes } from "./sizes.ts";

/** Builds the scene with a horizontal axis in `width` CSS pixels. */
export function buildWide(story: SceneStory, room: WideRoom, context: SceneContext): WideScene {
  const { items } = story;
  const { width } = room;
  const frame = createFrame(items, {
    width,
    earlierLeast: earlierLeast(context),
    others: limitsBeside(story, context),
  });
  const laned = frame ? placeMarks(items, frame) : [];
  const byId = new Map(laned.map((mark) => [mark.eventId, mark]));
  const { arcs, untold } = routeRelations(items, laned);
  const lanes = createLaneRoom(laned);
  const erasBeside = (cards: readonly RowedCard[]): PlacedEras => {
    const marks = cards.flatMap(({ item }) => byId.get(item.event.id) ?? []);
    return placeEras(story, { frame, cards, marks, context });
  };
  const stackOf = (cards: readonly RowedCard[]): Stack => {
    const folded = foldedOf(cards, items, byId);
    return stackUp(cards, { lanes, arcs, eraTiers: erasBeside(cards).tiers, folded });
  };
  const placing = { marks: byId, width, rows: room.maxRows, context };
  const cards = foldCards(items, {
    ...placing,
    cardHeight: createCardHeight(cardWidth(width, context), context),
    maxHeight: heightBudget(room, items.length),
    heightOf: (some) => stackOf(some).height,
  });
  const stack = stackOf(cards);
  const { marks, density } = drawMarks(laned, { stack, lanes, width, kept: keptOf(cards, arcs) });
  const leaders = leadersOf(cards, marks);
  const [rowY, stripY] = [stack.clusterRow.y, stack.height - sizes.chip];
  return {
    ...story,
    legend: collectLegend(items, { marks, arcs, density }, context.publication),
    orientation: "wide",
    width,
    height: stack.height,
    band: frame ? stack.band : { ...stack.band, height: 0 },
    rows: stack.rows,
    axis: frame && { ...buildAxis(frame, context), y: stack.axisY },
    ...erasBeside(cards).at(stack.band),
    marks: marks.map(({ side: _side, lane: _lane, ...mark }): SceneMark => mark),
    leaders,
    arcs: hangArcs(arcs, { marks, leaders, width, context }),
    untold,
    cards: inListOrder(cards, story).map((card) => placedCard(card, stack.rowY)),
    ...buildClusters(items, { cards, leaders, rowY, stripY, ...placing }),
    clusterRow: stack.clusterRow,
    density,
  };
}

/** What marks are drawn by. */
interface MarkDrawing {
  readonly stack: Stack;
  readonly lanes: LaneRoom;
  readonly width: number;
  /** The events whose marks something ends on. */
  readonly kept: ReadonlySet<string>;
}

/** The marks down the picture, and columns in place of those that have no room. */
function drawMarks(
  laned: readonly LanedMark[],
  { stack, lanes, width, kept }: MarkDrawing,
): { readonly marks: readonly PlacedMark[]; readonly density: WideScene["density"] } {
  const { marks, counted } = limitLanes(laned, kept);
  const drawn = createLaneRoom(marks);
  const columns = { width, y: stack.axisY, height: lanes.above.room };
  return {
    marks: marks.map((mark) => {
      const { pitch } = drawn[mark.side];
      const y = stack.markY(mark, pitch);
      return pitch < sizes.lane ? { ...mark, y, scale: pitch / sizes.lane } : { ...mark, y };
    }),
    density: counted.length > 0 ? countDensity(counted, columns) : undefined,
  };
}

function inListOrder(cards: readonly RowedCard[], { items }: SceneStory): RowedCard[] {
  const byItem = new Map(cards.map((card) => [card.item, card]));
  return items.flatMap((item) => byItem.get(item) ?? []);
}

type Side = RowedCard["side"];

/** Everything's place down the picture. */
interface Stack {
  readonly rows: { readonly above: number; readonly below: number; readonly strip: number };
  readonly rowY: (side: Side, row: number) => number;
  readonly band: { readonly y: number; readonly height: number };
  readonly axisY: number;
  readonly markY: (mark: LanedMark, pitch: number) => number;
  readonly clusterRow: { readonly y: number; readonly height: number };
  readonly height: number;
}

/** What stands between the rows of cards. */
interface StackParts {
  readonly lanes: LaneRoom;
  readonly arcs: readonly LeveledArc[];
  readonly eraTiers: number;
  readonly folded: ReturnType<typeof foldedOf>;
}

function stackUp(
  cards: readonly RowedCard[],
  { lanes, arcs, eraTiers, folded }: StackParts,
): Stack {
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
    markY: ({ side, lane }, pitch) =>
      side === "above"
        ? axisY - sizes.aboveAxis - (lane + 0.5) * pitch
        : axisY + sizes.ticks + (lane + 0.5) * pitch,
    clusterRow: { y: belowY - chips, height: chips },
    height: stripY + total(heights.strip) + (folded.markless ? sizes.rowGap + sizes.chip : 0),
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

/** Which sorts of items have no card, and so a chip. */
function foldedOf(
  cards: readonly RowedCard[],
  items: readonly SceneItem[],
  marks: ReadonlyMap<string, LanedMark>,
): { readonly beside: boolean; readonly markless: boolean } {
  if (cards.length === items.length) return { beside: false, markless: false };
  const marked = cards.filter(({ item }) => marks.has(item.event.id)).length;
  return {
    beside: marked < marks.size,
    markless: cards.length - marked < items.length - marks.size,
  };
}

/** The events whose marks something ends on. */
function keptOf(cards: readonly RowedCard[], arcs: readonly LeveledArc[]): Set<string> {
  return new Set([
    ...cards.map(({ item }) => item.event.id),
    ...arcs.flatMap(({ from, to }) => [from, to]),
  ]);
}

type PlacedMark = LanedMark & Pick<SceneMark, "y" | "scale">;

function leadersOf(cards: readonly RowedCard[], marks: readonly PlacedMark[]): SceneLeader[] {
  const byId = new Map(marks.map((mark) => [mark.eventId, mark]));
  const pileOf = findPiles(marks);
  return cards.flatMap(({ item, side, row, bends }): SceneLeader[] => {
    const mark = byId.get(item.event.id);
    if (!mark || side === "strip" || bends.length === 0) return [];
    const { top, bottom } = pileOf(mark);
    const y = side === "above" ? top : bottom;
    return [{ eventId: mark.eventId, color: mark.color, side, row, bends, x: mark.anchor, y }];
  });
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
