// Writing dates in a style: from what is to be said to text. Knows patterns, no newspaper's own.

export { joinTokens } from "./dateTokens.ts";
export { isClockUnit, tokensOf } from "./pointTokens.ts";
export { type DateContext, writeDate } from "./writeDate.ts";
export { writePrintedTime, writeSpokenTime } from "./writeTime.ts";
