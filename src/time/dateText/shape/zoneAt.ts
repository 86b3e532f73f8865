import { zoneOffset } from "../../zoneOffset.ts";
import type { DatePoint } from "./DatePoint.ts";

/** The zone of a clock time and how far it is from UTC then. */
type Zone = DatePoint["zone"];

/**
 * The offset of `timeZone` at `instant`; `undefined` where the runtime does not know the zone.
 */
export function zoneAt(instant: number, timeZone: string): Zone {
  const offset = zoneOffset(instant, timeZone) / 60_000;
  return Number.isNaN(offset) ? undefined : { offset, name: timeZone };
}

/** The same at the time that a clock in `timeZone` shows, given as though its zone were UTC. */
export function zoneAtWallTime(wall: number, timeZone: string): Zone {
  const near = zoneAt(wall, timeZone);
  return near && zoneAt(wall - near.offset * 60_000, timeZone);
}
