/**
 * How far ahead of UTC a clock with this shift is, in milliseconds; zero without one.
 *
 * @example
 * ```ts
 * shiftMs("-04:30"); // -16200000
 * ```
 */
export function shiftMs(shift: string | undefined): number {
  const [, sign, hours, minutes = 0] = /^([+-])(\d\d)(?::(\d\d))?$/.exec(shift ?? "") ?? [];
  const size = (Number(hours ?? 0) * 60 + Number(minutes)) * 60_000;
  return sign === "-" ? -size : size;
}
