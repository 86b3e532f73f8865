import { type Label, placeLabels } from "../../layout/index.ts";
import type { SceneItem } from "../Scene.ts";
import type { SceneContext } from "../SceneContext.ts";
import { estimateCardHeight } from "./estimateCardHeight.ts";
import type { LanedMark } from "./placeMarks.ts";
import { sizes } from "./sizes.ts";

/** A card in its row, before the picture's heights are known. */
export interface RowedCard {
  readonly item: SceneItem;
  /** `"strip"`: in rows of its own under the picture, without a leader. */
  readonly side: "above" | "below" | "strip";
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

/** More rows than this on a side would put a card out of sight of its marker. */
const mostRows = 4;

/**
 * Places the card of every item that has a mark beside the axis. Those that have none, and those
 * of least priority that find no room, stand in rows of their own under the picture, in order.
 */
export function placeCards(items: readonly SceneItem[], placing: CardPlacing): RowedCard[] {
  const marks = new Map(placing.marks.map((mark) => [mark.eventId, mark]));
  const marked = items.filter(({ event }) => marks.has(event.id));
  const beside = besideAxis(marked, marks, placing);
  const placed = new Set(beside.map(({ item }) => item));
  return [
    ...beside,
    ...inRows(
      items.filter((item) => !placed.has(item)),
      placing,
    ),
  ];
}

function besideAxis(
  items: readonly SceneItem[],
  marks: ReadonlyMap<string, LanedMark>,
  { width, context }: CardPlacing,
): RowedCard[] {
  const cardSpan = cardWidth(width, context);
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
  const { places } = placeLabels(labels, {
    extent: [0, width],
    rows: mostRows,
    gap: sizes.cardGap,
    inset: sizes.cardInset,
    sides: 2,
  });
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

function inRows(items: readonly SceneItem[], { width, context }: CardPlacing): RowedCard[] {
  const cardSpan = cardWidth(width, context);
  const step = cardSpan + sizes.cardGap;
  const columns = Math.max(1, Math.floor((width + sizes.cardGap) / step));
  return items.map((item, index) => ({
    item,
    side: "strip",
    row: Math.floor(index / columns),
    x: (index % columns) * step,
    width: cardSpan,
    height: estimateCardHeight(item, cardSpan, context),
    bends: [],
  }));
}

/** On a picture of `width` CSS pixels three to six cards stand side by side. */
function cardWidth(width: number, { publication }: SceneContext): number {
  const usual = Math.min(236, Math.max(180, width / 5.2));
  return Math.round((usual * publication.textMetrics.card.widest) / 236);
}
