import { createChooseBetter } from "./createChooseBetter.ts";
import type { EventLookup } from "./EventLookup.ts";
import { type Pace, skip, sweep } from "./sweep.ts";

/** How many places of one level of a tree share a place of the next. */
export const BRANCHES = 16;

/** Builds {@link EventLookup.latestEnds}. One sweep. */
export function buildLatestEnds(
  ends: Float64Array,
  pace: Pace,
): Generator<number, EventLookup["latestEnds"]> {
  const chooseFrom = (level: Float64Array) => (from: number, to: number) => {
    let latest = -Infinity;
    for (let i = from; i < to; i++) latest = Math.max(latest, level[i] as number);
    return latest;
  };
  const createLevel = (length: number) => new Float64Array(length);
  return buildTree(
    { count: ends.length, chooseEvent: chooseFrom(ends), chooseFrom, createLevel },
    pace,
  );
}

/** Builds {@link EventLookup.bestPositions}. One sweep, with or without priorities. */
export function buildBestPositions(
  { priorities, order, count }: Pick<EventLookup, "priorities" | "order" | "count">,
  pace: Pace,
): Generator<number, EventLookup["bestPositions"]> {
  const chooseBetter = createChooseBetter({ priorities, order });
  const chooseEvent = (from: number, to: number) => {
    let best = from;
    for (let i = from + 1; i < to; i++) best = chooseBetter(best, i);
    return best;
  };
  const chooseFrom = (level: Uint32Array) => (from: number, to: number) => {
    let best = level[from] as number;
    for (let i = from + 1; i < to; i++) best = chooseBetter(best, level[i] as number);
    return best;
  };
  const createLevel = (length: number) => new Uint32Array(length);
  return buildTree(
    { count: priorities === null ? 0 : count, chooseEvent, chooseFrom, createLevel },
    pace,
  );
}

/** What stands for the places from one up to another. */
type Choose = (from: number, to: number) => number;

interface TreePlan<Level> {
  readonly count: number;
  readonly createLevel: (length: number) => Level;
  readonly chooseEvent: Choose;
  readonly chooseFrom: (level: Level) => Choose;
}

function* buildTree<Level extends Float64Array | Uint32Array>(
  { count, createLevel, chooseEvent, chooseFrom }: TreePlan<Level>,
  pace: Pace,
): Generator<number, Level[]> {
  if (count === 0) return skip(pace, 1) ?? [];
  let level = createLevel(Math.ceil(count / BRANCHES));
  const levels = [level];
  yield* sweep(pace, count, (from, to) => fillLevel(level, chooseEvent, [from, to]));
  while (level.length > 1) {
    const below = level;
    level = createLevel(Math.ceil(below.length / BRANCHES));
    fillLevel(level, chooseFrom(below), [0, below.length]);
    levels.push(level);
  }
  return levels;
}

function fillLevel(
  level: Float64Array | Uint32Array,
  choose: Choose,
  [from, to]: readonly [from: number, to: number],
): void {
  for (let i = from; i < to; i += BRANCHES) {
    level[i / BRANCHES] = choose(i, Math.min(to, i + BRANCHES));
  }
}
