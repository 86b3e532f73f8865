import { english } from "../english.ts";
import type { Publication } from "../Publication.ts";

/** A broadsheet's dress: serif type on warm paper, hairlines, one ink and few colours. */
export const broadsheet: Publication = {
  ...english,
  id: "broadsheet",
  name: "The Broadsheet",
  timeZonePolicy: { clock: "story", timeZone: "UTC" },
  glyphs: { marker: "disc", hollow: false },
  headingLevel: 2,
  textMetrics: {
    date: { family: "sans", size: 12.5, weight: 600, lineHeight: 18 },
    headline: { family: "serif", size: 17, weight: 600, lineHeight: 20 },
    summary: { family: "serif", size: 14.5, weight: 400, lineHeight: 19.5 },
    meta: { family: "sans", size: 12.5, weight: 400, lineHeight: 17 },
    axis: { family: "sans", size: 12.5, weight: 600, lineHeight: 17 },
    relation: { family: "serif", size: 14, weight: 400, lineHeight: 17 },
    card: { widest: 236, beside: 0, above: 0, below: 8, apart: 22 },
  },
};
