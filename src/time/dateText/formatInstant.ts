import type { DateStyle } from "./DateStyle.ts";
import { type DateUnit, startOfUnit } from "./shape/index.ts";
import { writeDate } from "./write/index.ts";
import { writeDigits } from "./writeDigits.ts";

/**
 * Writes the unit of the calendar or the clock that an instant lies in, as it is said within a
 * sentence: always with its year, nothing abbreviated, clock times in UTC and without a zone.
 *
 * The same as `formatTime` says of that date, without going by way of an EDTF text.
 *
 * @example
 * ```ts
 * formatInstant(Date.UTC(2025, 1, 14), "month", apStyle); // "February 2025"
 * ```
 */
export function formatInstant(instant: number, unit: DateUnit, style: DateStyle): string {
  const text = writeDate({ unit, at: startOfUnit(instant, unit), qualifier: "none" }, "{a}", {
    style,
    form: style.spoken,
    spoken: true,
    showsZone: false,
    showsWeekday: false,
  });
  return writeDigits(text, style.numberingSystem ?? "latn");
}
