import { countUpTo } from "../../scale/index.ts";

/**
 * A scale from time to a list of slices: slice 2 and a half is 2.5.
 *
 * Slices run from each event's anchor to the next one's; the last runs to the end of the axis and
 * takes only `lastShare` of its height. Slices before the axis (what has no lower limit) come first.
 */
export interface SliceScale {
  /** How many slices stand before the axis. */
  readonly earlier: number;
  /** How many slices there are in all. */
  readonly count: number;
  /** From the first instant of the axis to the last, milliseconds UTC. */
  readonly domain: readonly [number, number];
  /** Where an instant falls, in slices; -Infinity falls on 0 and what is later than all on the end. */
  readonly position: (instant: number) => number;
}

/** Options for {@link createSliceScale}. */
export interface SliceScaleOptions {
  /** How many slices stand before the axis. */
  readonly earlier: number;
  /** Where the axis ends, milliseconds UTC. */
  readonly end: number;
  /**
   * The share of its height that time takes in the last slice.
   * @default 0.4
   */
  readonly lastShare?: number | undefined;
}

/** Creates the {@link SliceScale} of events that stand at `anchors`, which must not fall. */
export function createSliceScale(
  anchors: readonly number[],
  { earlier, end, lastShare = 0.4 }: SliceScaleOptions,
): SliceScale {
  const first = anchors[0] ?? end;
  const last = Math.max(end, anchors.at(-1) ?? end);
  return {
    earlier,
    count: earlier + anchors.length,
    domain: [first, last],
    position: (instant) => {
      if (instant === -Infinity) return 0;
      if (instant <= first) return earlier;
      const index = lastAtOrBefore(anchors, instant);
      const from = anchors[index] ?? first;
      const isLast = index === anchors.length - 1;
      const to = isLast ? last : (anchors[index + 1] ?? last);
      const share = to > from ? Math.min(1, (instant - from) / (to - from)) : 0;
      return earlier + index + (isLast ? share * lastShare : share);
    },
  };
}

/** The first anchor of a run of equal ones stands for all of them. */
function lastAtOrBefore(anchors: readonly number[], instant: number): number {
  const index = countUpTo(anchors, instant) - 1;
  return anchors[index] === instant ? anchors.indexOf(instant) : index;
}
