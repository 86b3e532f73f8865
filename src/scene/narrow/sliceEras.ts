import { assignLanes, type Extent } from "../../layout/index.ts";
import { clipSign } from "../clipSign.ts";
import type { TimeSign } from "../describeSign.ts";
import type { SceneEra, SliceEra } from "../SceneEra.ts";
import { shadeEra } from "../shadeEra.ts";
import type { SliceScale } from "./createSliceScale.ts";
import { sliceBars } from "./placeBars.ts";

/** What {@link sliceEras} answers. */
export interface SlicedEras {
  /** How many strips the eras take. */
  readonly lanes: number;
  /** The eras that pass each slice. */
  readonly slices: readonly (readonly SliceEra[])[];
}

/** More strips than this would leave a phone no room for words. */
const mostLanes = 2;

/** The least height of a slice, in CSS pixels: a card of a date, a headline and little else. */
const leastSlice = 80;

/** Between a name and what follows in its strip, in CSS pixels. */
const gap = 12;

/**
 * The eras as they pass each slice, in strips of their own, each with its name along it from where
 * it begins or, where the list ends too soon, up to where it ends.
 *
 * What reaches beyond the axis is cut there, and fades. An era for which no strip is free, and one
 * that lies outside the axis, is left to the words beside the picture.
 */
export function sliceEras(
  eras: readonly SceneEra[],
  scale: SliceScale,
  widthOf: (text: string) => number,
): SlicedEras {
  const clipped = eras.flatMap((era) => {
    const sign = clipSign(era.sign, scale.domain);
    if (!sign) return [];
    const from = Number.isFinite(sign.from) ? scale.position(sign.from) : 0;
    const to = Number.isFinite(sign.to) ? scale.position(sign.to) : scale.count;
    const name = nameOf({ from, to, length: (widthOf(era.label) + gap) / leastSlice }, scale);
    return name ? [{ ...name, era, sign, from, to }] : [];
  });
  const shown = keepMostTelling(clipped);
  const lanes = assignLanes(shown.map(({ reach }) => reach));
  const slices: SliceEra[][] = Array.from({ length: scale.count }, () => []);
  for (const [order, { era, sign, from, to, anchor }] of shown.entries()) {
    const lane = lanes[order] ?? 0;
    const item = { event: { id: era.id, headline: era.label }, sign, color: 0 };
    const named = anchor === "start" ? Math.floor(from) : Math.ceil(to) - 1;
    const bars = sliceBars([{ item, from, to, lane, shape: "bar" }], scale);
    for (const [index, slice] of slices.entries()) {
      const parts = bars[index] ?? [];
      slice.push(
        ...parts.map(({ eventId, color: _color, ...part }, place): SliceEra => {
          const isNamed = index === named && place === (anchor === "start" ? 0 : parts.length - 1);
          const name = isNamed ? { text: era.label, anchor } : undefined;
          return { eraId: eventId, ...part, shade: shadeEra(part.fill, sign), name };
        }),
      );
    }
  }
  return { lanes: Math.max(0, ...lanes.map((lane) => lane + 1)), slices };
}

/** As many as there are strips for: first those that begin and end here, then in order. */
function keepMostTelling<Kind extends { readonly reach: Extent; readonly sign: TimeSign }>(
  eras: readonly Kind[],
): Kind[] {
  const openEnds = ({ sign }: Kind): number =>
    [sign.from, sign.to].filter((limit) => !Number.isFinite(limit)).length;
  const kept: Kind[] = [];
  for (const era of eras.toSorted((a, b) => openEnds(a) - openEnds(b))) {
    const lanes = assignLanes([...kept, era].map(({ reach }) => reach));
    if (lanes.every((lane) => lane < mostLanes)) kept.push(era);
  }
  return kept;
}

/** Where a name of `length` slices stands, and all that the era then takes of its strip. */
function nameOf(
  { from, to, length }: { from: number; to: number; length: number },
  { count }: SliceScale,
): { readonly reach: Extent; readonly anchor: "start" | "end" } | undefined {
  if (from + length <= count) {
    return { anchor: "start", reach: { start: from, end: Math.max(to, from + length) } };
  }
  if (to - length < 0) return;
  return { anchor: "end", reach: { start: Math.min(from, to - length), end: to } };
}
