// Moments and the limits between them: what follows, and what clashes. No dates, no events.

export { solveNetwork } from "./solveNetwork.ts";
export type { BoundLimits, SolvedNetwork, TimeConflict, TimeLimit } from "./TimeLimit.ts";
