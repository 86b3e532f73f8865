import type { RichText } from "./RichText.ts";
import type { Source } from "./Source.ts";
import type { When } from "./When.ts";

/** What sort of happening an event is. */
export type EventKind = "statement" | "report" | "action" | "situation" | "document";

/** Whether it has taken place. */
export type Occurrence =
  | "happened"
  | "ongoing"
  | "planned"
  | "possible"
  | "cancelled"
  | "postponed";

/**
 * How far the desk stands behind the content; always drawn as a word, never as a colour alone.
 *
 * `"reported"`: by another outlet, not verified here; `"said"`: a named party's statement, the act
 * certain and the content theirs; `"claimed"`: the same, with distance.
 */
export type EventStatus =
  | "confirmed"
  | "reported"
  | "said"
  | "claimed"
  | "alleged"
  | "unverified"
  | "disputed"
  | "denied"
  | "retracted"
  | "corrected"
  | "false";

/** What a party said, kept apart from the fact that it said it. */
export interface Statement {
  /** The `id`s of the parties that said it, the first one first. */
  readonly by: readonly string[];
  /** The reporting verb: "said", "claimed". */
  readonly verb?: string | undefined;
  /** What was said, in the desk's words. */
  readonly text?: RichText | undefined;
  /** What was said, word for word and without quotation marks. */
  readonly quote?: string | undefined;
}

/** A picture or a recording that belongs to an event. Nothing is fetched until it is shown. */
export interface Media {
  readonly kind: "image" | "video" | "audio";
  readonly url: string;
  /** What it shows, for those who do not see it; `""` where it only decorates. */
  readonly alt: string;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
  /** Its own width and height in CSS pixels, so that the page does not jump. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** Where an event took place. */
export interface Place {
  readonly name: string;
  /** Degrees north, -90 to 90. */
  readonly latitude?: number | undefined;
  /** Degrees east, -180 to 180. */
  readonly longitude?: number | undefined;
}

/** One happening of a {@link Chronology}: a statement, a report, an action, a situation. */
export interface ChronologyEvent {
  /** Unique within the chronology; also the end of its deep link. */
  readonly id: string;
  readonly headline: string;
  readonly summary?: RichText | undefined;
  /** When it happened, as far as the reporting says; absent where it does not say. */
  readonly when?: When | undefined;
  readonly kind?: EventKind | undefined;
  readonly occurrence?: Occurrence | undefined;
  readonly status?: EventStatus | undefined;
  readonly statement?: Statement | undefined;
  /** The `id`s of the parties that acted, where the event is no statement of theirs. */
  readonly actors?: readonly string[] | undefined;
  /** Who reported it. */
  readonly sources?: readonly Source[] | undefined;
  readonly place?: Place | undefined;
  readonly media?: readonly Media[] | undefined;
  readonly tags?: readonly string[] | undefined;
  /** The row it belongs to, where events are drawn in named rows. */
  readonly lane?: string | undefined;
  /**
   * Which events stay when room runs out: the higher number.
   * @default 0
   */
  readonly priority?: number | undefined;
  /** Where the headline links to. */
  readonly url?: string | undefined;
}
