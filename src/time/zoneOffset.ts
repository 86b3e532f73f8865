/**
 * How far ahead of UTC clocks in `timeZone` are at `instant` (milliseconds UTC), in milliseconds;
 * NaN where the runtime does not know the zone. Beyond the years that `Date` can hold, as at their
 * end.
 *
 * Of `Intl` only the numbers are taken, in a pinned locale, so that server and browser agree.
 *
 * @example
 * ```ts
 * zoneOffset(Date.UTC(2025, 6, 1), "Asia/Kolkata"); // 19_800_000
 * ```
 */
export function zoneOffset(instant: number, timeZone: string): number {
  if (timeZone === "UTC") return 0;
  const format = formatOf(timeZone);
  if (format === undefined) return Number.NaN;
  const held = Math.min(lastInstant, Math.max(-lastInstant, instant));
  const [, sign, ...units] = /([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(format.format(held)) ?? [];
  const [hours = 0, minutes = 0, seconds = 0] = units.map((unit) => Number(unit ?? 0));
  const size = ((hours * 60 + minutes) * 60 + seconds) * 1000;
  return sign === "-" ? -size : size;
}

/** What `Date` can hold. */
const lastInstant = 8.64e15;

// Not @date-fns/tz, whose tzOffset takes -00:25, Dublin's until 1916, for +00:25.
const formats = new Map<string, Intl.DateTimeFormat | undefined>();

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(timeZone)) formats.set(timeZone, createFormat(timeZone));
  return formats.get(timeZone);
}

function createFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  } catch {
    return undefined;
  }
}
