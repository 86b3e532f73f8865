import { english } from "../english.ts";
import type { Publication } from "../Publication.ts";

/** The dress a timeline wears where no publication is named: the system's own letters, AP dates. */
export const defaultPublication: Publication = {
  ...english,
  id: "plain",
  name: "Plain",
  timeZonePolicy: { clock: "story", timeZone: "UTC" },
  glyphs: { marker: "disc", hollow: false },
  headingLevel: 2,
  textMetrics: {
    date: { family: "sans", size: 13, weight: 600, lineHeight: 18 },
    headline: { family: "sans", size: 16, weight: 650, lineHeight: 20 },
    summary: { family: "sans", size: 14, weight: 400, lineHeight: 20 },
    meta: { family: "sans", size: 12.5, weight: 400, lineHeight: 17 },
    axis: { family: "sans", size: 12.5, weight: 600, lineHeight: 17 },
    relation: { family: "sans", size: 13, weight: 400, lineHeight: 17 },
    card: { widest: 236, beside: 0, above: 0, below: 8, apart: 22 },
  },
};
