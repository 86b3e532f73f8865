import type { Candidates } from "./candidates.ts";
import type { Edtf, EdtfEnd, EdtfRange } from "./Edtf.ts";
import { instantsOf, type Place } from "./instantsOf.ts";

/**
 * The first and the last stretch of instants among all dates of `value`; infinite where it has no
 * first or no last.
 */
export function outlineOf(value: Edtf | EdtfRange, place: Place): Candidates {
  switch (value.kind) {
    case "date":
      return instantsOf(value, place);
    case "set":
      return value.members.map((member) => outlineOf(member, place)).reduce(merge);
    default:
      return {
        first: outlineOfEnd(value.start, place)?.first ?? [-Infinity, -Infinity],
        last: outlineOfEnd(value.end, place)?.last ?? [Infinity, Infinity],
      };
  }
}

function outlineOfEnd(end: EdtfEnd, place: Place): Candidates | undefined {
  return typeof end === "object" ? instantsOf(end, place) : undefined;
}

function merge(a: Candidates, b: Candidates): Candidates {
  return {
    first: [Math.min(a.first[0], b.first[0]), Math.min(a.first[1], b.first[1])],
    last: [Math.max(a.last[0], b.last[0]), Math.max(a.last[1], b.last[1])],
  };
}
