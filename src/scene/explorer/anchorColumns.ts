import type { ExplorerSource } from "./ExplorerSource.ts";

/** Where every event of some columns is met on an axis. */
export interface AnchoredColumns {
  /** Milliseconds UTC, by index; Infinity for what has no place. */
  readonly anchors: Float64Array;
  /** The first and the last limit that is finite; `null` where none is. */
  readonly extent: readonly [first: number, last: number] | null;
  /** Whether any event lasts. */
  readonly hasSpans: boolean;
  /** Whether the anchors come in order. */
  readonly isSorted: boolean;
}

/** Finds where each event is met on an axis. Starts that are all known are not copied. */
export function anchorColumns({
  columns: { starts, ends },
  anchors = limitsOf(starts, ends),
}: Pick<ExplorerSource, "columns" | "anchors">): AnchoredColumns {
  let isSorted = true;
  let hasSpans = false;
  let before = -Infinity;
  let first = Infinity;
  let last = -Infinity;
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i] as number;
    const end = ends[i] as number;
    const anchor = anchors[i] as number;
    isSorted &&= before <= anchor;
    before = anchor;
    hasSpans ||= start < end;
    first = Math.min(first, finiteOr(start, finiteOr(end, Infinity)));
    last = Math.max(last, finiteOr(end, finiteOr(start, -Infinity)));
  }
  return { anchors, extent: first <= last ? [first, last] : null, hasSpans, isSorted };
}

function limitsOf(starts: Float64Array, ends: Float64Array): Float64Array {
  if (!starts.includes(-Infinity)) return starts;
  return starts.map((start, i) => (start === -Infinity ? (ends[i] as number) : start));
}

function finiteOr(instant: number, otherwise: number): number {
  return Number.isFinite(instant) ? instant : otherwise;
}
