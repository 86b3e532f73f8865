import { type ResolvedTime, sortPartialOrder } from "../../time/index.ts";
import type { EventSpan } from "./EventSpan.ts";
import type { OrderedRelation } from "./relationLimits.ts";

/** What {@link orderEvents} goes by. */
export interface OrderContext {
  readonly times: ReadonlyMap<string, ResolvedTime>;
  /** The relations that were not set aside. */
  readonly relations: readonly OrderedRelation[];
}

/**
 * The events' `id`s in order of time, by the earliest instant at which each can have started.
 *
 * One that no limit keeps from having been long ago comes first; one under way since nobody says
 * when, where the middle of the time in which it can have started lies; one without a date, after
 * all that can have happened before it was published. No relation is contradicted, and none of two
 * dates of which one is over when the other begins. Ties keep the order of filing.
 */
export function orderEvents(
  spans: ReadonlyMap<string, EventSpan>,
  { times, relations }: OrderContext,
): string[] {
  const ids = [...spans.keys()];
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const numberOf = ({ event }: EventSpan): number => numbers.get(event.id) ?? 0;
  const keys = keysOf(ids, times);
  const sorted = sortPartialOrder({
    count: ids.length,
    pairs: relations.flatMap((relation) =>
      pairsOf(relation).map(([a, b]) => [numberOf(a), numberOf(b)] as const),
    ),
    compare: (a, b) => compareKeys(keys[a], keys[b]),
  });
  return sorted.flatMap((number) => ids[number] ?? []);
}

function pairsOf({ from, to, order }: OrderedRelation): [EventSpan, EventSpan][] {
  switch (order) {
    case "to-starts-first":
    case "to-before-from":
    case "from-within-to":
      return [[to, from]];
    case "from-starts-first":
    case "from-before-to":
      return [[from, to]];
    case "same-time":
      return [
        [from, to],
        [to, from],
      ];
    case "none":
      return [];
  }
}

interface Key {
  readonly at: number;
  /** 0 for what lies before that instant, 1 for what starts there. */
  readonly side: 0 | 1;
}

function keysOf(ids: readonly string[], times: ReadonlyMap<string, ResolvedTime>): Key[] {
  const first = firstStated([...times.values()]);
  return ids.map((id) => {
    const time = times.get(id);
    return time ? keyOf(time, first) : { at: Number.POSITIVE_INFINITY, side: 1 };
  });
}

function firstStated(times: readonly ResolvedTime[]): number {
  return times
    .filter(({ dated }) => dated === "stated")
    .flatMap(({ start, end }) => [start[0], start[1], end[0], end[1]])
    .filter(Number.isFinite)
    .reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

function keyOf({ dated, start, end, endState, extent }: ResolvedTime, first: number): Key {
  if (dated === "undated") return { at: end[1], side: 0 };
  const isSinceUnknown =
    start[0] === Number.NEGATIVE_INFINITY && endState === "open" && extent === "throughout";
  if (!isSinceUnknown) return { at: start[0], side: 1 };
  return { at: (Math.min(first, start[1]) + start[1]) / 2, side: 1 };
}

function compareKeys(a: Key | undefined, b: Key | undefined): number {
  if (!a || !b) return 0;
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.side - b.side;
}
