import type { ChronologyEvent } from "./ChronologyEvent.ts";
import type { Era } from "./Era.ts";
import type { Party } from "./Party.ts";
import type { Relation } from "./Relation.ts";

/**
 * A document of dated happenings: what a newsroom files and a timeline draws. JSON-safe.
 */
export interface Chronology {
  /** The headline over the timeline. */
  readonly title: string;
  /** A sentence under the title. */
  readonly summary?: string | undefined;
  /**
   * The civil date of publication, `YYYY-MM-DD`, against which relative phrases ("on Monday")
   * were read. No clock is ever read in its place.
   */
  readonly publishedOn: string;
  /**
   * The date that "still under way" refers to, in EDTF: where open ends are drawn to.
   * @default publishedOn
   */
  readonly asOf?: string | undefined;
  /**
   * The IANA zone of clock times that carry no offset of their own.
   * @default "UTC"
   */
  readonly timeZone?: string | undefined;
  /** The language of the text, as a BCP 47 tag: `"en"`. */
  readonly lang?: string | undefined;
  /** Who acts or speaks. Events name them by `id`. */
  readonly parties?: readonly Party[] | undefined;
  /** What happened, in any order; the timeline finds the order of time. */
  readonly events: readonly ChronologyEvent[];
  /** How events answer or follow each other. */
  readonly relations?: readonly Relation[] | undefined;
  /** Named stretches of time drawn behind the events. */
  readonly eras?: readonly Era[] | undefined;
}
