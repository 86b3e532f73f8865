// Everything to draw, as one plain value. Knows pixels and words; knows no element and no browser.

export type { BarFill, BarPart, SliceBar } from "./BarPart.ts";
export type { Box } from "./Box.ts";
export {
  buildScene,
  buildScenes,
  type SceneOptions,
  type SceneRoom,
  type ScenesOptions,
  type SceneWords,
  wideFrom,
} from "./buildScene.ts";
export {
  describeSign,
  type SignEnd,
  type SignKind,
  type SignPart,
  type TimeSign,
} from "./describeSign.ts";
export { isSameEntry } from "./mergeLegends.ts";
export type {
  LegendEntry,
  LegendSign,
  NarrowScene,
  NarrowSlice,
  RelationNote,
  Scene,
  SceneArc,
  SceneAxis,
  SceneBase,
  SceneCard,
  SceneItem,
  SceneLane,
  SceneLeader,
  SceneMark,
  SceneTick,
  SliceArc,
  WideLayout,
  WideScene,
} from "./Scene.ts";
export type { SceneCluster, SceneDensity } from "./SceneCluster.ts";
export type { MeasureText } from "./SceneContext.ts";
export type { EraShade, SceneEra, SceneEraBand, SliceEra } from "./SceneEra.ts";
export type { SceneAsOf, SceneNow, WordPlace } from "./SceneNow.ts";
export type { TimelineScenes } from "./TimelineScenes.ts";
export { sizes } from "./wide/index.ts";
