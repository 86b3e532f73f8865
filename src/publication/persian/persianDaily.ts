import { persian } from "../languages/index.ts";
import type { Publication } from "../Publication.ts";

/** A Persian daily's dress, from right to left: turquoise on ivory, hollow diamonds, both calendars. */
export const persianDaily: Publication = {
  ...persian,
  id: "persian",
  name: "سپیده",
  locale: "fa-IR",
  timeZonePolicy: { clock: "story", timeZone: "Asia/Tehran" },
  glyphs: { marker: "diamond", hollow: true },
  headingLevel: 2,
  textMetrics: {
    date: { family: "sans", size: 13, weight: 600, lineHeight: 22 },
    headline: { family: "sans", size: 16, weight: 700, lineHeight: 26 },
    summary: { family: "sans", size: 14, weight: 400, lineHeight: 25 },
    meta: { family: "sans", size: 13, weight: 400, lineHeight: 22 },
    axis: { family: "sans", size: 13, weight: 600, lineHeight: 22 },
    relation: { family: "sans", size: 13, weight: 400, lineHeight: 22 },
    card: { widest: 244, beside: 0, above: 0, below: 8, apart: 22 },
  },
};
