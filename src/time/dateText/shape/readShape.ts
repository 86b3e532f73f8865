import { parseEdtf } from "../../edtf/index.ts";
import type { ResolvedTime } from "../../ResolvedTime.ts";
import type { DatePoint } from "./DatePoint.ts";
import { readBounds } from "./readBounds.ts";
import { readEdtfShape } from "./readEdtfShape.ts";
import type { TimeShape } from "./TimeShape.ts";

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
  return {
    kind: "bounded",
    after: (after && endsOf(readDates(after, context.timeZone)).last) ?? shape.after,
    before: (before && endsOf(readDates(before, context.timeZone)).first) ?? shape.before,
  };
}

function readDates(time: ResolvedTime, timeZone: string | undefined): TimeShape {
  const parsed = time.edtf === undefined ? undefined : parseEdtf(time.edtf);
  if (!parsed?.ok) return readBounds(time, timeZone);
  return readEdtfShape(parsed.value, { extent: time.extent, timeZone });
}

/** The first and the last date of what is said of a time, as far as it has any. */
function endsOf(shape: TimeShape): {
  readonly first?: DatePoint | undefined;
  readonly last?: DatePoint | undefined;
} {
  if (shape.kind === "date" || shape.kind === "whole") {
    return { first: shape.date, last: shape.date };
  }
  if (shape.kind !== "range" && shape.kind !== "between") return {};
  const [first, last] = [shape.from, shape.to].map((end) =>
    typeof end === "object" ? end : undefined,
  );
  return { first, last };
}
