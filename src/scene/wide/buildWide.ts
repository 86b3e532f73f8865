import { collectLegend } from "../collectLegend.ts";
import type { SceneCard, SceneItem, SceneLeader, SceneMark, WideScene } from "../Scene.ts";
import type { SceneContext, SceneStory } from "../SceneContext.ts";
import { buildAxis, earlierLeast } from "./buildAxis.ts";
import { buildClusters } from "./buildClusters.ts";
import { cardWidth } from "./cardWidth.ts";
import { countDensity } from "./countDensity.ts";
import { createFrame, type Frame } from "./createFrame.ts";
import { createCardHeight } from "./estimateCardHeight.ts";
import { findPiles } from "./findPiles.ts";
import { foldCards } from "./foldCards.ts";
import { fitName, groupMarks, laneColumn, nameGroups } from "./groupMarks.ts";
import { hangArcs } from "./hangArcs.ts";
import { heightBudget, type WideRoom } from "./heightBudget.ts";
import { createLaneRoom, limitLanes } from "./limitLanes.ts";
import type { RowedCard } from "./placeCards.ts";
import { limitsBeside, type PlacedEras, placeEras } from "./placeEras.ts";
import { type LanedMark, placeMarks } from "./placeMarks.ts";
import { type LeveledArc, routeRelations } from "./routeRelations.ts";
import { sizes } from "./sizes.ts";
import { type Stack, type StackParts, stackUp } from "./stackUp.ts";

/** Builds the scene with a horizontal axis in `width` CSS pixels. */
export function buildWide(story: SceneStory, room: WideRoom, context: SceneContext): WideScene {
  const { items } = story;
  const { width } = room;
  const column = laneColumn(items, width, context);
  const frame = frameOf(story, { width, column, context });
  const { otherLane } = context.publication.messages;
  const inTime = frame ? placeMarks(items, frame) : [];
  const { marks: laned, groups } = groupMarks(inTime, items, otherLane);
  const byId = new Map(laned.map((mark) => [mark.eventId, mark]));
  const { arcs, untold } = routeRelations(items, laned);
  const isGrouped = groups.length > 0;
  const lanes = createLaneRoom(laned, isGrouped);
  const erasOf = (cards: readonly RowedCard[]): PlacedEras =>
    placeEras(story, { frame, cards, marks: byId, context });
  const stackOf = (cards: readonly RowedCard[]): Stack => {
    const folded = foldedOf(cards, items, byId);
    return stackUp(cards, { lanes, arcs, folded, eraTiers: erasOf(cards).tiers });
  };
  const cards = foldCards(items, {
    ...{ marks: byId, width, rows: room.maxRows, context },
    cardHeight: createCardHeight(cardWidth(width, context), context),
    maxHeight: heightBudget(room, items.length),
    heightOf: (some) => stackOf(some).height,
  });
  const stack = stackOf(cards);
  const { marks, counted } = isGrouped
    ? { marks: laned.map((mark) => ({ ...mark, y: stack.markY(mark, sizes.lane) })), counted: [] }
    : fitMarks(laned, keptOf(cards, arcs), stack);
  const leaders = leadersOf(cards, marks, isGrouped ? stack.turns : {});
  const density = countDensity(counted, { width, y: stack.axisY, height: lanes.above.room });
  return {
    ...story,
    legend: collectLegend(items, { marks, arcs, density }, context.publication),
    orientation: "wide",
    width,
    height: stack.height,
    band: frame ? stack.band : { ...stack.band, height: 0 },
    rows: stack.rows,
    axis: frame && { ...buildAxis(frame, context), y: stack.axisY },
    lanes: nameGroups(
      groups,
      (lane) => stack.markY({ side: "above", lane }, sizes.lane),
      (name) => fitName(name, column, context),
    ),
    ...erasOf(cards).at(stack.band),
    marks: marks.map(({ side: _side, lane: _lane, ...mark }): SceneMark => mark),
    leaders,
    arcs: hangArcs(arcs, { marks, leaders, width, context }),
    untold,
    cards: inListOrder(cards, story).map((card) => placedCard(card, stack.rowY)),
    clusterRow: stack.clusterRow,
    density,
    ...buildClusters(items, {
      cards,
      marks: byId,
      leaders,
      rowY: stack.clusterRow.y,
      stripY: stack.height - sizes.chip,
      width,
      context,
    }),
  };
}

function frameOf(
  story: SceneStory,
  { width, column, context }: { width: number; column: number; context: SceneContext },
): Frame | null {
  return createFrame(story.items, {
    width,
    earlierLeast: earlierLeast(context),
    start: column,
    others: limitsBeside(story, context),
  });
}

/** The marks in the lanes that there is room for, and those that columns count. */
function fitMarks(
  laned: readonly LanedMark[],
  kept: ReadonlySet<string>,
  stack: Stack,
): { marks: PlacedMark[]; counted: readonly LanedMark[] } {
  const { marks, counted } = limitLanes(laned, kept);
  const lanes = createLaneRoom(marks);
  return {
    marks: marks.map((mark) => {
      const { pitch } = lanes[mark.side];
      const y = stack.markY(mark, pitch);
      return pitch < sizes.lane ? { ...mark, y, scale: pitch / sizes.lane } : { ...mark, y };
    }),
    counted,
  };
}

function inListOrder(cards: readonly RowedCard[], { items }: SceneStory): RowedCard[] {
  const byItem = new Map(cards.map((card) => [card.item, card]));
  return items.flatMap((item) => byItem.get(item) ?? []);
}

/** Which sorts of items have no card, and so a chip. */
function foldedOf(
  cards: readonly RowedCard[],
  items: readonly SceneItem[],
  marks: ReadonlyMap<string, LanedMark>,
): StackParts["folded"] {
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

function leadersOf(
  cards: readonly RowedCard[],
  marks: readonly PlacedMark[],
  turns: Partial<Stack["turns"]>,
): SceneLeader[] {
  const byId = new Map(marks.map((mark) => [mark.eventId, mark]));
  const pileOf = findPiles(marks);
  return cards.flatMap(({ item, side, row, bends }): SceneLeader[] => {
    const mark = byId.get(item.event.id);
    if (!mark || side === "strip" || bends.length === 0) return [];
    const { top, bottom } = pileOf(mark);
    const y = side === "above" ? top : bottom;
    const { eventId, color, anchor } = mark;
    return [{ eventId, color, side, row, bends, turnY: turns[side], x: anchor, y }];
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
