import { createDigraph, edgesAt, valueAt } from "./createDigraph.ts";
import { createHeap } from "./createHeap.ts";
import { findComponents } from "./findComponents.ts";

/** What {@link sortPartialOrder} sorts. Things are known by their number, from zero. */
export interface PartialOrder {
  readonly count: number;
  /** Pairs of which the first must not come after the second. */
  readonly pairs: readonly (readonly [first: number, second: number])[];
  /** Which of two things should come first where the pairs leave it open; 0 for their number. */
  readonly compare: (a: number, b: number) => number;
}

/**
 * Sorts things so that no pair is contradicted, and by `compare` as far as the pairs allow.
 *
 * A thing that must come before another one counts as that one where `compare` puts it later, so
 * that it stands directly ahead rather than holding the other back. Things that pairs put before
 * each other in a circle stand together, by number.
 *
 * Cost: O((things + pairs) × log things).
 *
 * @see Arthur Kahn, "Topological sorting of large networks" (1962), with a heap for the choice.
 *
 * @example
 * ```ts
 * const years = [2003, 2001, 2002];
 * const compare = (a: number, b: number) => (years[a] ?? 0) - (years[b] ?? 0);
 * sortPartialOrder({ count: 3, pairs: [[0, 2]], compare }); // [1, 0, 2]
 * ```
 */
export function sortPartialOrder({ count, pairs, compare }: PartialOrder): number[] {
  const tail = Int32Array.from(pairs, ([first]) => first);
  const head = Int32Array.from(pairs, ([, second]) => second);
  const graph = createDigraph(count, tail, head);
  const members = Array.from({ length: count }, (_, thing) => thing);
  const units = findComponents(graph, { members, counts: () => true }).map((unit) =>
    unit.sort((a, b) => a - b),
  );
  const unitOf = new Int32Array(count);
  units.forEach((unit, index) => {
    for (const thing of unit) unitOf[thing] = index;
  });
  const followers = units.map((unit, index) =>
    unit
      .flatMap((thing) => Array.from(edgesAt(graph.outgoing, thing)))
      .map((edge) => valueAt(unitOf, valueAt(head, edge)))
      // Things of one unit go together; they do not wait for each other.
      .filter((follower) => follower !== index),
  );
  return takeInOrder({ units, followers, compare });
}

interface UnitOrder extends Pick<PartialOrder, "compare"> {
  /** Things that go together, each by number; in topological order. */
  readonly units: readonly (readonly number[])[];
  /** The units that the pairs put after each, as often as a pair does. */
  readonly followers: readonly (readonly number[])[];
}

function takeInOrder(order: UnitOrder): number[] {
  const { units, followers, compare } = order;
  const stands = standIns(order);
  const waitsFor = new Int32Array(units.length);
  for (const unit of followers.flat()) waitsFor[unit] = valueAt(waitsFor, unit) + 1;

  const ready = createHeap<number>(
    (a, b) =>
      compare(stands[a] ?? 0, stands[b] ?? 0) || (units[a]?.[0] ?? 0) - (units[b]?.[0] ?? 0),
  );
  const release = (unit: number): void => {
    if (waitsFor[unit] === 0) ready.push(unit);
  };
  const sorted: number[] = [];
  for (const unit of units.keys()) release(unit);
  for (let unit = ready.pop(); unit !== undefined; unit = ready.pop()) {
    sorted.push(...(units[unit] ?? []));
    for (const follower of followers[unit] ?? []) {
      waitsFor[follower] = valueAt(waitsFor, follower) - 1;
      release(follower);
    }
  }
  return sorted;
}

/** For each unit the thing that `compare` puts first among its own and those that follow it. */
function standIns({ units, followers, compare }: UnitOrder): number[] {
  const stands: number[] = [];
  for (let index = units.length - 1; index >= 0; index -= 1) {
    const after = (followers[index] ?? []).flatMap((follower) => stands[follower] ?? []);
    const [first = 0, ...others] = [...(units[index] ?? []), ...after];
    stands[index] = others.reduce((a, b) => (compare(b, a) < 0 ? b : a), first);
  }
  return stands;
}
