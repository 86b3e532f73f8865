import { countUpTo } from "../../scale/index.ts";
import { anchorEvents } from "../anchorEvents.ts";
import { collectLegend } from "../collectLegend.ts";
import { findExtent } from "../findExtent.ts";
import { finestUnit } from "../finestUnit.ts";
import { joinLimits } from "../joinLimits.ts";
import { needsNow } from "../needsNow.ts";
import type { NarrowScene, NarrowSlice, SceneItem } from "../Scene.ts";
import type { SceneContext, SceneStory } from "../SceneContext.ts";
import { createSliceScale, type SliceScale } from "./createSliceScale.ts";
import { placeSigns, sliceBars } from "./placeBars.ts";
import { sliceArcs } from "./sliceArcs.ts";
import { sliceEras } from "./sliceEras.ts";
import { sliceTicks } from "./sliceTicks.ts";

/** Builds the scene of cards that flow beside a vertical axis. */
export function buildNarrow(story: SceneStory, context: SceneContext): NarrowScene {
  const { publication, asOf, measureText, timeZone } = context;
  const placed = story.items.filter(({ place }) => place !== "undated");
  const onAxis = placed.filter(({ place }) => place === "axis");
  const earlier = placed.length - onAxis.length;
  const anchors = anchorEvents(onAxis, asOf);
  const nowAfter = needsNow(placed, context) ? earlier + countUpTo(anchors, asOf) - 1 : undefined;
  const scale = createSliceScale(anchors, {
    earlier,
    end: endOf(placed, story, nowAfter === undefined ? [] : [asOf]),
    // Where the line at the end of the last slice stands for it, arrows reach that line.
    lastShare:
      nowAfter !== placed.length - 1 ? undefined : placed.length < story.items.length ? 0.75 : 1,
  });
  const eras = sliceEras(story.eras, scale, (text) =>
    measureText(text, publication.textMetrics.axis),
  );
  const signs = placeSigns(placed, scale);
  const bars = sliceBars(signs, scale);
  const ticks = sliceTicks(scale, {
    style: publication.dateStyle,
    timeZone,
    finestUnit: finestUnit(placed),
  });
  const { levels, drawn, slices: arcs } = sliceArcs(placed);
  const marks = signs.map(({ item, shape }) => ({ eventId: item.event.id, shape }));
  return {
    ...story,
    legend: collectLegend(placed, { marks, arcs: drawn }, publication),
    orientation: "narrow",
    lanes: findExtent([0, ...signs.map(({ lane = 0 }) => lane)])[1],
    arcLevels: levels,
    eraLanes: eras.lanes,
    nowAfter,
    labelWidth: widestLabel(ticks, { publication, earlier, measureText }),
    arcsApart: arcs.some(
      (slice, index) =>
        slice.some(({ onward }) => onward !== "none") && (ticks[index]?.length ?? 0) > 0,
    ),
    slices: story.items.map((item, index) => ({
      eventId: item.event.id,
      axis: axisOf(index, scale),
      label: index === 0 && earlier > 0 ? publication.messages.earlier : undefined,
      ticks: ticks[index] ?? [],
      arcs: arcs[index] ?? [],
      eras: eras.slices[index] ?? [],
      dot: signs[index]?.shape === "dot",
      leaderLane: signs[index]?.lane,
      bars: bars[index] ?? [],
    })),
  };
}

function widestLabel(
  ticks: readonly NarrowSlice["ticks"][],
  { publication, measureText, earlier }: LabelContext,
): number {
  // Days and months come again and again: each label is measured once.
  const labels = new Set(ticks.flatMap((slice) => slice.map(({ label }) => label)));
  if (earlier > 0) labels.add(publication.messages.earlier);
  const font = publication.textMetrics.axis;
  return Math.max(0, ...[...labels].map((label) => measureText(label, font)));
}

type LabelContext = Pick<SceneContext, "publication" | "measureText"> & {
  readonly earlier: number;
};

/** The latest limit that is drawn, of the events and of what is near them. */
function endOf(
  items: readonly SceneItem[],
  { eras, asOf }: SceneStory,
  others: readonly number[],
): number {
  const ends = items.flatMap(({ sign }) => [sign.from, sign.to]).filter(Number.isFinite);
  if (ends.length === 0) return asOf.instant;
  const near = joinLimits(ends, [...others, ...eras.map(({ sign }) => sign.to)]);
  return findExtent([...ends, ...near])[1];
}

function axisOf(index: number, { earlier, count }: SliceScale): NarrowSlice["axis"] {
  if (index >= count) return "none";
  if (index >= earlier) return "time";
  return index === earlier - 1 && count > earlier ? "break" : "earlier";
}
