import type { Bounds, ResolvedTime } from "./ResolvedTime.ts";

/**
 * An answer about times that are only partly known: `"yes"` and `"no"` hold however the reporting
 * may yet be made more precise within its bounds, `"maybe"` depends on it.
 */
export type Certainty = "yes" | "no" | "maybe";

/** How one time lies to another, where that is certain; `"maybe"` where it is not. */
export type TimeOrder = "before" | "after" | "overlaps" | "maybe";

/** What the comparisons read of a time; no start has a later limit than its end's. */
export type TimeBounds = Pick<ResolvedTime, "start" | "end">;

/**
 * How `a` lies to `b`: over before it starts, begun after it ends, at the same time for a while, or
 * not known.
 *
 * It orders no list, since `"maybe"` is no order.
 *
 * @example
 * ```ts
 * compareTimes(march6, march); // "maybe": some time in March may be before, on or after the 6th
 * compareTimes(march6, april); // "before"
 * ```
 */
export function compareTimes(a: TimeBounds, b: TimeBounds): TimeOrder {
  if (isBefore(a, b) === "yes") return "before";
  if (isAfter(a, b) === "yes") return "after";
  return overlaps(a, b) === "yes" ? "overlaps" : "maybe";
}

/**
 * Whether `a` is over before `b` starts. Ends are exclusive, so a time that ends where the other
 * starts is before it.
 *
 * Two moments with the same bounds are `"maybe"`: on one day either may be the first.
 *
 * @example
 * ```ts
 * isBefore(march5, march6); // "yes"
 * isBefore(march6, march); // "maybe"
 * isBefore(march6, february); // "no"
 * ```
 */
export function isBefore(a: TimeBounds, b: TimeBounds): Certainty {
  if (a.end[1] <= b.start[0]) return "yes";
  return startsBeforeEnd(b, a) ? "no" : "maybe";
}

/** Whether `a` starts when `b` is over: {@link isBefore} the other way about. */
export function isAfter(a: TimeBounds, b: TimeBounds): Certainty {
  return isBefore(b, a);
}

/**
 * Whether `a` and `b` are under way at the same time, if only for a moment. Times that merely touch
 * do not overlap.
 *
 * @example
 * ```ts
 * overlaps(allMarch, allOfMarch6); // "yes"
 * overlaps(march6, march); // "maybe"
 * ```
 */
export function overlaps(a: TimeBounds, b: TimeBounds): Certainty {
  const before = isBefore(a, b);
  const after = isAfter(a, b);
  if (before === "yes" || after === "yes") return "no";
  return before === "no" && after === "no" ? "yes" : "maybe";
}

/**
 * Whether all of `b` lies within `a`: `a` has started when `b` starts, and goes on at least until `b`
 * is over. Equal times contain each other.
 *
 * A moment that is known to a day contains nothing for certain, not even another of the same day.
 *
 * @example
 * ```ts
 * contains(allMarch, march6); // "yes"
 * contains(march, march6); // "maybe"
 * contains(allMarch, april); // "no"
 * ```
 */
export function contains(a: TimeBounds, b: TimeBounds): Certainty {
  if (a.start[1] <= b.start[0] && b.end[1] <= a.end[0]) return "yes";
  const startsTooLate = isCertainlyLess(b.start[1], a.start[0], isKnown(b.start));
  const endsTooEarly = isCertainlyLess(a.end[1], b.end[0], isKnown(b.end));
  return startsTooLate || endsTooEarly ? "no" : "maybe";
}

/** Whether `a` certainly starts before `b` ends. */
function startsBeforeEnd(a: TimeBounds, b: TimeBounds): boolean {
  return isCertainlyLess(a.start[1], b.end[0], isKnown(a.start) && isKnown(b.end));
}

/** An end that is known is at its bound; one that is not lies short of an exclusive bound. */
function isCertainlyLess(most: number, least: number, mayBeEqual: boolean): boolean {
  return mayBeEqual ? most < least : most <= least;
}

function isKnown([earliest, latest]: Bounds): boolean {
  return earliest === latest;
}
