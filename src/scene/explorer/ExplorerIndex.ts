import type { EventColumns, EventLookup } from "../../layout/index.ts";
import type { Bars } from "./createBarsInSteps.ts";

/** The events of a source in order of time, with what finds those that a picture needs. */
export interface ExplorerIndex {
  readonly columns: EventColumns;
  /** By the point at which each event is met on the axis. */
  readonly lookup: EventLookup;
  /** How many events have a place on the axis: the first ones. */
  readonly dated: number;
  /** All that there is to see, with air about it, milliseconds UTC; `null` where nothing is dated. */
  readonly domain: readonly [from: number, to: number] | null;
  /** Absent where no event lasts. */
  readonly bars?: Bars | undefined;
}
