import type { Basis, TimeExtent } from "../ResolvedTime.ts";
import type { Hemisphere } from "./monthsOfGrouping.ts";

/** Options for `resolveEdtf`. */
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
