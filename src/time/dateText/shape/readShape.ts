import { parseSoon } from "../../edtf/index.ts";
import type { ResolvedTime } from "../../ResolvedTime.ts";
import type { DatePoint } from "./DatePoint.ts";
import { readBounds } from "./readBounds.ts";
import { readEdtfShape } from "./readEdtfShape.ts";
import type { ShapeEnd, ShapeLimit, TimeShape } from "./TimeShape.ts";

/** Where a time stands: in which zone, and between which others. */
export interface ShapeContext {
  readonly timeZone?: string | undefined;
  readonly limits?:
    | { readonly after?: ResolvedTime | undefined; readonly before?: ResolvedTime | undefined }
    | undefined;
}

/**
 * What is to be said of `time`: its date as the reporting gives it where there is one, however much
 * closer other events limit it; else its bounds.
 */
export function readShape(time: ResolvedTime, context: ShapeContext): TimeShape {
  const shape = readDates(time, context.timeZone);
  if (shape.kind !== "bounded" || context.limits === undefined) return shape;
  const { after, before } = context.limits;
  const read = (other: ResolvedTime): TimeShape => readDates(other, context.timeZone);
  return {
    kind: "bounded",
    after: (after && limitOf(read(after), "to", "from")) ?? shape.after,
    before: (before && limitOf(read(before), "from", "to")) ?? shape.before,
  };
}

function readDates(time: ResolvedTime, timeZone: string | undefined): TimeShape {
  const parsed = time.edtf === undefined ? undefined : parseSoon(time.edtf);
  if (!parsed?.ok) return readBounds(time, timeZone);
  return readEdtfShape(parsed.value, { extent: time.extent, timeZone });
}

/**
 * The limit that another date gives: the `near` end of one that lasted. Of a moment between two dates
 * the `far` one, which does not exclude what is nearer.
 */
function limitOf(
  shape: TimeShape,
  near: "from" | "to",
  far: "from" | "to",
): ShapeLimit | undefined {
  switch (shape.kind) {
    case "range":
      return limitAt(shape[near], false);
    case "between":
      return limitAt(shape[far], true);
    case "whole":
      return limitAt(shape.date, false);
    default:
      return shape.kind === "date" ? limitAt(shape.date, isCoarse(shape.date)) : undefined;
  }
}

function limitAt(end: ShapeEnd, isInside: boolean): ShapeLimit | undefined {
  return typeof end === "object" ? { date: end, isInside } : undefined;
}

function isCoarse({ unit }: DatePoint): boolean {
  return unit !== "day" && unit !== "hour" && unit !== "minute" && unit !== "second";
}
