import type { Basis, TimeExtent } from "../time/index.ts";

/** A date as the reporting gives it, with the reporting's own words. */
export interface DatedWhen {
  /** The date in EDTF (ISO 8601-2); absent where the reporting gives none. */
  readonly date?: string | undefined;
  /** The reporting's own words, as they are to be printed: "Over the weekend". */
  readonly phrase?: string | undefined;
  /**
   * Whether it was one moment somewhere in the date or lasted all of it.
   * @default "throughout" for an interval `a/b`, `"within"` for anything else
   */
  readonly extent?: TimeExtent | undefined;
  /**
   * How the date is known: given as such, read from a relative phrase, inferred from other facts,
   * or estimated.
   * @default "stated"
   */
  readonly basis?: Basis | undefined;
}

/**
 * When something happened: an EDTF string such as `"2025-02"`, a {@link DatedWhen}, or `null` for
 * undated. The builders {@link on}, {@link within}, {@link lasting}, {@link since},
 * {@link underWay}, {@link about} and {@link undated} write them as the reporting does.
 */
export type When = string | DatedWhen | null;
