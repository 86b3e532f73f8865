import { toInstant } from "../../civil.ts";
import {
  type Edtf,
  type EdtfDate,
  type EdtfEnd,
  type EdtfRange,
  resolveEdtf,
} from "../../edtf/index.ts";
import type { TimeExtent } from "../../ResolvedTime.ts";
import { type DatePoint, type DateUnit, startOfUnit, unitOfSpan } from "./DatePoint.ts";
import type { ShapeEnd, TimeShape } from "./TimeShape.ts";
import { zoneAtWallTime } from "./zoneAt.ts";

/** Whether a date lasted, and in which zone its clock goes. */
export interface EdtfPlace {
  readonly extent: TimeExtent;
  readonly timeZone: string | undefined;
}

/** What is to be said of a date as it is written in EDTF. */
export function readEdtfShape(value: Edtf, place: EdtfPlace): TimeShape {
  const { extent } = place;
  switch (value.kind) {
    case "date": {
      const shape = readDate(value, place);
      return extent === "throughout" && shape.kind === "date" ? { ...shape, kind: "whole" } : shape;
    }
    case "interval":
      return readInterval(value, place);
    default: {
      const members = value.members.map((member) =>
        member.kind === "date" ? readDate(member, place) : readRange(member, value.of, place),
      );
      return members.length === 1 && members[0]
        ? members[0]
        : { kind: "list", of: value.of, members };
    }
  }
}

function readInterval(
  { start, end }: { readonly start: EdtfEnd; readonly end: EdtfEnd },
  place: EdtfPlace,
): TimeShape {
  const from = readEnd(start, "first", place);
  const to = readEnd(end, "last", place);
  if (place.extent === "throughout") return { kind: "range", from, to };
  return readMoment(from, to);
}

function readRange({ start, end }: EdtfRange, of: "one" | "all", place: EdtfPlace): TimeShape {
  const from = readEnd(start, "first", place);
  const to = readEnd(end, "last", place);
  return of === "all" ? { kind: "range", from, to } : readMoment(from, to);
}

/** One moment between two ends. */
function readMoment(from: ShapeEnd, to: ShapeEnd): TimeShape {
  const hasStart = typeof from === "object";
  const hasEnd = typeof to === "object";
  if (hasStart && hasEnd) return { kind: "between", from, to };
  if (hasStart) return { kind: "limited", date: from, side: "later" };
  return hasEnd ? { kind: "limited", date: to, side: "earlier" } : { kind: "undated" };
}

function readEnd(end: EdtfEnd, side: "first" | "last", place: EdtfPlace): ShapeEnd {
  if (typeof end === "string") return end;
  const shape = readDate(end, place);
  if (shape.kind === "date") return shape.date;
  return shape.kind === "between" ? (side === "first" ? shape.from : shape.to) : "unknown";
}

function readDate(date: EdtfDate, { timeZone }: EdtfPlace): TimeShape {
  const { start, precision, qualifier } = resolveEdtf(onWallClock(date));
  if (precision === "none") return readYearless(date, qualifier);
  const [lower, upper] = start;
  const base = { qualifier, season: seasonOf(date), zone: zoneOf(date, timeZone) };
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

function zoneOf(date: EdtfDate, timeZone = "UTC"): DatePoint["zone"] {
  if (date.clock === undefined) return undefined;
  const wall = resolveEdtf(onWallClock(date)).start[0];
  if (date.clock.shift === undefined) return zoneAtWallTime(wall, timeZone);
  return { offset: (wall - resolveEdtf(date).start[0]) / 60_000 };
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
