import { toInstant } from "../../civil.ts";
import {
  boundEdtf,
  type Edtf,
  type EdtfDate,
  type EdtfEnd,
  shiftMs,
  stretchesOf,
} from "../../edtf/index.ts";
import type { TimeExtent } from "../../ResolvedTime.ts";
import { type DatePoint, type DateUnit, startOfUnit, unitOfSpan } from "./DatePoint.ts";
import { momentBetween } from "./momentBetween.ts";
import type { ShapeEnd, TimeShape } from "./TimeShape.ts";
import { zoneAtWallTime } from "./zoneAt.ts";

/** Whether a date lasted, and in which zone its clock goes. */
export interface EdtfPlace {
  readonly extent: TimeExtent;
  readonly timeZone: string | undefined;
}

/** What is to be said of a date as it is written in EDTF. */
export function readEdtfShape(value: Edtf, { extent, timeZone }: EdtfPlace): TimeShape {
  const lasts = value.kind === "set" ? value.of === "all" : extent === "throughout";
  if (value.kind === "date") {
    const shape = readDate(value, timeZone);
    return lasts && shape.kind === "date" ? { ...shape, kind: "whole" } : shape;
  }
  const members = stretchesOf(value).map(({ start, end }): TimeShape => {
    if (typeof start === "object" && start === end) return readDate(start, timeZone);
    const from = readEnd(start, "from", timeZone);
    const to = readEnd(end, "to", timeZone);
    return lasts ? { kind: "range", from, to } : momentBetween(from, to);
  });
  const [shape, another] = members;
  if (value.kind === "set" && (shape === undefined || another)) {
    return { kind: "list", of: value.of, members };
  }
  return shape ?? { kind: "undated" };
}

function readEnd(end: EdtfEnd, side: "from" | "to", timeZone: string | undefined): ShapeEnd {
  if (typeof end === "string") return end;
  const shape = readDate(end, timeZone);
  if (shape.kind === "date") return shape.date;
  return shape.kind === "between" ? shape[side] : "unknown";
}

function readDate(date: EdtfDate, timeZone: string | undefined): TimeShape {
  const { start, precision, qualifier } = boundEdtf(onWallClock(date), {});
  if (precision === "none") return readYearless(date, qualifier);
  const [lower, upper] = start;
  const base = { qualifier, season: seasonOf(date), zone: zoneOf(date, lower, timeZone) };
  if (date.year.significantDigits !== undefined) {
    return { kind: "date", date: { ...base, ...estimatedYear(date), qualifier: "approximate" } };
  }
  const missing = missingPart(date);
  const unit = missing ? wholeUnit(lower, upper) : precision;
  if (unit) return { kind: "date", date: { ...base, unit, at: lower } };
  const member = memberUnit(date);
  const from = { ...base, unit: member, at: startOfUnit(lower, member) };
  return { kind: "between", from, to: { ...from, at: startOfUnit(upper - 1, member) }, missing };
}

/** A month or a day that is given where the year is not. */
function readYearless({ month, day }: EdtfDate, qualifier: DatePoint["qualifier"]): TimeShape {
  if (month === undefined || `${month.digits}${day?.digits}`.includes("X")) {
    return { kind: "undated" };
  }
  // Any leap year has every day.
  const at = toInstant({ year: 2000, month: Number(month.digits), day: Number(day?.digits ?? 1) });
  return { kind: "yearless", date: { unit: day ? "day" : "month", at, qualifier } };
}

function onWallClock(date: EdtfDate): EdtfDate {
  return date.clock ? { ...date, clock: { ...date.clock, shift: undefined } } : date;
}

function zoneOf({ clock }: EdtfDate, wall: number, timeZone = "UTC"): DatePoint["zone"] {
  if (clock === undefined) return undefined;
  if (clock.shift === undefined) return zoneAtWallTime(wall, timeZone);
  return { offset: shiftMs(clock.shift) / 60_000 };
}

/** The year in the middle of what `S` says: 1950 in `1950S2`. */
function estimatedYear({
  year: { digits, exponent = 0 },
}: EdtfDate): Pick<DatePoint, "unit" | "at"> {
  const year = Number(digits) * 10 ** exponent;
  return { unit: "year", at: toInstant({ year, month: 1, day: 1 }) };
}

/** The coarsest part of a date that has a digit which is not given. */
function missingPart(date: EdtfDate): "day" | "month" | "year" | undefined {
  return (["year", "month", "day"] as const).find((part) => date[part]?.digits.includes("X"));
}

/**
 * The unit that missing digits leave: the 1990s for 199X. October to December are the months 1X,
 * and nobody said that they are a quarter.
 */
function wholeUnit(from: number, to: number): DateUnit | undefined {
  const unit = unitOfSpan(from, to);
  return unit === "half" || unit === "third" || unit === "quarter" || unit === "season"
    ? undefined
    : unit;
}

/** The finest unit of a date some of whose digits are not given. */
function memberUnit(date: EdtfDate): DateUnit {
  const { month, day } = date;
  const isOfOneMonth = missingPart(date) === "day";
  if (day && (isOfOneMonth || !day.digits.includes("X"))) return "day";
  return month && month.digits !== "XX" ? "month" : "year";
}

function seasonOf({ grouping }: EdtfDate): number | undefined {
  const code = Number(grouping?.digits);
  return code >= 21 && code <= 32 ? (code - 21) % 4 : undefined;
}
