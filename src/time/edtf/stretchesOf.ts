import type { Edtf, EdtfEnd } from "./Edtf.ts";

/** What lies between two ends; a date alone is both. */
export interface EdtfStretch {
  readonly start: EdtfEnd;
  readonly end: EdtfEnd;
}

/** What `value` is made of, in the order written: a date, an interval, or the members of a set. */
export function stretchesOf(value: Edtf): readonly EdtfStretch[] {
  const parts = value.kind === "set" ? value.members : [value];
  return parts.map((part) => (part.kind === "date" ? { start: part, end: part } : part));
}
