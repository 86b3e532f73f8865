/**
 * How one event answers or follows another, read as "`from` kind `to`".
 *
 * `"other"` needs a label of its own.
 */
export type RelationKind =
  | "denies"
  | "disputes"
  | "confirms"
  | "supports"
  | "responds-to"
  | "questions"
  | "reports"
  | "quotes"
  | "corrects"
  | "retracts"
  | "continues"
  | "leads-to"
  | "part-of"
  | "before"
  | "after"
  | "during"
  | "same-time"
  | "other";

/**
 * A statement that one event answers or follows another. It may imply an order in time, which
 * then bounds events whose date is not given; {@link impliedOrder} lists it kind by kind.
 */
export interface Relation {
  /** The `id` of the event that answers: the denial. */
  readonly from: string;
  /** The `id` of the event that is answered: what is denied. */
  readonly to: string;
  readonly kind: RelationKind;
  /** The word to print in place of the kind's own. */
  readonly label?: string | undefined;
  /** The `id` of the party that draws the link, where it is not evident. */
  readonly accordingTo?: string | undefined;
  readonly note?: string | undefined;
  /**
   * Whether the order that the kind implies holds here.
   * @default "implied"
   */
  readonly order?: "implied" | "none" | undefined;
  /** The least time from `to` (or, for `before`, `from`) to the other, as an ISO 8601 duration: `"P1D"`. */
  readonly minLag?: string | undefined;
  /** The most time between the two, as an ISO 8601 duration: `"P3D"` for "within three days of". */
  readonly maxLag?: string | undefined;
}
