import { daysInMonth } from "../civil.ts";
import { type EdtfResult, parseEdtf } from "./parseEdtf.ts";

/**
 * The same as `parseEdtf`, sooner for what most dates of a chronology are: a whole day that exists
 * and is not in doubt.
 */
export function parseSoon(text: string): EdtfResult {
  const [, y, m, d] = /^(\d{4})-(0[1-9]|1[0-2])-(\d\d)$/.exec(text) ?? [];
  if (!y || !m || !d || d === "00" || Number(d) > daysInMonth(Number(y), Number(m))) {
    return parseEdtf(text);
  }
  const parts = { year: { digits: y }, month: { digits: m }, day: { digits: d } };
  return { ok: true, value: { kind: "date", level: 0, ...parts } };
}
