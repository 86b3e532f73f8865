// Writing dates in a style: from what is to be said to text. Knows patterns, no newspaper's own.

export { isClockUnit, type PointContext, textOf } from "./pointTokens.ts";
export { type DateContext, writeDate } from "./writeDate.ts";
export { writePrintedTime, writeSpokenTime } from "./writeTime.ts";
