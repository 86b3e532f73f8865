import { parseEdtf } from "../../edtf/index.ts";
import type { ResolvedTime } from "../../ResolvedTime.ts";
import { readBounds } from "./readBounds.ts";
import { readEdtfShape } from "./readEdtfShape.ts";
import type { TimeShape } from "./TimeShape.ts";

/**
 * What is to be said of `time`: its date as the reporting gives it where there is one, however much
 * closer other events limit it; else its bounds.
 */
export function readShape(time: ResolvedTime, timeZone: string | undefined): TimeShape {
  const parsed = time.edtf === undefined ? undefined : parseEdtf(time.edtf);
  if (!parsed?.ok) return readBounds(time, timeZone);
  return readEdtfShape(parsed.value, { extent: time.extent, timeZone });
}
