import { type DateFields, instantToFields } from "./DateFields.ts";
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
  if (shape.kind !== "date" && shape.kind !== "whole" && shape.kind !== "yearless")
    return undefined;
  const { at, unit, qualifier, zone } = shape.date;
  const fields = instantToFields(at);
  if (qualifier !== "none") return undefined;
  // A month without its year has no value.
  if (shape.kind === "yearless")
    return unit === "day" ? `${pad(fields.month)}-${pad(fields.day)}` : undefined;
  const count = partCounts[unit];
  if (count === undefined || fields.year < 1) return undefined;
  const text = writeParts(fields, count);
  return count > 3 && zone ? text + formatOffset(zone.offset) : text;
}

function writeParts(fields: DateFields, count: number): string {
  let text = String(fields.year).padStart(4, "0");
  if (count > 1) text += `-${pad(fields.month)}`;
  if (count > 2) text += `-${pad(fields.day)}`;
  if (count > 3) text += `T${pad(fields.hour)}:${pad(fields.minute)}`;
  return count > 4 ? `${text}:${pad(fields.second)}` : text;
}

/** How many of a date's parts are written: year, month, day, hour and minute, second. */
const partCounts: Partial<Record<DatePoint["unit"], number>> = {
  year: 1,
  month: 2,
  day: 3,
  hour: 3,
  minute: 4,
  second: 5,
};

function formatOffset(offset: number): string {
  if (offset === 0) return "Z";
  const size = Math.abs(offset);
  return `${offset < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

function pad(n: number): string {
  return String(n).padStart(2, "0");
}
