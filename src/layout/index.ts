// WHERE, on the page. Pixels in, places out: lanes, labels and their leaders, arcs, the width of
// text. Pure geometry: no dates, no events, no drawing.

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
export { type Arc, type RouteArcsOptions, type RoutedArc, routeArcs } from "./routeArcs.ts";
export { type RowItem, type SolveRowOptions, solveRow } from "./row/index.ts";
export {
  type EstimatedFont,
  estimateLines,
  estimateTextWidth,
  type FontFamily,
  shortenText,
} from "./text/index.ts";
