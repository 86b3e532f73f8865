import { DAY_MS } from "../civil.ts";
import { type DateFields, instantToFields } from "./DateFields.ts";
import { type DatePoint, type DateUnit, endOfUnit } from "./DatePoint.ts";
import type { DateStyle } from "./DateStyle.ts";

/**
 * The first and the last of the smaller dates that a date is written as, where it has no name of
 * its own: January to April for a third of a year, Saturday to Sunday for a weekend.
 *
 * In another calendar than the Gregorian, months and years run from the one in which the date
 * begins to the one in which it ends.
 */
export function splitPoint(
  point: DatePoint,
  { calendar }: DateStyle,
): readonly [DatePoint, DatePoint] | undefined {
  const last = endOfUnit(point.at, point.unit);
  const to = (unit: DateUnit, at: number) =>
    [
      { ...point, unit },
      { ...point, unit, at },
    ] as const;
  if (point.unit === "weekend") return to("day", last - DAY_MS);
  if (point.unit === "third") return to("month", last - DAY_MS);
  if (point.unit === "decade" && isBeforeYear1(point)) return to("year", last - DAY_MS);
  if (calendar === undefined || (point.unit !== "month" && point.unit !== "year")) return undefined;
  const [first, end] = [point.at, last - DAY_MS].map((at) => instantToFields(at, calendar));
  return isSame(first, end, point.unit) ? undefined : to(point.unit, last - DAY_MS);
}

// Decades BC do not begin and end where their names do: 50 to 41 BC is not "the 40s BC".
function isBeforeYear1({ at }: DatePoint): boolean {
  return instantToFields(at).year <= 0;
}

function isSame(
  a: DateFields | undefined,
  b: DateFields | undefined,
  unit: "month" | "year",
): boolean {
  return a?.year === b?.year && (unit === "year" || a?.month === b?.month);
}
