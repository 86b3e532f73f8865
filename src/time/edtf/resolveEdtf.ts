import type { Basis, ResolvedTime, TimeExtent } from "../ResolvedTime.ts";
import { boundEdtf } from "./boundEdtf.ts";
import type { Edtf } from "./Edtf.ts";
import { formatEdtf } from "./formatEdtf.ts";
import type { Hemisphere } from "./monthsOfGrouping.ts";

/** Options for {@link resolveEdtf}. */
export interface ResolveEdtfOptions {
  /**
   * Whether it was one moment somewhere in the date or lasted.
   * @default "throughout" for an interval and for all of a set, `"within"` for anything else
   */
  readonly extent?: TimeExtent | undefined;
  /**
   * The IANA zone of clock times that carry no shift of their own.
   * @default "UTC"
   */
  readonly timeZone?: string | undefined;
  /**
   * Which half of the earth the seasons 21 to 24 are those of.
   * @default "north"
   */
  readonly hemisphere?: Hemisphere | undefined;
  /**
   * How the date came to be known.
   * @default "stated"
   */
  readonly basis?: Basis | undefined;
  /** The reporting's own words. */
  readonly phrase?: string | undefined;
}

/**
 * The four bounds of a date, and what they are made of.
 *
 * - One moment (`"within"`) is somewhere from the start of the first date to the end of the last.
 * - An interval lasts (`"throughout"`). Where its ends are days or finer, and not in doubt, it runs
 *   from the start of the one to the end of the other, exactly. A coarser end, one in doubt, or one
 *   with missing digits only says in which stretch it started or ended: 2004-06/2006-08 started
 *   some time in June 2004.
 * - A single date that lasts takes all of it: 2025-03 is all March. Where it may mean several
 *   stretches, 2025-03-XX, it started and ended somewhere from the first to the last.
 * - `[…]` is one of its dates, and bounded like one with missing digits. `{…}` is all of them: it lasts
 *   like an interval from the first to the last, whatever lies between.
 *
 * An open end and an unknown one have infinite bounds. A moment has no end that goes on, so that
 * `[1760-12..]`, some time since then, has an unknown one. An open end is no earlier than the start.
 * Where both ends are coarse their bounds are made to agree: 2004/2004-06 started by the end of June.
 *
 * Dates of a day or coarser are bounded in UTC, whatever `timeZone` says. A local time that clocks
 * show twice is bounded by the first and the second; one that they skip is read an hour later.
 * Seasons are meteorological: winter 2024 ends with February 2025.
 *
 * @throws {RangeError} if `timeZone` is not known and a local time is to be read in it, or if `value`
 * is not one that {@link parseEdtf} gives and names a day that does not exist.
 *
 * @example
 * ```ts
 * const parsed = parseEdtf("2025-03-06");
 * if (parsed.ok) resolveEdtf(parsed.value).start; // [1741219200000, 1741305600000]
 * ```
 */
export function resolveEdtf(value: Edtf, options: ResolveEdtfOptions = {}): ResolvedTime {
  return { ...boundEdtf(value, options), edtf: formatEdtf(value) };
}
