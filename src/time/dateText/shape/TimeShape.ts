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
  /** One moment, from the one date to the other. */
  | { readonly kind: "between"; readonly from: DatePoint; readonly to: DatePoint }
  /** One moment, at the date or before it, or at the date or after it. */
  | { readonly kind: "limited"; readonly date: DatePoint; readonly side: "earlier" | "later" }
  /** One of several dates, or all of them. */
  | { readonly kind: "list"; readonly of: "one" | "all"; readonly members: readonly TimeShape[] }
  /** No date, but other events before or after it. */
  | {
      readonly kind: "bounded";
      readonly after?: DatePoint | undefined;
      readonly before?: DatePoint | undefined;
    }
  /** No date. */
  | { readonly kind: "undated" };
