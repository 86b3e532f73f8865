import { countInBuckets, type EventLookup, positionsIn } from "../../layout/index.ts";
import type { ExplorerLevels } from "./createLevels.ts";
import type { ExplorerLabel } from "./ExplorerLabel.ts";

/** Events without a label of their own, counted where they are. */
export interface ExplorerFold {
  /** Milliseconds UTC, the middle of the stretch that is counted. */
  readonly at: number;
  /** How many events of the stretch have no label. */
  readonly count: number;
  /** The positions of all events of the stretch: the first, and the one after the last. */
  readonly positions: readonly [first: number, end: number];
}

/** How wide a stretch is that is counted by itself, in CSS pixels at the level's scale. */
const foldWidth = 75;

/** Counts the events of a tile that have no label, stretch by stretch; none where all have one. */
export function foldEvents(
  lookup: EventLookup,
  labels: readonly ExplorerLabel[],
  { levels, level, tile }: { levels: ExplorerLevels; level: number; tile: number },
): ExplorerFold[] {
  const edges = levels.edgesIn(level, tile, Math.max(1, Math.round(levels.tileWidth / foldWidth)));
  const counts = countInBuckets(lookup, edges);
  return [...counts].flatMap((total, bucket) => {
    const [from, to] = [edges[bucket] as number, edges[bucket + 1] as number];
    const count = total - labels.filter(({ at }) => from <= at && at < to).length;
    if (count === 0) return [];
    return [{ at: (from + to) / 2, count, positions: positionsIn(lookup, [from, to]) }];
  });
}
