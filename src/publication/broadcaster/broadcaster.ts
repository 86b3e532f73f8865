import { dayMonthStyle } from "../../time/index.ts";
import { english } from "../english.ts";
import type { Publication } from "../Publication.ts";

/** A public broadcaster's dress: large letters, heavy lines, high contrast and plain words. */
export const broadcaster: Publication = {
  ...english,
  id: "broadcaster",
  name: "Northlight Public",
  timeZonePolicy: { clock: "story", timeZone: "UTC" },
  dateStyle: dayMonthStyle,
  locale: "en-GB",
  creditLine: ({ author, agency }) => `Picture: ${[author, agency].filter(Boolean).join(", ")}`,
  statusWords: {
    ...english.statusWords,
    reported: "Reported. We have not checked it.",
    claimed: "A claim",
    alleged: "An accusation",
    unverified: "We have not checked it",
    retracted: "Taken back",
    corrected: "Put right",
  },
  messages: {
    ...english.messages,
    undated: "We do not know the date",
    legend: "What the signs mean",
    empty: "Nothing has happened yet.",
    note: (publishedOn) => `These are the dates we knew on ${publishedOn}.`,
    resolvedNote: "Words such as “Monday” are counted from that day.",
    signs: {
      ...english.messages.signs,
      within: "On one of these days",
      before: "Before this day. We do not know when",
      after: "After this day. We do not know when",
      underWay: "Still going on. We do not know since when",
      ongoing: "Still going on",
      uncertainEnds: "Started or ended in the pale part",
      approximate: "Around this time",
    },
  },
  glyphs: { marker: "disc", hollow: false },
  headingLevel: 2,
  textMetrics: {
    date: { family: "sans", size: 16, weight: 700, lineHeight: 22 },
    headline: { family: "sans", size: 19, weight: 700, lineHeight: 24 },
    summary: { family: "sans", size: 17, weight: 400, lineHeight: 25 },
    meta: { family: "sans", size: 16, weight: 400, lineHeight: 22 },
    axis: { family: "sans", size: 16, weight: 700, lineHeight: 22 },
    relation: { family: "sans", size: 16, weight: 400, lineHeight: 22 },
    card: { widest: 290, beside: 28, above: 12, below: 12, apart: 26 },
  },
};
