import type { Media } from "../../model/index.ts";
import type { TextFont } from "../../publication/index.ts";
import { countLines, type MeasuredRun, measureRuns } from "../countLines.ts";
import { plainText } from "../plainText.ts";
import type { SceneItem } from "../Scene.ts";
import type { MeasureText, SceneContext } from "../SceneContext.ts";

/** Between a card's headline and its summary, and before each small line, in CSS pixels. */
const paragraphGap = 4;

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
  const known = new Map<SceneItem, CardText>();
  const measureText = rememberWidths(context.measureText);
  return (width) => {
    const heights = new Map<SceneItem, number>();
    return (item) => {
      let height = heights.get(item);
      if (height === undefined) {
        const text = known.get(item) ?? readCard(item, { ...context, measureText });
        known.set(item, text);
        height = heightOf(text, width - context.publication.textMetrics.card.beside);
        heights.set(item, height);
      }
      return height;
    };
  };
}

/** Headlines of one story are made of the same few words. */
function rememberWidths(measureText: MeasureText): MeasureText {
  const known = new Map<TextFont, Map<string, number>>();
  return (text, font) => {
    const widths = known.get(font) ?? new Map<string, number>();
    known.set(font, widths);
    const width = widths.get(text) ?? measureText(text, font);
    widths.set(text, width);
    return width;
  };
}

/** What of a card takes height, measured for columns of any width. */
interface CardText {
  /** Above and below all words, in CSS pixels. */
  readonly around: number;
  readonly date: Paragraph;
  readonly headline: Paragraph;
  readonly media: readonly { readonly media: Media; readonly caption: Paragraph | undefined }[];
  readonly summary: Paragraph;
  readonly small: readonly Paragraph[];
}

interface Paragraph {
  readonly runs: readonly MeasuredRun[];
  readonly lineHeight: number;
}

function readCard(
  { event, date, status, byline, relations, credits = [] }: SceneItem,
  { publication, measureText }: SceneContext,
): CardText {
  const { textMetrics, messages } = publication;
  const paragraph = (text: string, font: TextFont): Paragraph => ({
    runs: measureRuns(text, (run) => measureText(run, font)),
    lineHeight: font.lineHeight,
  });
  const sources = event.sources?.map(({ name }) => name).join(", ") ?? "";
  const small = [
    status ?? "",
    byline ?? "",
    ...relations.map(({ text }) => text),
    sources === "" ? "" : `${messages.sources} ${sources}`,
  ].filter((text) => text !== "");
  const caption = ({ caption: words = "" }: Media, index: number): Paragraph | undefined => {
    const text = `${words} ${credits[index] ?? ""}`.trim();
    return text === "" ? undefined : paragraph(text, textMetrics.meta);
  };
  return {
    around: textMetrics.card.above + textMetrics.card.below,
    date: paragraph(date.visible, textMetrics.date),
    headline: paragraph(event.headline, textMetrics.headline),
    media: (event.media ?? []).map((media, index) => ({ media, caption: caption(media, index) })),
    summary: paragraph(plainText(event.summary ?? ""), textMetrics.summary),
    small: small.map((text) => paragraph(text, textMetrics.meta)),
  };
}

function heightOf(
  { around, date, headline, media, summary, small }: CardText,
  width: number,
): number {
  const linesOf = ({ runs, lineHeight }: Paragraph): number => countLines(runs, width) * lineHeight;
  const pictures = media.reduce(
    (sum, { media: one, caption }) =>
      sum + (mediaGap + mediaHeight(one, width) + (caption ? linesOf(caption) + paragraphGap : 0)),
    0,
  );
  const body = linesOf(summary);
  return (
    around +
    linesOf(date) +
    linesOf(headline) +
    pictures +
    (body > 0 ? body + paragraphGap : 0) +
    small.reduce((sum, text) => sum + (linesOf(text) + paragraphGap), 0)
  );
}

function mediaHeight({ kind, width = 3, height = 2 }: Media, cardWidth: number): number {
  return kind === "audio" ? audioHeight : (cardWidth * height) / width;
}
