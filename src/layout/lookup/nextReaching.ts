import { BRANCHES } from "./buildTrees.ts";
import type { EventLookup } from "./EventLookup.ts";

/**
 * Finds the first event at a position or later that ends after an instant; the count where none
 * does.
 *
 * Climbs from the position until a block holds one, then descends to it.
 */
export function nextReaching(
  { ends, latestEnds, count }: EventLookup,
  instant: number,
  position: number,
): number {
  let height = 0;
  let level = ends;
  let place = position;
  while (place < level.length) {
    if ((level[place] as number) > instant) {
      if (height === 0) return place;
      height--;
      place *= BRANCHES;
    } else {
      place++;
      if (place % BRANCHES !== 0) continue;
      height++;
      place /= BRANCHES;
    }
    level = height === 0 ? ends : (latestEnds[height - 1] as Float64Array);
  }
  return count;
}
