import { english } from "../english.ts";
import type { Publication } from "../Publication.ts";

/** A news agency's dress: dense, square, dates in monospaced figures and in the style of the AP. */
export const wire: Publication = {
  ...english,
  id: "wire",
  name: "Meridian Wire",
  locale: "en-US",
  timeZonePolicy: { clock: "story", timeZone: "America/New_York" },
  creditLine: ({ author, agency }) => [agency, author].filter(Boolean).join(" / "),
  messages: {
    ...english.messages,
    note: (publishedOn) => `Dates as reported ${publishedOn}.`,
    resolvedNote: "Relative dates resolved against it.",
    sources: "Via",
  },
  glyphs: { marker: "square", hollow: false },
  headingLevel: 2,
  textMetrics: {
    date: { family: "mono", size: 12, weight: 600, lineHeight: 16 },
    headline: { family: "sans", size: 14.5, weight: 600, lineHeight: 18 },
    summary: { family: "sans", size: 13, weight: 400, lineHeight: 17 },
    meta: { family: "mono", size: 12, weight: 400, lineHeight: 16 },
    axis: { family: "mono", size: 12, weight: 600, lineHeight: 16 },
    relation: { family: "mono", size: 12, weight: 400, lineHeight: 16 },
    card: { widest: 224, beside: 0, above: 6, below: 8, apart: 16 },
  },
};
