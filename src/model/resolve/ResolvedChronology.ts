import type { ResolvedTime } from "../../time/index.ts";
import type { ChronologyProblem } from "../ChronologyProblem.ts";

/**
 * One statement of the chronology that bears on time: an event's date, a relation, that an event is
 * under way, or that it happened before publication. JSON-safe.
 */
export interface ChronologyReason {
  readonly kind: "date" | "relation" | "under-way" | "published";
  /** Where it is stated: `events[3].when`, `relations[1]`. */
  readonly path: string;
  /** The `id`s of the one event or the two that it is about. */
  readonly eventIds: readonly string[];
  /** What it says, in words a desk reads: `"guo" denies "report" (relation 2)`. */
  readonly text: string;
}

/** The statements that set a bound, each list in the order of the argument; empty for no bound. */
export interface BoundReasons {
  /** From the date that the bound comes from to the event itself. */
  readonly earliest: readonly ChronologyReason[];
  /** From the event itself to the date that the bound comes from. */
  readonly latest: readonly ChronologyReason[];
}

/** Why an event's time is bounded as it is. */
export interface TimeReasons {
  readonly start: BoundReasons;
  readonly end: BoundReasons;
}

/** What {@link resolveChronology} finds. */
export interface ResolvedChronology {
  /** The time of each event by its `id`, in the order in which the events are filed. */
  readonly times: ReadonlyMap<string, ResolvedTime>;
  /** Every event's `id`, in order of time as far as it is known. */
  readonly order: readonly string[];
  /** What could not be read or clashes; first the dates, then the relations, then what clashes. */
  readonly problems: readonly ChronologyProblem[];
  /** The statements that set each bound of an event; empty lists for an `id` that there is not. */
  readonly because: (id: string) => TimeReasons;
}
