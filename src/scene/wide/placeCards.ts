import { type Label, type Placement, placeLabels } from "../../layout/index.ts";
import type { SceneItem } from "../Scene.ts";
import type { SceneContext } from "../SceneContext.ts";
import { estimateCardHeight } from "./estimateCardHeight.ts";
import type { LanedMark } from "./placeMarks.ts";
import { sizes } from "./sizes.ts";

/** A card in its row, before the picture's heights are known. */
export interface RowedCard {
  readonly item: SceneItem;
  readonly side: "above" | "below" | "undated";
  /** Counted from the axis outwards. */
  readonly row: number;
  readonly x: number;
  readonly width: number;
  readonly height: number;
  /** Where its leader runs in each row, nearest the axis first; empty without a leader. */
  readonly bends: readonly number[];
}

/** What cards are placed by. */
export interface CardPlacing {
  readonly marks: readonly LanedMark[];
  readonly width: number;
  readonly context: SceneContext;
}

/** Places the card of every item that has a mark, and those that have none in rows of their own. */
export function placeCards(items: readonly SceneItem[], placing: CardPlacing): RowedCard[] {
  const marks = new Map(placing.marks.map((mark) => [mark.eventId, mark]));
  const placed = items.filter(({ event }) => marks.has(event.id));
  const others = items.filter(({ event }) => !marks.has(event.id));
  return [...besideAxis(placed, marks, placing), ...inRows(others, placing)];
}

function besideAxis(
  items: readonly SceneItem[],
  marks: ReadonlyMap<string, LanedMark>,
  { width, context }: CardPlacing,
): RowedCard[] {
  const cardSpan = cardWidth(width);
  const heights = items.map((item) => estimateCardHeight(item, cardSpan, context));
  const labels = items.map(({ event }, index): Label => {
    const mark = marks.get(event.id);
    return {
      anchor: mark?.anchor ?? 0,
      width: cardSpan,
      height: heights[index] ?? 0,
      priority: event.priority ?? 0,
      side: mark?.side === "below" ? "after" : undefined,
    };
  });
  const { places } = placeAll(labels, width);
  return items.flatMap((item, index): RowedCard[] => {
    const place = places[index];
    if (!place) return [];
    return [
      {
        item,
        side: place.side === "before" ? "above" : "below",
        row: place.row,
        x: place.start,
        width: cardSpan,
        height: heights[index] ?? 0,
        bends: place.bends,
      },
    ];
  });
}

/** Places every label, in as few rows as that takes. */
function placeAll(labels: readonly Label[], width: number): Placement {
  for (let rows = 1; ; rows += Math.ceil(rows / 3)) {
    const placement = placeLabels(labels, {
      extent: [0, width],
      rows,
      gap: sizes.cardGap,
      leaderGap: sizes.cardInset,
      sides: 2,
    });
    if (placement.folded.length === 0 || rows >= labels.length) return placement;
  }
}

function inRows(items: readonly SceneItem[], { width, context }: CardPlacing): RowedCard[] {
  const cardSpan = cardWidth(width);
  const step = cardSpan + sizes.cardGap;
  const columns = Math.max(1, Math.floor((width + sizes.cardGap) / step));
  return items.map((item, index) => ({
    item,
    side: "undated",
    row: Math.floor(index / columns),
    x: (index % columns) * step,
    width: cardSpan,
    height: estimateCardHeight(item, cardSpan, context),
    bends: [],
  }));
}

/** On a picture of `width` CSS pixels three to six cards stand side by side. */
function cardWidth(width: number): number {
  return Math.round(Math.min(236, Math.max(180, width / 5.2)));
}
