import type { Publication } from "./Publication.ts";

/**
 * What a publication takes from its language. A language is one file of this, and can be given to
 * any publication: `createPublication(wire, german)`.
 */
export type Language = Pick<
  Publication,
  | "lang"
  | "direction"
  | "dateStyle"
  | "calendar"
  | "numberingSystem"
  | "quotes"
  | "creditLine"
  | "relationWords"
  | "statusWords"
  | "messages"
>;
