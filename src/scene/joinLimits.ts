import { findExtent } from "./findExtent.ts";

/** What is beside the events may lengthen their axis by this share on either side. */
const mostShare = 0.2;

/**
 * The instants of `others`, milliseconds UTC, that an axis of `limits` can take in beside its events:
 * those that lie within it or a little outside. The events keep most of the room.
 */
export function joinLimits(limits: readonly number[], others: readonly number[]): number[] {
  const [first, last] = findExtent(limits);
  const reach = mostShare * (last - first);
  return others.filter((instant) => instant >= first - reach && instant <= last + reach);
}
