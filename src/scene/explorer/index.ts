// Many events as one value after another: what is in view, which of it has a label, and where. Knows
// pixels, words and what a reader intends; knows no element and no browser.

export type { ExplorerTick } from "./buildExplorerTicks.ts";
export { countColumns } from "./countColumns.ts";
export {
  barLanes,
  createExplorerIndex,
  createExplorerIndexInSteps,
  needsSteps,
} from "./createExplorerIndex.ts";
export {
  createExplorerScene,
  type ExplorerScene,
  type ExplorerSceneOptions,
  type ExplorerWindow,
} from "./createExplorerScene.ts";
export { createExplorerSource, type ExplorerSourceOptions } from "./createExplorerSource.ts";
export { createLabelTiles, type LabelTiles } from "./createLabelTiles.ts";
export { createLevels, type ExplorerLevels } from "./createLevels.ts";
export { describeView } from "./describeView.ts";
export type { ExplorerIndex } from "./ExplorerIndex.ts";
export type { ExplorerLabel } from "./ExplorerLabel.ts";
export type { ExplorerSource } from "./ExplorerSource.ts";
export { type ExplorerSizes, explorerSizes } from "./explorerSizes.ts";
export type { ExplorerFold } from "./foldEvents.ts";
export { formatMore } from "./formatMore.ts";
export { flagInset } from "./hangLabels.ts";
export { type ExplorerBar, listBars, listDots, nearestEvent } from "./listMarks.ts";
export {
  type ExplorerIntent,
  type ExplorerState,
  type ExplorerWorld,
  listLength,
  openExplorer,
  reduceExplorer,
} from "./reduceExplorer.ts";
