import type { DateFields } from "../DateFields.ts";

/**
 * Leaves out the year of publication where the date is past or the day itself; a date to come
 * keeps its year.
 *
 * @see The Associated Press Stylebook, "years": no year for dates within the current one.
 */
export function omitPublicationYear(date: DateFields, published: DateFields): boolean {
  return date.year === published.year && dayOfYear(date) <= dayOfYear(published);
}

/** Writes every year. */
export function omitNoYear(): boolean {
  return false;
}

function dayOfYear({ month, day }: DateFields): number {
  return month * 100 + day;
}
