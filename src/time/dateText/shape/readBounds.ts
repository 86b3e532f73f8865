import type { Bounds, ResolvedTime } from "../../ResolvedTime.ts";
import { type DatePoint, type DateUnit, startOfUnit, unitOfSpan } from "./DatePoint.ts";
import type { ShapeEnd, ShapeLimit, TimeShape } from "./TimeShape.ts";
import { zoneAt } from "./zoneAt.ts";

/** What is to be said of a time whose date is not at hand as it was given. */
export function readBounds(time: ResolvedTime, timeZone: string | undefined): TimeShape {
  if (time.dated === "undated") return { kind: "undated" };
  if (time.dated === "bounded") return readLimits(time);
  const from = readStart(time, timeZone);
  const to = readEnd(time, timeZone);
  if (time.extent === "within") return readMoment(time, from, to);
  const isOne = isDate(from) && isDate(to) && from.unit === to.unit && from.at === to.at;
  return isOne ? { kind: "whole", date: from } : { kind: "range", from, to };
}

function readMoment({ start, end }: ResolvedTime, from: ShapeEnd, to: ShapeEnd): TimeShape {
  if (!isDate(from)) {
    return isDate(to) ? { kind: "limited", date: to, side: "earlier" } : { kind: "undated" };
  }
  if (!isDate(to)) return { kind: "limited", date: from, side: "later" };
  const isOne = from.at === to.at || unitOfSpan(start[0], end[1]) === from.unit;
  return isOne ? { kind: "date", date: from } : { kind: "between", from, to };
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

function readStart(time: ResolvedTime, timeZone: string | undefined): ShapeEnd {
  const { start, startState } = time;
  if (!Number.isFinite(start[0])) return startState === "open" ? "open" : "unknown";
  return createPoint(start[0], unitOf(time, start), { ...time, timeZone });
}

function readEnd(time: ResolvedTime, timeZone: string | undefined): ShapeEnd {
  const { end, endState } = time;
  if (!Number.isFinite(end[1])) return endState === "open" ? "open" : "unknown";
  return createPoint(end[1] - 1, unitOf(time, end), { ...time, timeZone });
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

function isDate(end: ShapeEnd): end is DatePoint {
  return typeof end === "object";
}
