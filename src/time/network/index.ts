// Moments and the limits between them: what follows, what clashes, and in which order things stand.
// No dates, no events.

export { type DurationResult, parseDuration } from "./parseDuration.ts";
export { solveNetwork } from "./solveNetwork.ts";
export { type PartialOrder, sortPartialOrder } from "./sortPartialOrder.ts";
export type { BoundLimits, SolvedNetwork, TimeConflict, TimeLimit } from "./TimeLimit.ts";
