import { apStyle } from "../../time/index.ts";
import { englishMessages, englishRelationWords, englishStatusWords } from "../english.ts";
import type { Publication, TextFont } from "../Publication.ts";

const serif: Pick<TextFont, "family" | "weight"> = { family: "serif", weight: 400 };
const sans: Pick<TextFont, "family" | "weight"> = { family: "sans", weight: 600 };

/** A broadsheet's dress: serif type on warm paper, hairlines, one ink and few colours. */
export const broadsheet: Publication = {
  id: "broadsheet",
  name: "The Broadsheet",
  lang: "en",
  direction: "ltr",
  dateStyle: apStyle,
  quotes: ["“", "”"],
  relationWords: englishRelationWords,
  statusWords: englishStatusWords,
  messages: englishMessages,
  headingLevel: 2,
  textMetrics: {
    date: { ...sans, size: 12.5, lineHeight: 18 },
    headline: { ...serif, size: 17, weight: 600, lineHeight: 20 },
    summary: { ...serif, size: 14.5, lineHeight: 19.5 },
    meta: { ...sans, size: 12.5, weight: 400, lineHeight: 17 },
    axis: { ...sans, size: 12.5, lineHeight: 16 },
    relation: { ...serif, size: 14, lineHeight: 16 },
  },
};
