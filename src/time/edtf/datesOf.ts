import type { Edtf, EdtfDate, EdtfRange } from "./Edtf.ts";

/** Every date that is written in `value`, in the order written; open and unknown ends are none. */
export function datesOf(value: Edtf | EdtfRange): EdtfDate[] {
  if (value.kind === "date") return [value];
  if (value.kind === "set") return value.members.flatMap(datesOf);
  return [value.start, value.end].filter((end) => typeof end === "object");
}
