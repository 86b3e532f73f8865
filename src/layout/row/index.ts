// One row: the exact places of things that stand side by side in a given order.

export { fitDistances } from "./fitDistances.ts";
export { fitSquares } from "./fitSquares.ts";
export { createScratch, type Scratch } from "./Scratch.ts";
export { type RowItem, type SolveRowOptions, solveRow } from "./solveRow.ts";
