import { type Label, placeLabels } from "../../layout/index.ts";
import type { SceneItem } from "../Scene.ts";
import type { SceneContext } from "../SceneContext.ts";
import { cardColumns, cardWidth } from "./cardWidth.ts";
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
  /** By the event's `id`. */
  readonly marks: ReadonlyMap<string, LanedMark>;
  readonly width: number;
  /** The most rows on each side of the axis. */
  readonly rows: number;
  /** How tall an item's card is, in CSS pixels. */
  readonly cardHeight: (item: SceneItem) => number;
  /**
   * Whether rows are searched for the shortest leaders, or all is placed in one pass.
   * @default "thorough"
   */
  readonly effort?: "fast" | "thorough" | undefined;
  readonly context: SceneContext;
}

/** Places the cards of items that have marks beside the axis, as many of them as find room. */
export function placeBeside(
  items: readonly SceneItem[],
  { marks, width, rows, cardHeight, effort, context }: CardPlacing,
): RowedCard[] {
  const cardSpan = cardWidth(width, context);
  const labels = items.map((item): Label => {
    const { event } = item;
    const mark = marks.get(event.id);
    return {
      anchor: mark?.anchor ?? 0,
      width: cardSpan,
      height: cardHeight(item),
      priority: event.priority ?? 0,
      side: mark?.side === "below" ? "after" : undefined,
    };
  });
  const { places } = placeLabels(labels, {
    extent: [0, width],
    rows,
    gap: sizes.cardGap,
    inset: sizes.cardInset,
    sides: 2,
    effort,
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
        height: cardHeight(item),
        bends: place.bends,
      },
    ];
  });
}

/** Places cards in rows of their own under the picture, in order. */
export function placeStrip(
  items: readonly SceneItem[],
  { width, cardHeight, context }: CardPlacing,
): RowedCard[] {
  const cardSpan = cardWidth(width, context);
  const columns = cardColumns(width, context);
  return items.map((item, index) => ({
    item,
    side: "strip",
    row: Math.floor(index / columns),
    x: (index % columns) * (cardSpan + sizes.cardGap),
    width: cardSpan,
    height: cardHeight(item),
    bends: [],
  }));
}
