import type { When } from "./When.ts";

/** A named stretch of time drawn behind the events: "the ceasefire". */
export interface Era {
  readonly id: string;
  readonly label: string;
  /** What it covers; an interval, or a coarse date such as `"2024"`. */
  readonly when: When;
}
