import { economistStyle } from "../../time/index.ts";
import { english } from "../english.ts";
import type { Publication } from "../Publication.ts";

/** A magazine's dress: display type, much white and one strong colour. */
export const magazine: Publication = {
  ...english,
  id: "magazine",
  name: "Parallel",
  timeZonePolicy: { clock: "story", timeZone: "UTC" },
  dateStyle: economistStyle,
  locale: "en-GB",
  quotes: ["‘", "’"],
  creditLine: ({ author, agency }) =>
    [author && `Photograph by ${author}`, agency].filter(Boolean).join(", "),
  messages: {
    ...english.messages,
    earlier: "Before all this",
    note: (publishedOn) => `As reported by ${publishedOn}.`,
    resolvedNote: "Days of the week are counted from there.",
  },
  glyphs: { marker: "disc", hollow: true },
  headingLevel: 2,
  textMetrics: {
    date: { family: "sans", size: 13, weight: 600, lineHeight: 18 },
    headline: { family: "serif", size: 21, weight: 400, lineHeight: 24 },
    summary: { family: "sans", size: 14.5, weight: 400, lineHeight: 22 },
    meta: { family: "sans", size: 13, weight: 400, lineHeight: 18 },
    axis: { family: "sans", size: 13, weight: 600, lineHeight: 18 },
    relation: { family: "serif", size: 16, weight: 400, lineHeight: 20 },
    card: { widest: 256, beside: 0, above: 0, below: 8, apart: 34 },
  },
};
