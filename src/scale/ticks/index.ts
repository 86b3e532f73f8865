// Where the units of the calendar and the clock begin, and which of them an axis shows.

export type { Boundary, CalendarPlace } from "./Boundary.ts";
export { type BoundariesOptions, boundariesBetween } from "./boundariesBetween.ts";
export { type BuildTicksOptions, buildTicks } from "./buildTicks.ts";
export { type FinestBoundariesOptions, finestBoundaries } from "./finestBoundaries.ts";
export { type NiceDomainOptions, niceDomain } from "./niceDomain.ts";
export type { Tick, TickTiers } from "./Tick.ts";
export type { TickChoice } from "./tickLevels.ts";
