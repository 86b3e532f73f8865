// Many events as one value after another: what is in view, which of it has a label, and where. Knows
// pixels, words and what a reader intends; knows no element and no browser.

export { type BarClass, spanOf } from "./assignBars.ts";
export {
  createExplorerIndex,
  createExplorerIndexInSteps,
  needsSteps,
} from "./createExplorerIndex.ts";
export { createExplorerSource, type ExplorerSourceOptions } from "./createExplorerSource.ts";
export { createLabelTiles, type LabelTiles } from "./createLabelTiles.ts";
export { createLevels, type ExplorerLevels } from "./createLevels.ts";
export type { ExplorerIndex } from "./ExplorerIndex.ts";
export type { ExplorerLabel } from "./ExplorerLabel.ts";
export type { ExplorerSource } from "./ExplorerSource.ts";
export { flagInset } from "./hangLabels.ts";
