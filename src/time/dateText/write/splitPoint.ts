import { DAY_MS } from "../../civil.ts";
import { instantToFields } from "../DateFields.ts";
import type { DateStyle } from "../DateStyle.ts";
import { type DatePoint, type DateUnit, endOfUnit, startOfUnit } from "../shape/index.ts";

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
  const unit = partUnit(point);
  const isOfCalendar = calendar !== undefined && !point.isOfStyle;
  const isCoarse = point.unit === "month" || point.unit === "year";
  if (!unit && !(isOfCalendar && isCoarse)) return undefined;
  const lastDay = endOfUnit(point.at, point.unit) - DAY_MS;
  if (unit)
    return [
      { ...point, unit },
      { ...point, unit, at: startOfUnit(lastDay, unit) },
    ];
  const from = instantToFields(point.at, calendar);
  const to = instantToFields(lastDay, calendar);
  if (from.year === to.year && (point.unit === "year" || from.month === to.month)) return undefined;
  return [
    { ...point, isOfStyle: true },
    { ...point, isOfStyle: true, at: lastDay },
  ];
}

/** The unit of the parts that a date without a name is written in. */
function partUnit({ unit, at }: DatePoint): DateUnit | undefined {
  if (unit === "weekend") return "day";
  if (unit === "third") return "month";
  // Decades BC do not begin and end where their names do: 50 to 41 BC is not "the 40s BC".
  return unit === "decade" && instantToFields(at).year <= 0 ? "year" : undefined;
}
