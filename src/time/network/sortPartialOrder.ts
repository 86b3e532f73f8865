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
 * Cost: O((things + pairs) + things × log things).
 *
 * @example
 * ```ts
 * const years = [2003, 2001, 2002];
 * const compare = (a: number, b: number) => (years[a] ?? 0) - (years[b] ?? 0);
 * sortPartialOrder({ count: 3, pairs: [[0, 2]], compare }); // [1, 0, 2]
 * ```
 */
export function sortPartialOrder({ count, pairs, compare }: PartialOrder): number[] {
  const inOrder = (a: number, b: number): number => compare(a, b) || a - b;
  if (pairs.length === 0) return Array.from({ length: count }, (_, thing) => thing).sort(inOrder);
  const followers = Array.from({ length: count }, (): number[] => []);
  for (const [first, second] of pairs) followers[first]?.push(second);
  const followersOf = (thing: number): number[] => [...(followers[thing] ?? [])];
  const units = findComponents(count, followersOf);

  const standIns = new Map<number, number>();
  const standIn = (thing = 0): number => standIns.get(thing) ?? thing;
  for (const unit of units.toReversed()) {
    const stands = unit.flatMap((thing) => [thing, ...followersOf(thing).map(standIn)]);
    const first = stands.reduce((a, b) => (inOrder(b, a) < 0 ? b : a));
    for (const thing of unit) standIns.set(thing, first);
  }
  // What counts as the same thing keeps its topological order.
  return units
    .sort(([a], [b]) => inOrder(standIn(a), standIn(b)))
    .flatMap((unit) => unit.sort((a, b) => a - b));
}
