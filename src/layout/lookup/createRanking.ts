import type { BestLevel, EventLookup } from "./EventLookup.ts";

/** What compares events by priority. Of equals, the first is the best. */
interface Ranking {
  readonly priorityAt: (position: number) => number;
  /** Finds the best place from one up to another of a level; without a level, of all positions. */
  readonly findBest: (from: number, to: number, level: BestLevel | undefined) => number;
}

/** Creates what compares events by priority. */
export function createRanking({
  priorities,
  order,
}: Pick<EventLookup, "priorities" | "order">): Ranking {
  const priorityAt = (position: number): number =>
    priorities?.[order === null ? position : (order[position] as number)] ?? 0;
  return {
    priorityAt,
    findBest: (from, to, level) => {
      let best = from;
      let most = -Infinity;
      for (let place = from; place < to; place++) {
        const priority =
          level === undefined ? priorityAt(place) : (level.priorities[place] as number);
        if (priority <= most) continue;
        best = place;
        most = priority;
      }
      return best;
    },
  };
}

/** The position that a place of a level stands for; without a level, the place itself. */
export function positionAt(place: number, level: BestLevel | undefined): number {
  return level === undefined ? place : (level.positions[place] as number);
}
