import { type Cursor, type EdtfFailure, fail, failureAt, take, takeText } from "./Cursor.ts";
import { canBeInOrder } from "./canBeInOrder.ts";
import { hasMissingDigits } from "./candidates.ts";
import type {
  Edtf,
  EdtfDate,
  EdtfEnd,
  EdtfInterval,
  EdtfLevel,
  EdtfRange,
  EdtfSet,
} from "./Edtf.ts";
import { readDate } from "./readDate.ts";

/** What {@link parseEdtf} answers: the date, or where and why the text is none. */
export type EdtfResult = { readonly ok: true; readonly value: Edtf } | EdtfFailure;

/**
 * Reads a date in the Extended Date/Time Format, levels 0, 1 and 2.
 *
 * Nothing is trimmed or repaired: stray spaces, month 13, 31 February and an interval that cannot
 * run from its start to its end are refused. An interval that may do so is accepted: `2004-06/2004`.
 * Local times are compared as the clock shows them.
 *
 * Beyond the specification's letter these are accepted too, since reporting needs them: clock times
 * to the minute or the hour (ISO 8601-1), a mark of doubt after a clock time, clock times, parts of
 * years and missing digits in intervals and sets, and `/..` and `../` for a start or an end that is
 * unknown beside an open one. Years reach to ten trillion, either way.
 *
 * @throws {TypeError} if `text` is not a string.
 *
 * @see Library of Congress, Extended Date/Time Format (EDTF) Specification, 4 February 2019.
 *
 * @example
 * ```ts
 * parseEdtf("2025-02-31");
 * // { ok: false, at: 8, message: "expected a day from 01 to 28 in February 2025, received 31" }
 * parseEdtf("2025-03-22/..");
 * // { ok: true, value: { kind: "interval", level: 1, start: { … }, end: "open" } }
 * ```
 */
export function parseEdtf(text: string): EdtfResult {
  if (typeof text !== "string") {
    throw new TypeError(`parseEdtf: text must be a string; received ${text}.`);
  }
  const cursor: Cursor = { text, at: 0, failure: undefined };
  const value = /^[[{]/.test(text) ? readSet(cursor) : readDateOrInterval(cursor);
  if (value && cursor.at === text.length) return { ok: true, value };
  return failureAt(cursor, "the end", cursor.at);
}

function readDateOrInterval(cursor: Cursor): EdtfDate | EdtfInterval | undefined {
  if (cursor.text === "") return fail(cursor, "a date such as 2025-03-06");
  const start = readEnd(cursor);
  if (!start) return undefined;
  if (takeText(cursor, "/")) return readInterval(cursor, start);
  return typeof start === "object" ? start : fail(cursor, "a slash");
}

function readInterval(cursor: Cursor, start: EdtfEnd): EdtfInterval | undefined {
  const at = cursor.at;
  const end = readEnd(cursor);
  if (!end) return undefined;
  if (start === "unknown" && end === "unknown") {
    return fail(cursor, "a date or .. on one side of the slash");
  }
  if (typeof start === "object" && typeof end === "object" && !canBeInOrder(start, end)) {
    return fail(cursor, "an end that is not before the start", at);
  }
  const [level = 0] = [levelOfEnd(start), levelOfEnd(end)].sort((a, b) => b - a);
  return { kind: "interval", level, start, end };
}

function readEnd(cursor: Cursor): EdtfEnd | undefined {
  if (takeText(cursor, "..")) return "open";
  return cursor.at === cursor.text.length || cursor.text[cursor.at] === "/"
    ? "unknown"
    : readDate(cursor);
}

function levelOfEnd(end: EdtfEnd): EdtfLevel {
  if (typeof end === "string") return 1;
  // Level 1 has only whole dates and marks of doubt in intervals.
  const isLevel2 = end.grouping || hasMissingDigits(end);
  return isLevel2 ? 2 : end.level;
}

function readSet(cursor: Cursor): EdtfSet | undefined {
  const isOne = take(cursor, /[[{]/y) === "[";
  const members: EdtfSet["members"][number][] = [];
  do {
    const member = readMember(cursor, members.length === 0);
    if (!member) return undefined;
    members.push(member);
  } while (takeText(cursor, ","));
  if (!takeText(cursor, isOne ? "]" : "}")) return fail(cursor, `, or ${isOne ? "]" : "}"}`);
  return { kind: "set", level: 2, of: isOne ? "one" : "all", members };
}

function readMember(cursor: Cursor, isFirst: boolean): EdtfDate | EdtfRange | undefined {
  if (isFirst && takeText(cursor, "..")) {
    const end = readDate(cursor);
    return end && { kind: "range", start: "open", end };
  }
  const start = readDate(cursor);
  if (!start || !takeText(cursor, "..")) return start;
  // Only the last may have an open end.
  if (/[\]}]/.test(cursor.text[cursor.at] ?? "")) return { kind: "range", start, end: "open" };
  const at = cursor.at;
  const end = readDate(cursor);
  if (!end || canBeInOrder(start, end)) return end && { kind: "range", start, end };
  return fail(cursor, "an end that is not before the start", at);
}
