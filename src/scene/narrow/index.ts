// The narrow picture: cards that flow, each with its own stretch of a vertical axis.

export { buildNarrow } from "./buildNarrow.ts";
