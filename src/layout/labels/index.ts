// Labels beside an axis: which are shown, in which row, exactly where, and what joins them to it.

export type { Label, LabelSide } from "./Label.ts";
export type { PlaceLabelsOptions } from "./PlaceLabelsOptions.ts";
export type { LabelCluster, PlacedLabel, Placement } from "./Placement.ts";
export { placeLabels } from "./placeLabels.ts";
export { type LayoutScore, scoreLayout } from "./scoreLayout.ts";
