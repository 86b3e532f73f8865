// How a publication writes: its words, date style and letters. Its look is the stylesheet's.

export { broadsheet } from "./broadsheet/broadsheet.ts";
export type {
  Messages,
  Publication,
  RelationWords,
  SignWords,
  TextFont,
  TextMetrics,
} from "./Publication.ts";
export { defaultPublication } from "./plain/plain.ts";
