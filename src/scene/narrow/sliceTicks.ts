import { type Boundary, finestBoundaries } from "../../scale/index.ts";
import { type DateStyle, formatTick, type TickUnit, toCivil } from "../../time/index.ts";
import { hasCalendar } from "../hasCalendar.ts";
import type { NarrowSlice } from "../Scene.ts";
import type { SliceScale } from "./createSliceScale.ts";

type SliceTick = NarrowSlice["ticks"][number];

/** Labels closer than this share of a slice would touch on a short card. */
const leastShare = 0.34;

/** What the labels are written by. */
export interface SliceTickOptions {
  /** How dates are written. */
  readonly style: DateStyle;
  /** The IANA zone of clock times. */
  readonly timeZone: string;
  /** The finest unit that may be labelled. */
  readonly finestUnit: TickUnit;
}

/**
 * The calendar boundaries beside each slice, as fractions of it.
 *
 * Their unit is the finest that needs a label for no more than three slices in four, so that the axis
 * helps to read the cards and does not compete with them.
 */
export function sliceTicks(
  scale: SliceScale,
  { style, ...calendar }: SliceTickOptions,
): SliceTick[][] {
  const slices: SliceTick[][] = Array.from({ length: scale.count }, () => []);
  if (!hasCalendar(scale.domain)) return slices;
  const atMost = Math.max(3, Math.floor((scale.count - scale.earlier) * 0.75));
  for (const boundary of finestBoundaries(scale.domain, { atMost, ...calendar })) {
    const position = scale.position(boundary.instant);
    const index = Math.min(scale.count - 1, Math.floor(position));
    const slice = slices[index];
    const at = position - index;
    const last = slice?.at(-1)?.at ?? -Infinity;
    if (!slice || at > 1 - leastShare / 2 || at - last < leastShare) continue;
    const { instant } = boundary;
    const { timeZone } = calendar;
    const tick = { instant, unit: coarsestOf(boundary), isNarrow: true, withParent: false };
    slice.push({ at, label: formatTick({ ...tick, timeZone }, style) });
  }
  return slices;
}

/** A year begins with January and a month with its first day; saying the longer says more. */
function coarsestOf({ instant, unit }: Boundary): TickUnit {
  const { month, day } = toCivil(instant);
  if (unit === "month" && month === 1) return "year";
  return unit === "day" && day === 1 ? "month" : unit;
}
