import { civilToDays, DAY_MS } from "../civil.ts";

/** How long a duration lasts, in milliseconds: the two differ where it counts months or years. */
export type DurationResult =
  | { readonly ok: true; readonly least: number; readonly most: number }
  | { readonly ok: false; readonly message: string };

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const SECOND_MS = 1000;
const MONTHS_PER_CALENDAR_CYCLE = 4800;

const PATTERN =
  /^P(?!$)(?:(?<years>\d{1,9})Y)?(?:(?<months>\d{1,9})M)?(?:(?<weeks>\d{1,9})W)?(?:(?<days>\d{1,9})D)?(?:T(?=\d)(?:(?<hours>\d{1,9})H)?(?:(?<minutes>\d{1,9})M)?(?:(?<seconds>\d{1,9})S)?)?$/;

/**
 * Reads an ISO 8601 duration of whole numbers of nine digits at most: `"P1D"`, `"PT36H"`, `"P1Y6M"`.
 *
 * A day counts 24 hours and a week seven days. Months and years have no length of their own: they
 * count as the shortest and the longest stretch of so many months in the calendar, so that a least
 * time is never too long and a most time never too short. ISO 8601-1:2019, 5.5.2.
 *
 * @example
 * ```ts
 * parseDuration("P1D"); // { ok: true, least: 86400000, most: 86400000 }
 * parseDuration("P1M"); // { ok: true, least: 2419200000, most: 2678400000 }, 28 to 31 days
 * ```
 */
export function parseDuration(text: string): DurationResult {
  const groups = PATTERN.exec(text)?.groups;
  if (!groups) {
    return {
      ok: false,
      message: `expected an ISO 8601 duration such as "P1D" or "PT36H", received "${text}"`,
    };
  }
  const count = (unit: string): number => Number(groups[unit] ?? 0);
  const exact =
    (count("weeks") * 7 + count("days")) * DAY_MS +
    count("hours") * HOUR_MS +
    count("minutes") * MINUTE_MS +
    count("seconds") * SECOND_MS;
  const [shortest, longest] = daysInMonths(count("years") * 12 + count("months"));
  return { ok: true, least: exact + shortest * DAY_MS, most: exact + longest * DAY_MS };
}

/** The fewest and the most days that so many months in a row can have. */
function daysInMonths(months: number): [fewest: number, most: number] {
  if (months === 0) return [0, 0];
  const startOf = (month: number): number => civilToDays({ year: 2000, month, day: 1 });
  let fewest = Number.POSITIVE_INFINITY;
  let most = 0;
  for (let first = 1; first <= MONTHS_PER_CALENDAR_CYCLE; first += 1) {
    const days = startOf(first + months) - startOf(first);
    fewest = Math.min(fewest, days);
    most = Math.max(most, days);
  }
  return [fewest, most];
}
