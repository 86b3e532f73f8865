import type { EventColumns } from "../../layout/index.ts";
import { DAY_MS } from "../../time/index.ts";

/** Where every event of some columns is met on an axis. */
export interface AnchoredColumns {
  /**
   * Milliseconds UTC, by index: the middle of what takes a day or less, the start of what takes
   * longer, the only limit of what has one; Infinity for what has none.
   */
  readonly anchors: Float64Array;
  /** The first and the last limit that is finite; `null` where none is. */
  readonly extent: readonly [first: number, last: number] | null;
  /** Whether any event lasts. */
  readonly hasSpans: boolean;
  /** Whether the anchors come in order. */
  readonly isSorted: boolean;
}

/** Finds where each event is met on an axis. Columns of instants are not copied. */
export function anchorColumns({ starts, ends }: EventColumns): AnchoredColumns {
  const areInstants = starts === ends;
  const anchors = areInstants ? starts : new Float64Array(starts.length);
  let isSorted = true;
  let hasSpans = false;
  let before = -Infinity;
  let first = Infinity;
  let last = -Infinity;
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i] as number;
    const end = ends[i] as number;
    if (!areInstants) anchors[i] = anchorOf(start, end);
    const anchor = anchors[i] as number;
    isSorted &&= before <= anchor;
    before = anchor;
    hasSpans ||= start < end;
    first = Math.min(first, finiteOr(start, finiteOr(end, Infinity)));
    last = Math.max(last, finiteOr(end, finiteOr(start, -Infinity)));
  }
  return { anchors, extent: first <= last ? [first, last] : null, hasSpans, isSorted };
}

function anchorOf(start: number, end: number): number {
  if (start === -Infinity) return end;
  return end - start <= DAY_MS ? (start + end) / 2 : start;
}

function finiteOr(instant: number, otherwise: number): number {
  return Number.isFinite(instant) ? instant : otherwise;
}
