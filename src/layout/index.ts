// WHERE, on the page. Pixels in, places out: lanes, labels and their leaders, arcs, the width of
// text; and which of very many events a stretch of it shows, from columns of numbers. Pure geometry:
// no dates, no event's content, no drawing.

export { type AssignLanesOptions, assignLanes } from "./assignLanes.ts";
export type { Extent } from "./Extent.ts";
export {
  type Label,
  type LabelCluster,
  type LabelSide,
  type LayoutScore,
  type PlacedLabel,
  type PlaceLabelsOptions,
  type Placement,
  placeLabels,
  scoreLayout,
} from "./labels/index.ts";
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
} from "./lookup/index.ts";
export { type Arc, type RouteArcsOptions, type RoutedArc, routeArcs } from "./routeArcs.ts";
export { type RowItem, type SolveRowOptions, solveRow } from "./row/index.ts";
export {
  type EstimatedFont,
  estimateLines,
  estimateTextWidth,
  type FontFamily,
  shortenText,
} from "./text/index.ts";
