import type { Media } from "../../model/index.ts";
import type { TextFont } from "../../publication/index.ts";
import { countLines } from "../countLines.ts";
import { plainText } from "../describeEvents.ts";
import type { SceneItem } from "../Scene.ts";
import type { SceneContext } from "../SceneContext.ts";

/** Between a card's headline and its summary, and before each small line, in CSS pixels. */
const paragraphGap = 4;

/** Of a recording that is only heard, and before each picture, in CSS pixels. */
const audioHeight = 40;
const mediaGap = 6;

/** Creates an estimate for cards of `width`, in CSS pixels, that reads each of them once. */
export function createCardHeight(
  width: number,
  context: SceneContext,
): (item: SceneItem) => number {
  const heights = new Map<SceneItem, number>();
  return (item) => {
    const known = heights.get(item) ?? estimateCardHeight(item, width, context);
    heights.set(item, known);
    return known;
  };
}

/** Estimates how tall a card of `width` is, in CSS pixels, from its words and their letters. */
export function estimateCardHeight(
  { event, date, status, byline, relations, credits = [] }: SceneItem,
  width: number,
  { publication, measureText }: SceneContext,
): number {
  const { textMetrics, messages } = publication;
  const { card } = textMetrics;
  const heightOf = (text: string, font: TextFont): number =>
    countLines(text, width - card.beside, (run) => measureText(run, font)) * font.lineHeight;
  const sources = event.sources?.map(({ name }) => name).join(", ") ?? "";
  const small = [
    status ?? "",
    byline ?? "",
    ...relations.map(({ text }) => text),
    sources === "" ? "" : `${messages.sources} ${sources}`,
  ].filter((text) => text !== "");
  const captionHeight = ({ caption = "" }: Media, index: number): number => {
    const text = `${caption} ${credits[index] ?? ""}`.trim();
    return text === "" ? 0 : heightOf(text, textMetrics.meta) + paragraphGap;
  };
  const body = heightOf(plainText(event.summary ?? ""), textMetrics.summary);
  return (
    card.above +
    card.below +
    heightOf(date.visible, textMetrics.date) +
    heightOf(event.headline, textMetrics.headline) +
    (event.media ?? [])
      .map(
        (one, index) =>
          mediaGap + mediaHeight(one, width - card.beside) + captionHeight(one, index),
      )
      .reduce((sum, height) => sum + height, 0) +
    (body > 0 ? body + paragraphGap : 0) +
    small
      .map((text) => heightOf(text, textMetrics.meta) + paragraphGap)
      .reduce((sum, height) => sum + height, 0)
  );
}

function mediaHeight({ kind, width = 3, height = 2 }: Media, cardWidth: number): number {
  return kind === "audio" ? audioHeight : (cardWidth * height) / width;
}
