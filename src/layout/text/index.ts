// How much room text takes, estimated from a table, so that every machine lays it out the same.

export type { FontFamily } from "./advances.ts";
export { estimateLines } from "./estimateLines.ts";
export { type EstimatedFont, estimateTextWidth } from "./estimateTextWidth.ts";
export { shortenText } from "./shortenText.ts";
