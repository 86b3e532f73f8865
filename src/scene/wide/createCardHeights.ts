import type { Media } from "../../model/index.ts";
import type { TextFont } from "../../publication/index.ts";
import { countLines, measureRuns } from "../countLines.ts";
import { plainText } from "../plainText.ts";
import type { SceneItem } from "../Scene.ts";
import type { SceneContext } from "../SceneContext.ts";

/** Between a card's date and its headline, in CSS pixels. */
const headlineGap = 2;

/** Between its headline and its summary, and before each small line. */
const paragraphGap = 4;

/** Above and below the words of a status together. */
const statusFrame = 2;

/** Of a recording that is only heard, and before each picture, in CSS pixels. */
const audioHeight = 40;
const mediaGap = 6;

/** How tall an item's card is, in CSS pixels. */
export type CardHeight = (item: SceneItem) => number;

/**
 * Creates estimates of how tall cards are from their words and their letters, for one width after
 * the other, in CSS pixels. Each card's words are measured once, and each card once for a width.
 */
export function createCardHeights(context: SceneContext): (width: number) => CardHeight {
  const known = new Map<SceneItem, Height>();
  return (width) => {
    const heights = new Map<SceneItem, number>();
    return (item) => {
      let height = heights.get(item);
      if (height === undefined) {
        const text = known.get(item) ?? readCard(item, context);
        known.set(item, text);
        height = text(width - context.publication.textMetrics.card.beside);
        heights.set(item, height);
      }
      return height;
    };
  };
}

/** Measures an item's card for columns of any width. */
function readCard(
  { event, date, status, byline, relations, credits = [] }: SceneItem,
  { publication, measureText }: SceneContext,
): (width: number) => number {
  const { textMetrics, messages } = publication;
  const { card, meta } = textMetrics;
  const paragraph = (text: string, font: TextFont): Height => {
    const runs = measureRuns(text, (run) => measureText(run, font));
    return (width) => countLines(runs, width) * font.lineHeight;
  };
  /** A small line and the gap before it; nothing for an empty one. */
  const small = (text = "", font = meta): Height => {
    const height = paragraph(text, font);
    return (width) => (text === "" ? 0 : height(width) + paragraphGap);
  };
  const sources = event.sources?.map(({ name }) => name).join(", ") ?? "";
  // Lanes are named beside the axis, and not in cards.
  const lines = [
    small(status),
    small(byline),
    ...relations.map(({ text }) => small(text, textMetrics.relation)),
    small(sources === "" ? "" : `${messages.sources} ${sources}`),
    () => (status === undefined ? 0 : statusFrame),
  ];
  const media = (event.media ?? []).map((one, index): Height => {
    const words = small(`${one.caption ?? ""} ${credits[index] ?? ""}`.trim());
    return (width) => mediaGap + mediaHeight(one, width) + words(width);
  });
  const day = paragraph(date.visible, textMetrics.date);
  const headline = paragraph(event.headline, textMetrics.headline);
  const summary = paragraph(plainText(event.summary ?? ""), textMetrics.summary);
  const sum = (heights: readonly Height[], width: number): number =>
    heights.reduce((height, of) => height + of(width), 0);
  return (width) => {
    const body = summary(width);
    const title = day(width) + headlineGap + headline(width);
    const words = card.above + title + sum(media, width) + card.below;
    return words + (body > 0 ? body + paragraphGap : 0) + sum(lines, width);
  };
}

/** A height in a column of `width`, both in CSS pixels. */
type Height = (width: number) => number;

function mediaHeight({ kind, width = 3, height = 2 }: Media, cardWidth: number): number {
  return kind === "audio" ? audioHeight : (cardWidth * height) / width;
}
