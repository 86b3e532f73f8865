import type { TimeScale } from "../TimeScale.ts";
import type { Boundary, CalendarPlace, TickStep } from "./Boundary.ts";
import { findBoundaries } from "./boundariesBetween.ts";
import type { Tick } from "./Tick.ts";
import type { TickLevel } from "./tickLevels.ts";

/** No two ticks are nearer than this, in CSS pixels: closer, they are a texture. */
export const leastSpacing = 8;

/** The ticks of one level without their labels, in order; the two tiers never share an instant. */
export function placeTicks(scale: TimeScale, level: TickLevel, place: CalendarPlace): Tick[] {
  const inTier = (step: TickStep, tier: Tick["tier"]): Tick[] =>
    openStretches(scale)
      .flatMap((stretch) => findBoundaries(stretch, step, place))
      .map((boundary) => placeTick(boundary, tier, scale));
  const major = thin(inTier(level.major, "major"), []);
  return [...major, ...thin(inTier(level.minor, "minor"), major)].sort(
    (a, b) => a.instant - b.instant,
  );
}

/** What of the domain is not compressed. */
export function openStretches({ domain, breaks }: TimeScale): [number, number][] {
  const starts = [domain[0], ...breaks.map((quiet) => quiet.domain[1])];
  const ends = [...breaks.map((quiet) => quiet.domain[0]), domain[1]];
  return starts.map((start, index) => [start, ends[index] ?? start]);
}

function placeTick({ instant, unit }: Boundary, tier: Tick["tier"], scale: TimeScale): Tick {
  const position = scale.position(instant);
  return { instant, position, unit, tier, labelled: false, isFirst: false };
}

/** Leaves out every tick that is too near to one that is kept, or to one of `others`. */
function thin(ticks: readonly Tick[], others: readonly Tick[]): Tick[] {
  const kept: Tick[] = [];
  let next = 0;
  for (const tick of ticks) {
    while ((others[next]?.position ?? Infinity) < tick.position) next += 1;
    const isClear =
      isApart(tick, kept.at(-1)) && isApart(tick, others[next - 1]) && isApart(tick, others[next]);
    if (isClear) kept.push(tick);
  }
  return kept;
}

function isApart(tick: Tick, other: Tick | undefined): boolean {
  return !other || Math.abs(other.position - tick.position) >= leastSpacing;
}
