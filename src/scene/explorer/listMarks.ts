import { type EventLookup, positionsIn } from "../../layout/index.ts";
import { DAY_MS } from "../../time/index.ts";
import { sizes } from "../wide/index.ts";
import { spanOf } from "./createBarsInSteps.ts";
import type { ExplorerIndex } from "./ExplorerIndex.ts";

/** An event that lasts, long enough to be drawn so. */
export interface ExplorerBar {
  /** The event, by its place in order of time. */
  readonly position: number;
  readonly lane: number;
  /** Milliseconds UTC; the ends of the whole where no limit is given. */
  readonly from: number;
  readonly to: number;
}

/** Finds the bars in view at `scale`, in pixels for a millisecond; the longer ones first. */
export function listBars(
  { bars, columns, lookup, domain }: ExplorerIndex,
  view: readonly [from: number, to: number],
  scale: number,
): ExplorerBar[] {
  if (domain === null || bars === undefined) return [];
  const long = bars(sizes.dot / scale).filter(({ longest }) => longest * scale >= sizes.dot);
  return long.flatMap(({ lanes }) =>
    lanes.flatMap((positions, lane) => {
      const spanAt = (place: number): [number, number] =>
        spanOf(positions[place] as number, { columns, lookup, domain });
      const first = firstEnding(positions.length, view[0], spanAt);
      const found: ExplorerBar[] = [];
      for (let place = first; place < positions.length; place++) {
        const [from, to] = spanAt(place);
        if (from > view[1]) break;
        found.push({ position: positions[place] as number, lane, from, to });
      }
      return found.filter(({ from, to }) => isBar(to - from, scale));
    }),
  );
}

/** A day is the unit that news is dated in: it stays a dot until it is as wide as a word. */
function isBar(length: number, scale: number): boolean {
  return length * scale >= (length <= DAY_MS ? 4 * sizes.dot : sizes.dot);
}

/** Of spans in order, the first that ends after an instant. */
function firstEnding(
  count: number,
  instant: number,
  spanAt: (place: number) => readonly [number, number],
): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spanAt(middle)[1] <= instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Up to how many events in view are drawn one by one. */
const mostDots = 300;

/** The positions of the events in view that are drawn as points; none where there are too many. */
export function listDots(
  { lookup }: ExplorerIndex,
  view: readonly [from: number, to: number],
): readonly [first: number, end: number] {
  const [first, end] = positionsIn(lookup, view);
  return end - first <= mostDots ? [first, end] : [0, 0];
}

/** The event nearest to an instant, by position; `null` where none is within reach. */
export function nearestEvent(lookup: EventLookup, instant: number, reach: number): number | null {
  const [first, end] = positionsIn(lookup, [instant - reach, instant + reach]);
  if (first === end) return null;
  const [later] = positionsIn(lookup, [instant, instant + reach]);
  const distance = (position: number): number =>
    Math.abs((lookup.starts[position] ?? Infinity) - instant);
  const before = Math.max(first, later - 1);
  return later < end && distance(later) < distance(before) ? later : before;
}
