/**
 * How far ahead of UTC a clock with this shift is, in milliseconds; zero without one.
 *
 * @example
 * ```ts
 * shiftMs("-04:30"); // -16200000
 * ```
 */
export function shiftMs(shift: string | undefined): number {
  if (shift === undefined || shift === "Z") return 0;
  const minutes = Number(shift.slice(1, 3)) * 60 + Number(shift.slice(4));
  return (shift.startsWith("-") ? -60_000 : 60_000) * minutes;
}
