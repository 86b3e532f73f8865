import type { DatePoint } from "./DatePoint.ts";

/** One end of a time in words: a date, or why there is none. */
export type ShapeEnd = DatePoint | "open" | "unknown";

/** What is to be said of a time, before any word is chosen. */
export type TimeShape =
  /** One date. */
  | { readonly kind: "date"; readonly date: DatePoint }
  /** All of one date. */
  | { readonly kind: "whole"; readonly date: DatePoint }
  /** From one end to the other. */
  | { readonly kind: "range"; readonly from: ShapeEnd; readonly to: ShapeEnd }
  /** A month or a day of a year that is not given; the year in its date means nothing. */
  | { readonly kind: "yearless"; readonly date: DatePoint }
  /** One moment, from the one date to the other. */
  | {
      readonly kind: "between";
      readonly from: DatePoint;
      readonly to: DatePoint;
      /** The coarsest part with a digit that is not given; absent where two dates are given. */
      readonly missing?: "day" | "month" | "year" | undefined;
    }
  /** One moment, at the date or before it, or at the date or after it. */
  | { readonly kind: "limited"; readonly date: DatePoint; readonly side: "earlier" | "later" }
  /** One of several dates, or all of them. */
  | { readonly kind: "list"; readonly of: "one" | "all"; readonly members: readonly TimeShape[] }
  /** No date, but other events before or after it. */
  | ({ readonly kind: "bounded" } & ShapeLimits)
  /** No date. */
  | { readonly kind: "undated" };

/** The dates between which other events limit one that has none. */
export interface ShapeLimits {
  readonly after?: ShapeLimit | undefined;
  readonly before?: ShapeLimit | undefined;
}

/** A date that limits another. */
export interface ShapeLimit {
  readonly date: DatePoint;
  /**
   * Whether the other may fall into it too: what came before something in March may have come in
   * March. A day counts as the moment that it stands for.
   */
  readonly isInside: boolean;
}
