import type { ExplorerSource } from "./ExplorerSource.ts";

/** Where every event of some columns is met on an axis. */
export interface AnchoredColumns {
  /** Milliseconds UTC, by index; Infinity for what has no place. */
  readonly anchors: Float64Array;
  /** The first and the last limit that is finite; `null` where none is. */
  readonly extent: readonly [first: number, last: number] | null;
  /** How long the longest event with both limits lasts; Infinity where one lacks a limit. */
  readonly longest: number;
  /** Whether the anchors come in order. */
  readonly isSorted: boolean;
}

const known = new WeakMap<object, AnchoredColumns>();

/** Finds where each event is met on an axis, once a source. Starts that are all known are not copied. */
export function anchorColumns(
  source: Pick<ExplorerSource, "columns" | "anchors">,
): AnchoredColumns {
  const found = known.get(source) ?? anchor(source);
  known.set(source, found);
  return found;
}

function anchor({
  columns,
  anchors,
}: Pick<ExplorerSource, "columns" | "anchors">): AnchoredColumns {
  const places = anchors ?? limitsOf(columns);
  return { anchors: places, isSorted: isInOrder(places), ...measureSpans(columns) };
}

function isInOrder(instants: Float64Array): boolean {
  for (let i = 1; i < instants.length; i++) {
    if ((instants[i] as number) < (instants[i - 1] as number)) return false;
  }
  return true;
}

function measureSpans({
  starts,
  ends,
}: ExplorerSource["columns"]): Pick<AnchoredColumns, "extent" | "longest"> {
  let longest = 0;
  let first = Infinity;
  let last = -Infinity;
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i] as number;
    const end = ends[i] as number;
    const earliest = start === -Infinity ? end : start;
    const latest = end === Infinity ? start : end;
    if (end - start > longest) longest = end - start;
    if (earliest < first) first = earliest;
    if (latest > last) last = latest;
  }
  return { extent: first <= last ? [first, last] : null, longest };
}

function limitsOf({ starts, ends }: ExplorerSource["columns"]): Float64Array {
  if (!starts.includes(-Infinity)) return starts;
  return starts.map((start, i) => (start === -Infinity ? (ends[i] as number) : start));
}
