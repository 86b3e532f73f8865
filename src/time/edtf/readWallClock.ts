/**
 * The first and the last instant at which clocks in `timeZone` show `wall`, the milliseconds of the
 * same reading in UTC. They differ only in the hour that clocks go back over.
 *
 * A time that clocks skip is read as though they had not yet gone forward: 02:30 becomes 03:30.
 *
 * @throws {RangeError} if `timeZone` is not a zone that the runtime knows.
 *
 * @see RFC 5545, iCalendar (2009), section 3.3.5, form 3, for skipped times.
 *
 * @example
 * ```ts
 * readWallClock(Date.UTC(2025, 10, 2, 1, 30), "America/New_York");
 * // [Date.UTC(2025, 10, 2, 5, 30), Date.UTC(2025, 10, 2, 6, 30)]
 * ```
 */
export function readWallClock(wall: number, timeZone: string): readonly [number, number] {
  const before = wall - offsetAt(wall - DAY_AND_MORE_MS, timeZone);
  const after = wall - offsetAt(wall + DAY_AND_MORE_MS, timeZone);
  const shown = [before, after].filter((instant) => instant + offsetAt(instant, timeZone) === wall);
  const [first = before, last = first] = shown.sort((a, b) => a - b);
  return [first, last];
}

// No zone is further than this from UTC, nor changes its offset twice in twice the time.
const DAY_AND_MORE_MS = 26 * 3_600_000;

/** How far ahead of UTC clocks in `timeZone` are, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  if (timeZone === "UTC") return 0;
  const text = formatOf(timeZone).format(instant);
  const [, sign, ...units] = /([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(text) ?? [];
  const [hours = 0, minutes = 0, seconds = 0] = units.map((unit) => Number(unit ?? 0));
  const size = ((hours * 60 + minutes) * 60 + seconds) * 1000;
  return sign === "-" ? -size : size;
}

// Not @date-fns/tz, whose tzOffset takes -00:25, Dublin's until 1916, for +00:25.
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = createFormat(timeZone);
  formats.set(timeZone, format);
  return format;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function createFormat(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  } catch (cause) {
    throw new RangeError(
      `resolveEdtf: timeZone must be an IANA zone such as "Europe/Paris"; received "${timeZone}".`,
      { cause },
    );
  }
}
