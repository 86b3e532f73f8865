import type { RelationKind } from "../Relation.ts";

/**
 * What a relation says about time, read as "`from` kind `to`":
 *
 * - `"to-starts-first"`: `to` starts no later than `from` does;
 * - `"from-starts-first"`: `from` starts before `to` does, and may outlast it;
 * - `"from-before-to"`: `from` is over when `to` starts;
 * - `"to-before-from"`: `to` is over when `from` starts;
 * - `"from-within-to"`: `from` neither starts before `to` nor ends after it;
 * - `"same-time"`: they start and end together; a moment and a span, one while the other lasts;
 * - `"none"`: nothing.
 */
export type ImpliedOrder =
  | "to-starts-first"
  | "from-starts-first"
  | "from-before-to"
  | "to-before-from"
  | "from-within-to"
  | "same-time"
  | "none";

const orders: Readonly<Record<RelationKind, ImpliedOrder>> = {
  denies: "to-starts-first",
  disputes: "to-starts-first",
  confirms: "to-starts-first",
  supports: "to-starts-first",
  "responds-to": "to-starts-first",
  questions: "to-starts-first",
  reports: "to-starts-first",
  quotes: "to-starts-first",
  corrects: "to-starts-first",
  retracts: "to-starts-first",
  continues: "to-starts-first",
  "leads-to": "from-starts-first",
  "part-of": "from-within-to",
  before: "from-before-to",
  after: "to-before-from",
  during: "from-within-to",
  "same-time": "same-time",
  other: "none",
};

/**
 * The order in time that a kind of relation implies.
 *
 * What is answered, reported or quoted starts no later than what answers it; at the same instant is
 * allowed. A cause starts before its effect but need not be over by then. Of two moments that are
 * `before` each other the first is the earlier one, even where both are dated to the same day.
 *
 * A relation with `order: "none"` implies none of it. Nor does an answer to something that is
 * planned, possible, cancelled or postponed: what it answers is the plan, not the event.
 *
 * @example
 * ```ts
 * impliedOrder("denies"); // "to-starts-first"
 * ```
 */
export function impliedOrder(kind: RelationKind): ImpliedOrder {
  // Data that has not been checked may hold a kind that is none.
  return orders[kind] ?? "none";
}
