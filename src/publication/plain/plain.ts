import { apStyle } from "../../time/index.ts";
import { englishMessages, englishRelationWords, englishStatusWords } from "../english.ts";
import type { Publication } from "../Publication.ts";

const sans = { family: "sans", weight: 400 } as const;

/** The dress a timeline wears where no publication is named: the system's own letters, AP dates. */
export const defaultPublication: Publication = {
  id: "plain",
  name: "Plain",
  lang: "en",
  direction: "ltr",
  dateStyle: apStyle,
  quotes: ["“", "”"],
  relationWords: englishRelationWords,
  statusWords: englishStatusWords,
  messages: englishMessages,
  headingLevel: 2,
  textMetrics: {
    date: { ...sans, size: 13, weight: 600, lineHeight: 18 },
    headline: { ...sans, size: 16, weight: 650, lineHeight: 20 },
    summary: { ...sans, size: 14, lineHeight: 20 },
    meta: { ...sans, size: 12.5, lineHeight: 17 },
    axis: { ...sans, size: 12.5, weight: 600, lineHeight: 16 },
    relation: { ...sans, size: 13, lineHeight: 16 },
  },
};
