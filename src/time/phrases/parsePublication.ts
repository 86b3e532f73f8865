import { type CivilDate, civilToDays, DAY_MS, daysInMonth } from "../civil.ts";
import { zoneOffset } from "../zoneOffset.ts";

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;

/**
 * The day of publication, in days since 1970-01-01.
 *
 * A date is that day, and so is a time without `timeZone`, as it is written; a time with its shift
 * from UTC is the day that `timeZone` has then.
 *
 * @throws {RangeError} if `publishedOn` is not such a date, or `timeZone` is not known.
 */
export function parsePublication(publishedOn: string, timeZone: string | undefined): number {
  const [, year = "", month = "", day = "", shift] = ISO.exec(publishedOn) ?? [];
  const civil = { year: Number(year), month: Number(month), day: Number(day) };
  const instant = shift === undefined ? undefined : Date.parse(publishedOn);
  if (!isCivil(civil) || Number.isNaN(instant)) {
    throw new RangeError(
      `resolvePhrase: publishedOn must be a date such as "2025-03-24", with or without a time; received ${publishedOn}.`,
    );
  }
  if (timeZone === undefined) return civilToDays(civil);

  const offset = zoneOffset(instant ?? 0, timeZone);
  if (Number.isNaN(offset)) {
    throw new RangeError(
      `resolvePhrase: timeZone must be a zone of the IANA database; received ${timeZone}.`,
    );
  }
  return instant === undefined
    ? civilToDays(civil)
    : Math.floor((instant + offset) / DAY_MS);
}

function isCivil({ year, month, day }: CivilDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
