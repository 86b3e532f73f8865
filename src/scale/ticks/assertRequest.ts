import { zoneOffset } from "../../time/index.ts";
import { assertDomain } from "../assertSpans.ts";
import type { CalendarPlace } from "./Boundary.ts";

/** Beyond, days are no longer exact: some 300,000 million years, in milliseconds. */
const farthest = 1e22;

/**
 * Throws unless boundaries can be found: `domain` does not fall and is within the years that can be
 * counted in days, and `place` names a zone and a day of the week.
 *
 * @throws {RangeError} in the name of the function `name`.
 */
export function assertRequest(
  name: string,
  domain: readonly [number, number],
  { timeZone = "UTC", weekStartsOn = 1 }: CalendarPlace,
): void {
  assertDomain(name, domain);
  if (domain.some((instant) => Math.abs(instant) > farthest)) {
    throw new RangeError(
      `${name}: domain must be within 300,000 million years of 1970; received ${domain.join(" to ")}.`,
    );
  }
  if (Number.isNaN(zoneOffset(domain[0], timeZone))) {
    throw new RangeError(
      `${name}: timeZone must be an IANA zone, such as "Europe/London"; received ${timeZone}.`,
    );
  }
  if (!(Number.isInteger(weekStartsOn) && weekStartsOn >= 0 && weekStartsOn <= 6)) {
    throw new RangeError(
      `${name}: weekStartsOn must be a whole number, 0 for Sunday to 6; received ${weekStartsOn}.`,
    );
  }
}
