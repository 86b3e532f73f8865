// The wide picture: a horizontal axis, marks in lanes about it, cards in rows over and under it.

export { createWideBuilder } from "./createWideBuilder.ts";
export type { Budget } from "./heightBudget.ts";
export { sizes } from "./sizes.ts";
