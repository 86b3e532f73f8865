import { countInBuckets, type EventLookup } from "../../layout/index.ts";
import type { ExplorerLevels } from "./createLevels.ts";

/** How many events there are in each of many narrow stretches, all of one length. */
export interface CountedColumns {
  /** Where the first begins, milliseconds UTC. */
  readonly from: number;
  /** How long each is, in milliseconds. */
  readonly length: number;
  readonly counts: Uint32Array;
}

/** How wide a column is, in CSS pixels at the level's scale. */
const columnWidth = 3;

/**
 * Counts the events in view by columns that divide the axis at `level` once and for all, so that a
 * pan moves them and counts nothing anew.
 *
 * Cost: O(columns × log n).
 */
export function countColumns(
  lookup: EventLookup,
  view: readonly [from: number, to: number],
  { levels, level }: { levels: ExplorerLevels; level: number },
): CountedColumns {
  const [start] = levels.domain;
  const perTile = Math.round(levels.tileWidth / columnWidth);
  const [first, next] = levels.domainOf(level, 0);
  const length = (next - first) / perTile;
  const column = Math.floor((view[0] - start) / length);
  const count = Math.ceil((view[1] - start) / length) - column;
  const from = start + column * length;
  const edges = Float64Array.from({ length: count + 1 }, (_, i) => from + i * length);
  return { from, length, counts: countInBuckets(lookup, edges) };
}
