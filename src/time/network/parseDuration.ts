import { civilToDays, DAY_MS } from "../civil.ts";

/** How long a duration lasts, in milliseconds: the two differ where it counts months or years. */
export type DurationResult =
  | { readonly ok: true; readonly least: number; readonly most: number }
  | { readonly ok: false; readonly message: string };

const MONTHS_PER_CALENDAR_CYCLE = 4800;

const PATTERN =
  /^P(?!$)(\d{1,9}Y)?(\d{1,9}M)?(\d{1,9}W)?(\d{1,9}D)?(?:T(?=\d)(\d{1,9}H)?(\d{1,9}M)?(\d{1,9}S)?)?$/;

/** Of what {@link PATTERN} takes: months, then milliseconds. */
const UNITS = [12, 1, 7 * DAY_MS, DAY_MS, 3_600_000, 60_000, 1000];

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
  const [, ...counts] = PATTERN.exec(text) ?? [];
  if (counts.length === 0) {
    return {
      ok: false,
      message: `expected an ISO 8601 duration such as "P1D" or "PT36H", received "${text}"`,
    };
  }
  const [years = 0, months = 0, ...others] = UNITS.map(
    (unit, place) => Number.parseInt(counts[place] ?? "0", 10) * unit,
  );
  const exact = others.reduce((sum, ms) => sum + ms, 0);
  const [shortest, longest] = daysInMonths(years + months);
  return { ok: true, least: exact + shortest * DAY_MS, most: exact + longest * DAY_MS };
}

/** The fewest and the most days that so many months in a row can have. */
function daysInMonths(months: number): [fewest: number, most: number] {
  const startOf = (month: number): number => civilToDays({ year: 2000, month, day: 1 });
  const days = Array.from(
    { length: MONTHS_PER_CALENDAR_CYCLE },
    (_, first) => startOf(first + months) - startOf(first),
  );
  return [Math.min(...days), Math.max(...days)];
}
