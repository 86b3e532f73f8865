import type { NarrowScene } from "../scene/index.ts";

/** Where things lie across a gutter, in CSS pixels from its inline start. */
export interface GutterMeasures {
  readonly axis: number;
  /** The middle of a lane of bars; lane 0 is the axis. */
  readonly lane: (lane: number) => number;
  /** The middle of a level of arcs, on the other side of the axis. */
  readonly level: (level: number) => number;
  readonly labelsEnd: number;
  /** The beginning of a strip of eras, along the gutter's inline start. */
  readonly era: (lane: number) => number;
  readonly width: number;
}

const laneStep = 15;
const levelStep = 12;
/** From the axis to the first level of arcs. */
const firstLevel = 26;
const halfDot = 7;
/** A tick, and the air between it and its label. */
const tickLength = 11;
/** From the outermost lane to the cards. */
const leaderRoom = 20;
/** A strip of eras, and the air after it. */
export const eraWidth = 16;
const eraStep = 18;
/** Before the first strip: letters that stand on their side reach a little beyond it. */
const eraInset = 3;

/** Measures the gutter of a narrow scene: labels, arcs, axis and lanes, side by side. */
export function gutterMeasures({
  lanes,
  labelWidth,
  arcLevels,
  arcsApart,
  eraLanes,
}: Pick<
  NarrowScene,
  "lanes" | "labelWidth" | "arcLevels" | "arcsApart" | "eraLanes"
>): GutterMeasures {
  const eras = eraLanes > 0 ? eraInset + eraLanes * eraStep : 0;
  const labels = labelWidth > 0 ? Math.ceil(labelWidth) + tickLength : 0;
  const arcs = arcLevels > 0 ? firstLevel + levelStep * (arcLevels - 1) + 1 : 0;
  const axis = eras + Math.max(halfDot, arcsApart ? labels + arcs : Math.max(labels, arcs));
  return {
    axis,
    lane: (lane) => axis + laneStep * lane,
    level: (level) => axis - firstLevel - levelStep * level,
    era: (lane) => eraInset + lane * eraStep,
    labelsEnd: axis - (arcsApart ? arcs : 0) - tickLength,
    width: axis + laneStep * lanes + leaderRoom,
  };
}
