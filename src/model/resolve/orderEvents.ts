import { type Bounds, type ResolvedTime, sortPartialOrder } from "../../time/index.ts";
import { type EventSpan, isMoment } from "./EventSpan.ts";
import { inOrder, type OrderedRelation } from "./relationLimits.ts";

/** What {@link orderEvents} goes by. */
export interface OrderContext {
  readonly times: ReadonlyMap<string, ResolvedTime>;
  /** What the network found for each end of each event. */
  readonly bounds: ReadonlyMap<string, Bounds>;
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
  { times, bounds, relations }: OrderContext,
): string[] {
  const ids = [...spans.keys()];
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const numberOf = ({ event }: EventSpan): number => numbers.get(event.id) ?? 0;
  const keys = keysOf([...spans.values()], times, bounds);
  const sorted = sortPartialOrder({
    count: ids.length,
    pairs: relations.flatMap((relation) =>
      pairsOf(relation).map(([a, b]) => [numberOf(a), numberOf(b)] as const),
    ),
    compare: (a, b) => compareKeys(keys[a], keys[b]),
  });
  return sorted.flatMap((number) => ids[number] ?? []);
}

function pairsOf(relation: OrderedRelation): (readonly [EventSpan, EventSpan])[] {
  const { from, to, order } = relation;
  if (order === "same-time") return together(from, to);
  return order === "none" ? [] : [inOrder(relation)];
}

/** A span has begun when the moment comes that it lasts through; two of a kind begin together. */
function together(a: EventSpan, b: EventSpan): [EventSpan, EventSpan][] {
  const orders: [EventSpan, EventSpan][] = [
    [a, b],
    [b, a],
  ];
  return orders.filter(([first, second]) => isMoment(second) || !isMoment(first));
}

interface Key {
  readonly at: number;
  /** 0 for what lies before that instant, 1 for what starts there. */
  readonly side: 0 | 1;
}

function keysOf(
  spans: readonly EventSpan[],
  times: ReadonlyMap<string, ResolvedTime>,
  bounds: ReadonlyMap<string, Bounds>,
): Key[] {
  const first = firstStated(times.values());
  return spans.map(({ event, time: own, start }) => {
    const time = times.get(event.id) ?? own;
    return keyOf(time, placeable(time.start, bounds.get(start)), first);
  });
}

/** Where a date that was set aside is shown, relations must not be contradicted all the same. */
function placeable(shown: Bounds, found: Bounds = shown): Bounds {
  const earliest = Math.max(shown[0], found[0]);
  return earliest < found[1] ? [earliest, shown[1]] : found;
}

function firstStated(times: Iterable<ResolvedTime>): number {
  let first = Number.POSITIVE_INFINITY;
  for (const { dated, start, end } of times) {
    if (dated !== "stated") continue;
    for (const at of [start[0], start[1], end[0], end[1]]) {
      if (at < first && at !== Number.NEGATIVE_INFINITY) first = at;
    }
  }
  return first;
}

function keyOf({ dated, end, endState, extent }: ResolvedTime, start: Bounds, first: number): Key {
  if (dated === "undated") return { at: end[1], side: 0 };
  const isSinceUnknown =
    start[0] === Number.NEGATIVE_INFINITY && endState === "open" && extent === "throughout";
  if (!isSinceUnknown) return { at: start[0], side: 1 };
  return { at: (Math.min(first, start[1]) + start[1]) / 2, side: 0 };
}

function compareKeys(a: Key | undefined, b: Key | undefined): number {
  // Between two instants that are infinite alike the difference is NaN.
  return a && b ? a.at - b.at || a.side - b.side : 0;
}
