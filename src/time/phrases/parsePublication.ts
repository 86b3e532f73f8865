import { DAY_MS } from "../civil.ts";
import { dayText } from "./Period.ts";

const ISO = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d[\d:.]*(Z|[+-]\d\d:\d\d)?)?$/;

/** When a text was published, in the words of the options of `resolvePhrase`. */
interface Publication {
  readonly publishedOn: string;
  readonly timeZone?: string | undefined;
}

/**
 * The day of publication, in days since 1970-01-01.
 *
 * A date is that day, and so is a time without `timeZone`, as it is written; a time with its shift
 * from UTC is the day that `timeZone` has then.
 *
 * @throws {RangeError} if `publishedOn` is not such a date, or `timeZone` is not known.
 */
export function parsePublication({ publishedOn, timeZone }: Publication): number {
  const [, date = "", , shift] = ISO.exec(publishedOn) ?? [];
  const written = Date.parse(date) / DAY_MS;
  const instant = Date.parse(shift ? publishedOn : date);
  if (Number.isNaN(written + instant) || dayText(written) !== date) {
    throw mistake('publishedOn must be a date like "2025-03-24", or a time', publishedOn);
  }
  try {
    // Of `Intl` only numbers are taken, in a pinned locale, so that server and browser agree.
    const local = new Intl.DateTimeFormat("en-US", { timeZone }).format(instant);
    return shift && timeZone ? Date.parse(`${local} UTC`) / DAY_MS : written;
  } catch {
    throw mistake("timeZone must be one of the IANA database", timeZone);
  }
}

/** What to throw where an option is not what it must be. */
export function mistake(must: string, received: unknown): RangeError {
  return new RangeError(`resolvePhrase: ${must}; received ${received}.`);
}
