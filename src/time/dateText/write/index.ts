// Writing dates in a style: from what is to be said to text. Knows patterns, no newspaper's own.

export { fillFrame, fillPlaces, inCase, joinTokens } from "./dateTokens.ts";
export type { DateContext } from "./writeDate.ts";
export { writePrintedTime, writeSpokenTime } from "./writeTime.ts";
export { addEra, deepTimeOf, writeYearNumber } from "./writeYear.ts";
