import { estimateTextWidth } from "../../layout/index.ts";
import type { Publication, TextFont } from "../../publication/index.ts";

/** The widest a label gets, in CSS pixels. */
const widest = 196;

/** Up to this width a headline stays on one line, in CSS pixels. */
const oneLine = 112;

/** What the headlines of labels are set in: those of cards, as large as a summary. */
export function labelFont({ headline, summary }: Publication["textMetrics"]): TextFont {
  return { ...headline, size: summary.size, lineHeight: summary.lineHeight };
}

/** The widest a label gets for a long date, in CSS pixels. */
const widestDate = 236;

/** How wide a label is whose date is on one line and whose headline is on two at most. */
export function measureLabel(
  { date, headline }: { readonly date: string; readonly headline: string },
  { textMetrics }: Publication,
): number {
  const whole = estimateTextWidth(headline, labelFont(textMetrics));
  // Lines break between words, so that the longer one is more than half.
  const ofHeadline = whole <= oneLine ? whole : Math.max(oneLine, whole * 0.5 + 22);
  // A date is not cut where the reader's letters are a little wider than expected.
  const ofDate = estimateTextWidth(date, textMetrics.date) * 1.06;
  return Math.ceil(Math.max(Math.min(widest, ofHeadline), Math.min(widestDate, ofDate)));
}
