import { type Cursor, fail, take } from "./Cursor.ts";
import type { EdtfMark, EdtfPart } from "./Edtf.ts";

/** Reads a month or a day of two digits, each may be `X`, with its marks of doubt. */
export function readPart(cursor: Cursor, unit: "month" | "day"): EdtfPart | undefined {
  const own = readMark(cursor);
  const at = cursor.at;
  const digits = take(cursor, digitsOrMissing);
  if (digits.length !== 2) return fail(cursor, `a ${unit} of 2 digits`, at);
  return { digits, ...marks(own, readMark(cursor)) };
}

const digitsOrMissing = /[\dX]*/y;

/** Where the digits of the part that was just read begin. */
export function digitsAt(cursor: Cursor, { digits, group }: EdtfPart): number {
  return cursor.at - digits.length - (group ? 1 : 0);
}

/** Takes a mark of doubt, if there is one. */
export function readMark(cursor: Cursor): EdtfMark | undefined {
  const mark = cursor.text[cursor.at];
  if (mark !== "?" && mark !== "~" && mark !== "%") return undefined;
  cursor.at++;
  return mark;
}

/** The marks that are there, as fields; what is not written is left out. */
export function marks(own?: EdtfMark, group?: EdtfMark): Pick<EdtfPart, "own" | "group"> {
  return { ...(own && { own }), ...(group && { group }) };
}
