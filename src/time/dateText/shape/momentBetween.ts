import type { ShapeEnd, TimeShape } from "./TimeShape.ts";

/** What is to be said of one moment between two ends. */
export function momentBetween(from: ShapeEnd, to: ShapeEnd): TimeShape {
  if (typeof from === "string") {
    return typeof to === "string"
      ? { kind: "undated" }
      : { kind: "limited", date: to, side: "earlier" };
  }
  return typeof to === "string"
    ? { kind: "limited", date: from, side: "later" }
    : { kind: "between", from, to };
}
