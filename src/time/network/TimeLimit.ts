import type { Bounds } from "../ResolvedTime.ts";

/**
 * One limit between two moments: `later` comes at least `least` milliseconds after `earlier`.
 *
 * A moment is any name that the caller chooses. Where one of the two is left out, the epoch
 * (1970-01-01T00:00Z) stands in its place, so that `{ later: "a", least: t }` says "a is at t or
 * after" and `{ earlier: "a", least: -t }` says "a is at t or before". "At most three days" is the
 * same limit the other way round, with a negative `least`.
 */
export interface TimeLimit<Reason> {
  readonly earlier?: string | undefined;
  readonly later?: string | undefined;
  /** Milliseconds, finite; negative where `later` may come first. */
  readonly least: number;
  /**
   * Whether exactly `least` is too little.
   * @default false
   */
  readonly strict?: boolean | undefined;
  /** Who says so, as the caller knows it. Limits of one reason (by identity) stand or fall together. */
  readonly reason: Reason;
  /** Which limit gives way in a contradiction: the lowest. */
  readonly strength: number;
}

/** Limits that cannot all hold, and which of them was set aside so that the rest can. */
export interface TimeConflict<Reason> {
  /**
   * The clash in order, each limit's `later` the next one's `earlier`. Infeasible alone; without
   * any one of them the others can hold.
   */
  readonly limits: readonly TimeLimit<Reason>[];
  /** The reason of the weakest; among equally weak ones, of the limit that was listed last. */
  readonly setAside: Reason;
}

/** Why a moment's bounds are what they are; each list is empty where nothing limits that side. */
export interface BoundLimits<Reason> {
  /** From the limit on an instant that everything follows from, to the limit on the moment itself. */
  readonly earliest: readonly TimeLimit<Reason>[];
  /** From the limit on the moment itself to the limit on an instant that it follows from. */
  readonly latest: readonly TimeLimit<Reason>[];
}

/** What {@link solveNetwork} finds. */
export interface SolvedNetwork<Reason> {
  /** The tightest bounds that follow from the limits in force, for every moment that they name. */
  readonly bounds: ReadonlyMap<string, Bounds>;
  /** In the order in which they were found; empty where all limits can hold. */
  readonly conflicts: readonly TimeConflict<Reason>[];
  /** The limits that set the bounds of `moment`; empty lists for a moment that no limit names. */
  readonly because: (moment: string) => BoundLimits<Reason>;
}
