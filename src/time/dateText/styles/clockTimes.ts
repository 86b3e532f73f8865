import type { DateFields } from "../DateFields.ts";
import type { ClockUnit } from "../DateStyle.ts";

/** How the twelve-hour clock is set. */
export interface TwelveHourClock {
  /** Between hours and minutes. */
  readonly separator: string;
  readonly am: string;
  readonly pm: string;
  /** What the two hours with a name of their own are called; absent where they are written as others. */
  readonly named?: { readonly noon: string; readonly midnight: string } | undefined;
}

/**
 * Makes a writer of times on the twelve-hour clock, without minutes on the full hour and
 * without seconds on the full minute.
 *
 * @example
 * ```ts
 * createTwelveHourClock({ separator: ":", am: " a.m.", pm: " p.m." });
 * // writes "2:30 p.m." and "10 a.m."
 * ```
 */
export function createTwelveHourClock({
  separator,
  am,
  pm,
  named,
}: TwelveHourClock): (date: DateFields, unit: ClockUnit) => string {
  return (date, unit) => {
    const digits = twelveHourDigits(date, unit);
    if (named && date.hour % 12 === 0 && digits.length === 1) {
      return date.hour === 12 ? named.noon : named.midnight;
    }
    return digits.join(separator) + (date.hour < 12 ? am : pm);
  };
}

/**
 * Makes a writer of times on the 24-hour clock, always with minutes and without seconds on the full
 * minute: `"14:30"`.
 */
export function createDayClock(
  separator: string,
  suffix = "",
): (date: DateFields, unit: ClockUnit) => string {
  return (date, unit) => {
    const parts = [pad(date.hour), pad(date.minute)];
    if (unit === "second" && date.second !== 0) parts.push(pad(date.second));
    return parts.join(separator) + suffix;
  };
}

function twelveHourDigits({ hour, minute, second }: DateFields, unit: ClockUnit): string[] {
  const hours = String(hour % 12 || 12);
  if (unit === "second" && second !== 0) return [hours, pad(minute), pad(second)];
  return unit === "hour" || minute === 0 ? [hours] : [hours, pad(minute)];
}

function pad(n: number): string {
  return String(n).padStart(2, "0");
}
