// EDTF, the Extended Date/Time Format: its text, what is written in it, and the bounds that follow.

export { boundEdtf } from "./boundEdtf.ts";
export type { EdtfFailure } from "./Cursor.ts";
export type {
  Edtf,
  EdtfClock,
  EdtfDate,
  EdtfEnd,
  EdtfFields,
  EdtfInterval,
  EdtfLevel,
  EdtfMark,
  EdtfPart,
  EdtfRange,
  EdtfSet,
  EdtfYear,
} from "./Edtf.ts";
export { formatEdtf } from "./formatEdtf.ts";
export type { Hemisphere } from "./monthsOfGrouping.ts";
export { type EdtfResult, parseEdtf } from "./parseEdtf.ts";
export { parseSoon } from "./parseSoon.ts";
export type { ResolveEdtfOptions } from "./ResolveEdtfOptions.ts";
export { type EdtfReading, readEdtf } from "./readEdtf.ts";
export { resolveEdtf } from "./resolveEdtf.ts";
export { shiftMs } from "./shiftMs.ts";
export { stretchesOf } from "./stretchesOf.ts";
