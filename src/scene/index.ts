// Everything to draw, as one plain value. Knows pixels and words; knows no element and no browser.

export {
  buildScene,
  buildScenes,
  type SceneOptions,
  type ScenesOptions,
  type SceneWords,
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
  BarFill,
  BarPart,
  Box,
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
  SceneLeader,
  SceneMark,
  SceneTick,
  SliceArc,
  SliceBar,
  WideScene,
} from "./Scene.ts";
export type { MeasureText } from "./SceneContext.ts";
export { sizes } from "./wide/index.ts";
