import { zoneOffset } from "../zoneOffset.ts";

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

function offsetAt(instant: number, timeZone: string): number {
  const offset = zoneOffset(instant, timeZone);
  if (Number.isNaN(offset)) {
    throw new RangeError(
      `resolveEdtf: timeZone must be an IANA zone such as "Europe/Paris"; received "${timeZone}".`,
    );
  }
  return offset;
}
