// What is to be said of a time before any word is chosen: which dates, and how they limit it.

export { type DatePoint, type DateUnit, endOfUnit, startOfUnit } from "./DatePoint.ts";
export { readShape } from "./readShape.ts";
export type { ShapeEnd, ShapeLimits, TimeShape } from "./TimeShape.ts";
export { zoneAt } from "./zoneAt.ts";
