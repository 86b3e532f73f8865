// What a picture of very many events asks each time it is drawn: how many start where, which of them
// matters most, which last into a stretch of time. Answers without looking at each event.

export { bestInBuckets } from "./bestInBuckets.ts";
export { countInBuckets } from "./countInBuckets.ts";
export { countSpansIn } from "./countSpansIn.ts";
export { createEventLookup } from "./createEventLookup.ts";
export { createEventLookupInSteps, type EventLookupOptions } from "./createEventLookupInSteps.ts";
export type { EventColumns } from "./EventColumns.ts";
export type { BestLevel, EventLookup } from "./EventLookup.ts";
export { positionOf } from "./positionOf.ts";
export { positionsIn } from "./positionsIn.ts";
export { spansIn } from "./spansIn.ts";
