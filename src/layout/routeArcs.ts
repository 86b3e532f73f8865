import type { Extent } from "./Extent.ts";

/** A link between two points of the axis, in CSS pixels, in either direction. */
export interface Arc {
  readonly from: number;
  readonly to: number;
}

/** An arc with its height and with the room for a word beside its top. */
export interface RoutedArc {
  /** Counted from the axis outwards, 0 first. */
  readonly level: number;
  /** The free stretch that ends where the arc begins, at the arc's level. */
  readonly before: Extent;
  /** The free stretch that begins where the arc ends, at the arc's level. */
  readonly after: Extent;
}

/** Options for {@link routeArcs}. */
export interface RouteArcsOptions {
  /**
   * Clear space to keep between arcs on one level, in CSS pixels.
   * @default 0
   */
  readonly gap?: number | undefined;
  /**
   * How far free stretches may reach.
   * @default [-Infinity, Infinity]
   */
  readonly extent?: readonly [start: number, end: number] | undefined;
  /**
   * Where something else stands on every level, such as a leader.
   * @default none
   */
  readonly obstacles?: readonly number[] | undefined;
}

/**
 * Routes arcs over one side of an axis: up from one point, along at a level, down to the other.
 *
 * An arc within another runs under it, so that only arcs whose ends alternate along the axis cross,
 * once each, which no routing on one side avoids. Arcs on one level neither overlap nor come closer
 * than the gap; those that merely touch may share a level when the gap is zero. Shorter arcs are
 * given the lowest level first; among equals, the one that begins first, then the one listed first.
 * Returns one route for each arc, in the order given.
 *
 * Cost: O(n²).
 *
 * @throws {RangeError} if the gap is negative or not finite, or an end of an arc is not finite.
 *
 * @example
 * ```ts
 * routeArcs([{ from: 0, to: 90 }, { from: 50, to: 20 }]).map(({ level }) => level); // [1, 0]
 * ```
 */
export function routeArcs(
  arcs: readonly Arc[],
  { gap = 0, extent = [-Infinity, Infinity], obstacles = [] }: RouteArcsOptions = {},
): RoutedArc[] {
  assertGap(gap);
  arcs.forEach(assertArc);

  const spans = arcs.map(toExtent);
  const levels = new Map<Extent, number>();
  for (const span of inRoutingOrder(spans)) {
    levels.set(span, lowestLevel(span, levels, gap));
  }
  return spans.map((span) => {
    const level = levels.get(span) ?? 0;
    const taken = obstacles.map((x) => ({ start: x, end: x }));
    for (const [other, otherLevel] of levels) {
      if (other !== span) taken.push(...reachedParts(other, otherLevel - level));
    }
    return { level, ...freeBeside(span, taken, extent) };
  });
}

function toExtent({ from, to }: Arc): Extent {
  return { start: Math.min(from, to), end: Math.max(from, to) };
}

function inRoutingOrder(spans: readonly Extent[]): Extent[] {
  return [...spans].sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
}

/** The lowest level over every arc inside `span` that no other arc in the way has taken. */
function lowestLevel(span: Extent, levels: ReadonlyMap<Extent, number>, gap: number): number {
  const taken = new Set<number>();
  let level = 0;
  for (const [other, otherLevel] of levels) {
    if (isApart(span, other, gap)) continue;
    taken.add(otherLevel);
    if (isInside(other, span)) level = Math.max(level, otherLevel + 1);
  }
  while (taken.has(level)) level++;
  return level;
}

function isApart(a: Extent, b: Extent, gap: number): boolean {
  const isSame = a.start === b.start && a.end === b.end;
  return !isSame && (a.end + gap <= b.start || b.end + gap <= a.start);
}

function isInside(inner: Extent, outer: Extent): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** What an arc takes of a level that is `above` levels under its own: all, both legs or nothing. */
function reachedParts({ start, end }: Extent, above: number): Extent[] {
  if (above < 0) return [];
  if (above === 0) return [{ start, end }];
  return [
    { start, end: start },
    { start: end, end },
  ];
}

function freeBeside(
  { start, end }: Extent,
  taken: readonly Extent[],
  extent: readonly [start: number, end: number],
): Pick<RoutedArc, "before" | "after"> {
  const endsBefore = taken.map((other) => other.end).filter((x) => x <= start);
  const startsAfter = taken.map((other) => other.start).filter((x) => x >= end);
  return {
    before: { start: Math.min(start, Math.max(extent[0], ...endsBefore)), end: start },
    after: { start: end, end: Math.max(end, Math.min(extent[1], ...startsAfter)) },
  };
}

function assertGap(gap: number): void {
  if (!(gap >= 0 && Number.isFinite(gap))) {
    throw new RangeError(
      `routeArcs: gap must be a finite number of pixels, zero or more; received ${gap}.`,
    );
  }
}

function assertArc({ from, to }: Arc, index: number): void {
  if (!(Number.isFinite(from) && Number.isFinite(to))) {
    throw new RangeError(
      `routeArcs: arcs[${index}] must have finite ends; received ${from} to ${to}.`,
    );
  }
}
