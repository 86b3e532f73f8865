import { isoStyle } from "../../time/index.ts";
import { english } from "../english.ts";
import type { Publication } from "../Publication.ts";

/** A night desk's dress: made for the dark, condensed type, framed cards, hollow signs, ISO dates. */
export const nightdesk: Publication = {
  ...english,
  id: "nightdesk",
  name: "Night Desk",
  dateStyle: isoStyle,
  timeZonePolicy: { clock: "publication", timeZone: "UTC" },
  glyphs: { marker: "square", hollow: true },
  headingLevel: 2,
  textMetrics: {
    date: { family: "sans", size: 15, weight: 600, lineHeight: 18 },
    headline: { family: "sans", size: 16, weight: 600, lineHeight: 20 },
    summary: { family: "sans", size: 14, weight: 400, lineHeight: 20 },
    meta: { family: "sans", size: 14, weight: 400, lineHeight: 18 },
    axis: { family: "sans", size: 14, weight: 600, lineHeight: 18 },
    relation: { family: "sans", size: 14, weight: 400, lineHeight: 18 },
    card: { widest: 244, beside: 24, above: 10, below: 10, apart: 22 },
  },
};
