import { ftStyle } from "../../time/index.ts";
import { english } from "../english.ts";
import type { Publication } from "../Publication.ts";

/** A financial daily's dress: tinted paper, small type, diamonds, and a rule beside each card. */
export const financial: Publication = {
  ...english,
  id: "financial",
  name: "The Ledger",
  dateStyle: ftStyle,
  locale: "en-GB",
  timeZonePolicy: { clock: "publication", timeZone: "Europe/London" },
  quotes: ["‘", "’"],
  creditLine: ({ author, agency }) => `© ${[author, agency].filter(Boolean).join("/")}`,
  messages: { ...english.messages, sources: "Sources:" },
  glyphs: { marker: "diamond", hollow: false },
  headingLevel: 2,
  textMetrics: {
    date: { family: "sans", size: 12, weight: 600, lineHeight: 15 },
    headline: { family: "serif", size: 15.5, weight: 700, lineHeight: 18 },
    summary: { family: "sans", size: 12.5, weight: 400, lineHeight: 16 },
    meta: { family: "sans", size: 12, weight: 400, lineHeight: 15 },
    axis: { family: "sans", size: 12, weight: 600, lineHeight: 15 },
    relation: { family: "serif", size: 13, weight: 400, lineHeight: 16 },
    card: { widest: 220, beside: 18, above: 0, below: 8, apart: 14 },
  },
};
