import { DAY_MS } from "../civil.ts";
import { dayText } from "./Period.ts";

const ISO = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d[\d:.]*(Z|[+-]\d\d:\d\d)?)?$/;

/**
 * The day of publication, in days since 1970-01-01.
 *
 * A date is that day, and so is a time without `timeZone`, as it is written; a time with its shift
 * from UTC is the day that `timeZone` has then.
 *
 * @throws {RangeError} if `publishedOn` is not such a date, or `timeZone` is not known.
 */
export function parsePublication(publishedOn: string, timeZone: string | undefined): number {
  const [, date = "", shift] = ISO.exec(publishedOn) ?? [];
  const written = Date.parse(date) / DAY_MS;
  const instant = shift ? Date.parse(publishedOn) : 0;
  if (Number.isNaN(written + instant) || dayText(written) !== date) {
    throw mistake(
      'publishedOn must be a date such as "2025-03-24", with or without a time',
      publishedOn,
    );
  }
  if (timeZone === undefined) return written;

  const local = dayIn(timeZone, instant);
  if (local === undefined) {
    throw mistake("timeZone must be a zone of the IANA database", timeZone);
  }
  return shift ? local : written;
}

/** What to throw where an option is not what it must be. */
export function mistake(must: string, received: unknown): RangeError {
  return new RangeError(`resolvePhrase: ${must}; received ${received}.`);
}

/** The day of `timeZone` at `instant`; `undefined` where the runtime does not know the zone. */
function dayIn(timeZone: string, instant: number): number | undefined {
  const utc = Math.floor(instant / DAY_MS);
  try {
    const format = new Intl.DateTimeFormat("en-US", { timeZone, day: "2-digit" });
    const dayOfMonth = format.format(instant);
    return [utc - 1, utc, utc + 1].find((day) => dayText(day).endsWith(dayOfMonth));
  } catch {
    return undefined;
  }
}
