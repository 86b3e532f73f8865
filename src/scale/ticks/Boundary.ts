import type { TickUnit } from "../../time/index.ts";

/** An instant at which a unit of the calendar or the clock begins. */
export interface Boundary {
  /** Milliseconds UTC. */
  readonly instant: number;
  /** What it is to be labelled as: a whole million of years BC is `"million-years"`. */
  readonly unit: TickUnit;
}

/** Every how many of which unit there is a boundary. */
export interface TickStep {
  readonly unit: TickUnit;
  readonly count: number;
}

/** Where days and weeks begin. */
export interface CalendarPlace {
  /**
   * The IANA zone of hours, minutes and seconds. Days and whatever is coarser are civil and have
   * none.
   * @default "UTC"
   */
  readonly timeZone?: string | undefined;
  /**
   * The day that begins a week: 0 for Sunday to 6 for Saturday.
   * @default 1
   */
  readonly weekStartsOn?: number | undefined;
}
