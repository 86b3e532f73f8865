import type { BestLevel, EventLookup } from "./EventLookup.ts";

/** The position that a place of a level stands for; without a level, the place itself. */
export function positionAt(place: number, level: BestLevel | undefined): number {
  return level === undefined ? place : (level.positions[place] as number);
}

/** Creates what knows the priority of each place of a level; without a level, of each position. */
export function createPriorityAt({
  priorities,
  order,
}: Pick<EventLookup, "priorities" | "order">): typeof positionAt {
  return (place, level) => {
    if (level !== undefined) return level.priorities[place] as number;
    return priorities?.[order === null ? place : (order[place] as number)] ?? 0;
  };
}
