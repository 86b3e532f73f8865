import type { Bounds, ResolvedTime } from "../../ResolvedTime.ts";
import { type DatePoint, type DateUnit, startOfUnit, unitOfSpan } from "./DatePoint.ts";
import { momentBetween } from "./momentBetween.ts";
import type { ShapeEnd, ShapeLimit, TimeShape } from "./TimeShape.ts";
import { zoneAt } from "./zoneAt.ts";

/** What is to be said of a time whose date is not at hand as it was given. */
export function readBounds(time: ResolvedTime, timeZone: string | undefined): TimeShape {
  if (time.dated === "undated") return { kind: "undated" };
  if (time.dated === "bounded") return readLimits(time);
  const from = readEnd(time, "start", timeZone);
  const to = readEnd(time, "end", timeZone);
  const lasts = time.extent === "throughout";
  if (typeof from === "object" && typeof to === "object") {
    const isSame = from.at === to.at;
    if (lasts && isSame && from.unit === to.unit) return { kind: "whole", date: from };
    const isUnit = isSame || unitOfSpan(time.start[0], time.end[1]) === from.unit;
    if (!lasts && isUnit) return { kind: "date", date: from };
  }
  return lasts ? { kind: "range", from, to } : momentBetween(from, to);
}

/** The limits that other events give: the last day before it and the first after it. */
function readLimits({ start, end }: ResolvedTime): TimeShape {
  const limitAt = (instant: number): ShapeLimit => ({
    date: createPoint(instant, "day"),
    isInside: false,
  });
  const after = Number.isFinite(start[0]) ? limitAt(start[0] - 1) : undefined;
  const before = Number.isFinite(end[1]) ? limitAt(end[1]) : undefined;
  return after || before ? { kind: "bounded", after, before } : { kind: "undated" };
}

function readEnd(
  time: ResolvedTime,
  side: "start" | "end",
  timeZone: string | undefined,
): ShapeEnd {
  const bounds = time[side];
  const instant = side === "start" ? bounds[0] : bounds[1] - 1;
  if (!Number.isFinite(instant)) return time[`${side}State`] === "open" ? "open" : "unknown";
  return createPoint(instant, unitOf(time, bounds), { ...time, timeZone });
}

/**
 * An end that is only known to lie in a month is that month, or the smallest of these units that
 * holds all of it; an exact one has the time's unit.
 */
function unitOf({ extent, precision }: ResolvedTime, [earliest, latest]: Bounds): DateUnit {
  const unit = precision === "none" ? "day" : precision;
  if (extent === "within" || earliest === latest) return unit;
  return unitOfSpan(earliest, latest) ?? unitAround(earliest, latest) ?? unit;
}

function unitAround(earliest: number, latest: number): DateUnit | undefined {
  const units: readonly DateUnit[] = ["day", "month", "year", "decade", "century", "millennium"];
  return units.find((unit) => startOfUnit(earliest, unit) === startOfUnit(latest - 1, unit));
}

function createPoint(
  instant: number,
  unit: DateUnit,
  { qualifier, timeZone }: { qualifier: DatePoint["qualifier"]; timeZone?: string | undefined } = {
    qualifier: "none",
  },
): DatePoint {
  const isClock = unit === "hour" || unit === "minute" || unit === "second";
  const zone = isClock ? zoneAt(instant, timeZone ?? "UTC") : undefined;
  const wall = instant + (zone?.offset ?? 0) * 60_000;
  return { unit, at: startOfUnit(wall, unit), qualifier, zone };
}
