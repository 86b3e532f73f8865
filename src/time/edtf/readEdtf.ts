import type { ResolvedTime } from "../ResolvedTime.ts";
import { boundEdtf } from "./boundEdtf.ts";
import type { EdtfFailure } from "./Cursor.ts";
import { parseSoon } from "./parseSoon.ts";
import type { ResolveEdtfOptions } from "./ResolveEdtfOptions.ts";

/** What {@link readEdtf} answers: the time, or where and why the text is no date. */
export type EdtfReading = { readonly ok: true; readonly time: ResolvedTime } | EdtfFailure;

/**
 * Reads a date and resolves it: `parseEdtf` and `resolveEdtf` in one, without writing the date anew.
 *
 * @throws {RangeError} if the zone is not known and a local time is to be read in it.
 */
export function readEdtf(text: string, options: ResolveEdtfOptions = {}): EdtfReading {
  const parsed = parseSoon(text);
  if (!parsed.ok) return parsed;
  const time = boundEdtf(parsed.value, options);
  time.edtf = text;
  return { ok: true, time };
}
