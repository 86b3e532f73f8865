// The entry for very many events, "circa/explorer": a picture to zoom and pan, beside the Timeline.

export {
  type BestLevel,
  bestInBuckets,
  countInBuckets,
  countSpansIn,
  createEventLookup,
  createEventLookupInSteps,
  type EventColumns,
  type EventLookup,
  type EventLookupOptions,
  positionOf,
  positionsIn,
  spansIn,
} from "./layout/index.ts";
export {
  TimelineExplorer,
  type TimelineExplorerHandle,
  type TimelineExplorerProps,
} from "./react/explorer/index.ts";
export {
  createExplorerSource,
  type ExplorerSource,
  type ExplorerSourceOptions,
} from "./scene/explorer/index.ts";
