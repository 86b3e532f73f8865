// Time to pixels: scales, and the ticks of an axis. Nothing of events, text or drawing.

export { countUpTo } from "./countUpTo.ts";
export { type BrokenScaleOptions, createBrokenScale } from "./createBrokenScale.ts";
export { createLinearScale, type LinearScaleOptions } from "./createLinearScale.ts";
export { createScale } from "./createScale.ts";
export { createSequenceScale, type SequenceScaleOptions } from "./createSequenceScale.ts";
export { type BreakRule, type FindBreaksOptions, findBreaks } from "./findBreaks.ts";
export type {
  ScaleBreak,
  ScaleDescription,
  ScaleKind,
  ScaleKnot,
  TimeScale,
} from "./TimeScale.ts";
export {
  type BoundariesOptions,
  type Boundary,
  type BuildTicksOptions,
  boundariesBetween,
  buildTicks,
  type CalendarPlace,
  type FinestBoundariesOptions,
  finestBoundaries,
  type NiceDomainOptions,
  niceDomain,
  type Tick,
  type TickChoice,
  type TickTiers,
} from "./ticks/index.ts";
