import type { SceneItem } from "../Scene.ts";
import { cardWidth } from "./cardWidth.ts";
import type { CardPlacing } from "./placeCards.ts";
import { sizes } from "./sizes.ts";

/** Chooses the items whose cards can stand in so many rows on each side, in the order given. */
export type ChooseItems = (rows: number) => SceneItem[];

/**
 * Creates what chooses the items whose cards can stand near their markers: the higher priorities
 * first and, among equals, one from each stretch of the axis before a second from any.
 *
 * So a crowded week takes no more of the rows than lie over it, and leaves the others to quiet
 * years. Cost: O(n), and again for each number of rows.
 */
export function createItemChoice(
  items: readonly SceneItem[],
  { marks, width, context }: Pick<CardPlacing, "marks" | "width" | "context">,
): ChooseItems {
  const binWidth = (cardWidth(width, context) + sizes.cardGap) / perCard;
  const bins = Math.ceil(width / binWidth) + 1;
  const binned = items.map((item, index): Binned => {
    const anchor = marks.get(item.event.id)?.anchor ?? 0;
    const bin = Math.max(0, Math.floor(anchor / binWidth));
    return { index, bin, priority: item.event.priority ?? 0 };
  });
  const turns = inTurns(binned);
  return (rows) => {
    const room = createRoom(bins, 2 * rows);
    const chosen = new Uint8Array(items.length);
    for (const { index, bin } of turns) if (room.take(bin)) chosen[index] = 1;
    return items.filter((_, index) => chosen[index] === 1);
  };
}

/** How many stretches of the axis there are in the width of a card. */
const perCard = 4;

interface Binned {
  readonly index: number;
  readonly bin: number;
  readonly priority: number;
}

/** The higher priorities first and, among equals, the first of each bin before a second from any. */
function inTurns(binned: readonly Binned[]): Binned[] {
  const byPriority = new Map<number, { readonly counts: number[]; readonly turns: Binned[][] }>();
  for (const one of binned) {
    const equals = byPriority.get(one.priority) ?? { counts: [], turns: [] };
    byPriority.set(one.priority, equals);
    const turn = equals.counts[one.bin] ?? 0;
    equals.counts[one.bin] = turn + 1;
    equals.turns[turn] ??= [];
    equals.turns[turn].push(one);
  }
  return [...byPriority].sort(([a], [b]) => b - a).flatMap(([, { turns }]) => turns.flat());
}

/**
 * Room for cards over a stretch of the axis: `L` pixels hold as many as stand side by side in
 * `L` and one card more, since the outermost reach beyond it by half of their width.
 */
function createRoom(bins: number, slots: number): { take: (bin: number) => boolean } {
  const taken = new Array<number>(bins).fill(0);
  const countIn = (from: number, to: number): number => {
    let count = 0;
    for (let bin = Math.max(0, from); bin < Math.min(bins, to); bin++) count += taken[bin] ?? 0;
    return count;
  };
  const isFree = (bin: number): boolean =>
    windows.every((length) => {
      const most = Math.floor(slots * (length / perCard + 1) * share);
      for (let from = bin - length + 1; from <= bin; from++) {
        if (countIn(from, from + length) >= most) return false;
      }
      return true;
    });
  // What has no room for one card will have none for another.
  const isClosed = new Uint8Array(bins);
  return {
    take: (bin) => {
      if (isClosed[bin] === 1) return false;
      const free = isFree(bin);
      if (free) taken[bin] = (taken[bin] ?? 0) + 1;
      else isClosed[bin] = 1;
      return free;
    },
  };
}

/** In bins. */
const windows: readonly number[] = [1, 4, 8];

/** The rest of a row is taken by leaders that pass it. */
const share = 0.8;
