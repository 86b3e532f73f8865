import { DAY_MS } from "../civil.ts";
import { dayText } from "./Period.ts";

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
  const date = publishedOn.slice(0, 10);
  const written = Date.parse(date) / DAY_MS;
  const instant = Date.parse(publishedOn);
  if (Number.isNaN(instant) || dayText(written) !== date) {
    throw mistake('publishedOn must be a date like "2025-03-24", or a time', publishedOn);
  }
  try {
    // Of `Intl` only a number is taken, in a pinned locale, so that server and browser agree.
    const local = new Intl.DateTimeFormat("en", { timeZone, day: "numeric" }).format(instant);
    if (!timeZone || !/(Z|[+-]\d\d:\d\d)$/.test(publishedOn)) return written;
    // The day of the zone is that of UTC, the one before or the one after.
    const day = Math.floor(instant / DAY_MS);
    return [day, day - 1].find((one) => +dayText(one).slice(-2) === +local) ?? day + 1;
  } catch {
    throw mistake("timeZone must be one of the IANA database", timeZone);
  }
}

/** What to throw where an option is not what it must be. */
export function mistake(must: string, received: unknown): RangeError {
  return new RangeError(`resolvePhrase: ${must}; received ${received}.`);
}
