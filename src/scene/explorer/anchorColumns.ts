import type { ExplorerSource } from "./ExplorerSource.ts";

/** What of a source is indexed. */
export type IndexedSource = Pick<ExplorerSource, "columns" | "anchors">;

/** How far the events of some columns reach. */
export interface ColumnSpans {
  /** The first and the last limit that is finite; the first after the last where none is. */
  first: number;
  last: number;
  /** How long the longest event with both limits lasts; Infinity where one lacks a limit. */
  longest: number;
}

const known = new WeakMap<ExplorerSource["columns"], Float64Array>();

/**
 * Where each event is met on an axis: milliseconds UTC, by index; Infinity for what has no place.
 * Starts that are all known are not copied.
 */
export function anchorColumns({ columns, anchors }: IndexedSource): Float64Array {
  if (anchors) return anchors;
  const found = known.get(columns) ?? limitsOf(columns);
  known.set(columns, found);
  return found;
}

/** Whether instants come in order. */
export function isInOrder(instants: Float64Array): boolean {
  for (let i = 1; i < instants.length; i++) {
    if ((instants[i] as number) < (instants[i - 1] as number)) return false;
  }
  return true;
}

/** Adds the events from one index up to another to `spans`. */
export function measureSpans(
  { starts, ends }: ExplorerSource["columns"],
  [from, to]: readonly [from: number, to: number],
  spans: ColumnSpans,
): void {
  let { first, last, longest } = spans;
  for (let i = from; i < to; i++) {
    const start = starts[i] as number;
    const end = ends[i] as number;
    const earliest = start === -Infinity ? end : start;
    const latest = end === Infinity ? start : end;
    if (end - start > longest) longest = end - start;
    if (earliest < first) first = earliest;
    if (latest > last) last = latest;
  }
  Object.assign(spans, { first, last, longest });
}

function limitsOf({ starts, ends }: ExplorerSource["columns"]): Float64Array {
  if (!starts.includes(-Infinity)) return starts;
  return starts.map((start, i) => (start === -Infinity ? (ends[i] as number) : start));
}
