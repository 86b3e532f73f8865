import { createRanking, positionAt } from "./createRanking.ts";
import type { BestLevel, EventLookup } from "./EventLookup.ts";
import { type Pace, skip, sweep } from "./sweep.ts";

/** How many places of one level of a tree share a place of the next. */
export const BRANCHES = 16;

/** Builds {@link EventLookup.latestEnds}. One sweep. */
export function buildLatestEnds(ends: Float64Array, pace: Pace): Generator<number, Float64Array[]> {
  return buildTree<Float64Array>(
    {
      count: ends.length,
      createLevel: (length) => new Float64Array(length),
      createFill:
        (level, below = ends) =>
        (place, from, to) => {
          let latest = -Infinity;
          for (let i = from; i < to; i++) latest = Math.max(latest, below[i] as number);
          level[place] = latest;
        },
    },
    pace,
  );
}

/** Builds {@link EventLookup.best}. One sweep, with or without priorities. */
export function buildBest(
  { priorities, order, count }: Pick<EventLookup, "priorities" | "order" | "count">,
  pace: Pace,
): Generator<number, BestLevel[]> {
  const { priorityAt, findBest } = createRanking({ priorities, order });
  return buildTree<BestLevel>(
    {
      count: priorities === null ? 0 : count,
      createLevel: (length) => ({
        positions: new Uint32Array(length),
        priorities: new Float32Array(length),
      }),
      createFill: (level, below) => (place, from, to) => {
        const position = positionAt(findBest(from, to, below), below);
        level.positions[place] = position;
        level.priorities[place] = priorityAt(position);
      },
    },
    pace,
  );
}

interface TreePlan<Level> {
  readonly count: number;
  readonly createLevel: (length: number) => Level;
  /** What fills a place from the places below it; of the lowest level, from events. */
  readonly createFill: (
    level: Level,
    below?: Level,
  ) => (place: number, from: number, to: number) => void;
}

function* buildTree<Level>(
  { count, createLevel, createFill }: TreePlan<Level>,
  pace: Pace,
): Generator<number, Level[]> {
  if (count === 0) return skip(pace, 1) ?? [];
  let length = Math.ceil(count / BRANCHES);
  let level = createLevel(length);
  const levels = [level];
  const fill = createFill(level);
  yield* sweep(pace, count, (from, to) => fillBlocks(fill, from, to));
  while (length > 1) {
    const [below, width] = [level, length];
    length = Math.ceil(width / BRANCHES);
    level = createLevel(length);
    fillBlocks(createFill(level, below), 0, width);
    levels.push(level);
  }
  return levels;
}

function fillBlocks(
  fill: (place: number, from: number, to: number) => void,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i += BRANCHES) fill(i / BRANCHES, i, Math.min(to, i + BRANCHES));
}
