import { collectLegend } from "../collectLegend.ts";
import { needsNow } from "../needsNow.ts";
import type { SceneCard, SceneItem, SceneLeader, SceneMark, WideScene } from "../Scene.ts";
import type { SceneContext, SceneStory } from "../SceneContext.ts";
import { buildAxis, earlierLeast } from "./buildAxis.ts";
import { buildClusters } from "./buildClusters.ts";
import { cardWidth } from "./cardWidth.ts";
import { countDensity } from "./countDensity.ts";
import { type CardHeight, createCardHeights } from "./createCardHeights.ts";
import { createFrame, type FrameLimits, readLimits } from "./createFrame.ts";
import { createSpanNamer, type NameSpan } from "./createSpanNamer.ts";
import { createTickWriter, type WriteTick } from "./createTickWriter.ts";
import { findPiles } from "./findPiles.ts";
import { foldCards } from "./foldCards.ts";
import { fitName, groupMarks, laneColumn, nameGroups } from "./groupMarks.ts";
import { hangArcs } from "./hangArcs.ts";
import { heightBudget, type WideRoom } from "./heightBudget.ts";
import { createLaneRoom, type LaneRoom, limitLanes } from "./limitLanes.ts";
import type { RowedCard } from "./placeCards.ts";
import { limitsBeside, type PlacedEras, placeEras } from "./placeEras.ts";
import { type LanedMark, placeMarks } from "./placeMarks.ts";
import { type RoutedRelations, routeRelations } from "./routeRelations.ts";
import { sizes } from "./sizes.ts";
import { type Stack, type StackParts, stackUp } from "./stackUp.ts";

/** Creates what builds the scene of a story with a horizontal axis, for one room after the other. */
export function createWideBuilder(
  story: SceneStory,
  context: SceneContext,
): (room: WideRoom) => WideScene {
  const { items } = story;
  const kit: WideKit = {
    limits: readLimits(items, limitsBeside(story, context)),
    cardHeights: createCardHeights(context),
    writeTick: createTickWriter(context),
    nameSpan: createSpanNamer(context),
  };
  return (room) => buildWide(story, room, { ...context, ...kit });
}

/** What the pictures of all widths share. */
interface WideKit {
  readonly limits: FrameLimits | null;
  readonly cardHeights: (width: number) => CardHeight;
  readonly writeTick: WriteTick;
  readonly nameSpan: NameSpan;
}

/** Builds the scene with a horizontal axis in `width` CSS pixels. */
function buildWide(story: SceneStory, room: WideRoom, context: SceneContext & WideKit): WideScene {
  const { items } = story;
  const { width } = room;
  const column = laneColumn(items, width, context);
  const { limits, publication } = context;
  const frame = createFrame(limits, { width, earlierLeast: earlierLeast(context), start: column });
  const inTime = frame ? placeMarks(items, frame) : [];
  const { marks: laned, groups } = groupMarks(inTime, items, publication.messages.otherLane);
  const byId = new Map(laned.map((mark) => [mark.eventId, mark]));
  const around = { marks: byId, width, context };
  const isGrouped = groups.length > 0;
  const lanes = createLaneRoom(laned, isGrouped);
  const between = { lanes, rowGap: publication.textMetrics.card.apart };
  const erasOf = (cards: readonly RowedCard[]): PlacedEras =>
    placeEras(story, { ...around, frame, cards });
  const isBare = story.eras.length === 0 && !needsNow(items, context);
  const stackOf = (cards: readonly RowedCard[]): Stack => {
    const { arcs } = relate(cards, items, laned);
    const eraTiers = isBare ? 0 : erasOf(cards).tiers;
    return stackUp(cards, { ...between, arcs, folded: foldedOf(cards, items, byId), eraTiers });
  };
  const cards = foldCards(items, {
    ...around,
    rows: room.maxRows,
    cardHeight: context.cardHeights(cardWidth(width, context)),
    maxHeight: heightBudget(room, items.length),
    leastHeight: stackUp([], { ...between, arcs: [], folded: noneFolded, eraTiers: 0 }).height,
    heightOf: (some) => stackOf(some).height,
  });
  const stack = stackOf(cards);
  const { arcs, untold } = relate(cards, items, laned);
  const drawn = isGrouped ? { marks: laned, counted: [] } : limitLanes(laned, idsOf(cards));
  const marks = placeDown(drawn.marks, isGrouped ? lanes : createLaneRoom(drawn.marks), stack);
  const leaders = leadersOf(cards, marks, isGrouped ? stack.turns : {});
  const density = countDensity(drawn.counted, { width, y: stack.axisY, height: lanes.above.room });
  return {
    ...story,
    legend: collectLegend(items, { marks, arcs, density }, publication),
    orientation: "wide",
    width,
    height: stack.height,
    band: frame ? stack.band : { ...stack.band, height: 0 },
    rows: stack.rows,
    axis: frame && { ...buildAxis(frame, context.writeTick, context), y: stack.axisY },
    lanes: nameGroups(
      groups,
      (lane) => stack.markY({ side: "above", lane }, lanes.above.pitch),
      (name) => fitName(name, column, context),
    ),
    ...erasOf(cards).at(stack.band),
    marks,
    leaders,
    arcs: hangArcs(arcs, { marks, leaders, width, context }),
    untold,
    cards: inListOrder(cards, items).map((card) => placedCard(card, stack.rowY)),
    clusterRow: stack.clusterRow,
    density,
    ...buildClusters(items, {
      ...around,
      cards,
      leaders,
      rowY: stack.clusterRow.y,
      stripY: stack.height - sizes.chip,
    }),
  };
}

function idsOf(cards: readonly RowedCard[]): ReadonlySet<string> {
  return new Set(cards.map(({ item }) => item.event.id));
}

/** The marks at their places down the picture, smaller where their lanes are close. */
function placeDown(marks: readonly LanedMark[], lanes: LaneRoom, stack: Stack): SceneMark[] {
  return marks.map(({ side, lane, ...mark }) => {
    const { pitch } = lanes[side];
    const y = stack.markY({ side, lane }, pitch);
    return pitch < sizes.lane ? { ...mark, y, scale: pitch / sizes.lane } : { ...mark, y };
  });
}

function inListOrder(cards: readonly RowedCard[], items: readonly SceneItem[]): RowedCard[] {
  const byItem = new Map(cards.map((card) => [card.item, card]));
  return items.flatMap((item) => byItem.get(item) ?? []);
}

const unrelated: RoutedRelations = { arcs: [], untold: [] };

/** The arcs between events that have cards; between others they would say nothing. */
function relate(
  cards: readonly RowedCard[],
  items: readonly SceneItem[],
  marks: readonly LanedMark[],
): RoutedRelations {
  if (cards.every(({ item }) => item.relations.length === 0)) return unrelated;
  const shown = idsOf(cards);
  return routeRelations(
    inListOrder(cards, items).map(({ item }) => item),
    marks.filter(({ eventId }) => shown.has(eventId)),
  );
}

const noneFolded: StackParts["folded"] = { beside: false, markless: false };

/** Which sorts of items have no card, and so a chip. */
function foldedOf(
  cards: readonly RowedCard[],
  items: readonly SceneItem[],
  marks: ReadonlyMap<string, LanedMark>,
): StackParts["folded"] {
  if (cards.length === items.length) return noneFolded;
  const marked = cards.filter(({ item }) => marks.has(item.event.id)).length;
  return {
    beside: marked < marks.size,
    markless: cards.length - marked < items.length - marks.size,
  };
}

function leadersOf(
  cards: readonly RowedCard[],
  marks: readonly SceneMark[],
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
