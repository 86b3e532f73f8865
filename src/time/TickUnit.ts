/** The unit that a tick of an axis begins, from fine to coarse. */
export type TickUnit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century"
  | "millennium"
  | "million-years";
