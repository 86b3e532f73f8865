import { instantToFields } from "./DateFields.ts";
import type { DatePoint, TimeShape } from "./shape/index.ts";

/**
 * The value of HTML's `datetime` attribute that says the same; `undefined` where there is none.
 *
 * HTML has days, months, years from 1 on, days without a year and minutes. An hour is given as its day, which is coarser
 * but true; a date in doubt has no value, since HTML could not say so.
 *
 * @see HTML Living Standard, "the time element" and "dates and times".
 */
export function formatDateTime(shape: TimeShape): string | undefined {
  if (shape.kind === "yearless") return formatYearless(shape.date);
  if (shape.kind !== "date" && shape.kind !== "whole") return undefined;
  const { date } = shape;
  const { year, month, day } = instantToFields(date.at);
  if (date.qualifier !== "none" || year < 1) return undefined;
  const ofYear = String(year).padStart(4, "0");
  const ofMonth = `${ofYear}-${pad(month)}`;
  const ofDay = `${ofMonth}-${pad(day)}`;
  switch (date.unit) {
    case "year":
      return ofYear;
    case "month":
      return ofMonth;
    case "day":
    case "hour":
      return ofDay;
    case "minute":
    case "second":
      return `${ofDay}T${formatClock(date)}`;
    default:
      return undefined;
  }
}

/** A day without its year; a month without it has no value. */
function formatYearless({ at, unit, qualifier }: DatePoint): string | undefined {
  const { month, day } = instantToFields(at);
  return unit === "day" && qualifier === "none" ? `${pad(month)}-${pad(day)}` : undefined;
}

function formatClock({ at, unit, zone }: DatePoint): string {
  const { hour, minute, second } = instantToFields(at);
  const time = [hour, minute, ...(unit === "second" ? [second] : [])].map(pad).join(":");
  if (zone === undefined) return time;
  const size = Math.abs(zone.offset);
  const sign = zone.offset < 0 ? "-" : "+";
  return `${time}${size === 0 ? "Z" : `${sign}${pad(Math.floor(size / 60))}:${pad(size % 60)}`}`;
}

function pad(n: number): string {
  return String(n).padStart(2, "0");
}
