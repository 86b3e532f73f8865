import type { TickUnit } from "../../time/index.ts";

/** A mark on the axis where a unit of the calendar or the clock begins. */
export interface Tick {
  /** Milliseconds UTC. */
  readonly instant: number;
  /** CSS pixels. */
  readonly position: number;
  /** What its label names. A midnight over a clock's hours is an `"hour"`. */
  readonly unit: TickUnit;
  /** `"major"` where the longer unit begins. */
  readonly tier: "major" | "minor";
  /** Whether there is room for its label. */
  readonly labelled: boolean;
  /**
   * Whether its label has to name the larger unit, the year of a month or the month of a day, since
   * no label before it does.
   */
  readonly isFirst: boolean;
}

/** The ticks of an axis in two tiers, each in order of time. */
export interface TickTiers {
  readonly major: Tick[];
  readonly minor: Tick[];
}
