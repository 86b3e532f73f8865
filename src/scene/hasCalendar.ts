/** Beyond some 300,000 million years, in milliseconds, days can no longer be told apart. */
const farthest = 1e22;

/**
 * Whether the calendar reaches over all of `domain`, milliseconds UTC. Where it does not, an axis is
 * drawn without ticks: a date that far away can be written, but no year beside it can be named.
 */
export function hasCalendar(domain: readonly [number, number]): boolean {
  return domain.every((instant) => Math.abs(instant) <= farthest);
}
