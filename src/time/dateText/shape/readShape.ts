import { parseEdtf } from "../../edtf/index.ts";
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
    after: (after && limitAfter(read(after))) ?? shape.after,
    before: (before && limitBefore(read(before))) ?? shape.before,
  };
}

function readDates(time: ResolvedTime, timeZone: string | undefined): TimeShape {
  const parsed = time.edtf === undefined ? undefined : parseEdtf(time.edtf);
  if (!parsed?.ok) return readBounds(time, timeZone);
  return readEdtfShape(parsed.value, { extent: time.extent, timeZone });
}

function limitAfter(shape: TimeShape): ShapeLimit | undefined {
  if (shape.kind === "range") return limitAt(shape.to, false);
  return shape.kind === "between" ? limitAt(shape.from, true) : limitOfOne(shape);
}

function limitBefore(shape: TimeShape): ShapeLimit | undefined {
  if (shape.kind === "range") return limitAt(shape.from, false);
  return shape.kind === "between" ? limitAt(shape.to, true) : limitOfOne(shape);
}

function limitOfOne(shape: TimeShape): ShapeLimit | undefined {
  if (shape.kind === "whole") return limitAt(shape.date, false);
  return shape.kind === "date" ? limitAt(shape.date, isCoarse(shape.date)) : undefined;
}

function limitAt(end: ShapeEnd, isInside: boolean): ShapeLimit | undefined {
  return typeof end === "object" ? { date: end, isInside } : undefined;
}

function isCoarse({ unit }: DatePoint): boolean {
  return unit !== "day" && unit !== "hour" && unit !== "minute" && unit !== "second";
}
