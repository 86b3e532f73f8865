import type { Relation } from "../Relation.ts";
import type { BareLimit } from "./dateLimits.ts";
import { type EventLimit, type EventSpan, isMoment, strengths } from "./EventSpan.ts";
import { type ImpliedOrder, impliedOrder } from "./impliedOrder.ts";
import { hasBegun } from "./occurrenceLimits.ts";
import type { ChronologyReason } from "./ResolvedChronology.ts";
import type { Lags } from "./readLags.ts";

/** A relation with the two events that it names, and what it says about time. */
export interface OrderedRelation {
  readonly from: EventSpan;
  readonly to: EventSpan;
  readonly order: ImpliedOrder;
  readonly lags: Lags;
  readonly reason: ChronologyReason;
  readonly strength: number;
}

/** The two events of a relation, its place in the list and its lags. */
export interface RelationContext {
  readonly from: EventSpan;
  readonly to: EventSpan;
  readonly index: number;
  readonly lags: Lags;
}

const STATED_KINDS: readonly Relation["kind"][] = ["before", "after", "during", "same-time"];

/**
 * Works out what a relation says about time. One that only states an order, or a lag, is a stated
 * relation; any other implies its order, and gives way to stated ones.
 */
export function orderRelation(relation: Relation, context: RelationContext): OrderedRelation {
  const { from, to, index, lags } = context;
  const isStated =
    STATED_KINDS.includes(relation.kind) || lags.least !== undefined || lags.most !== undefined;
  return {
    from,
    to,
    lags,
    order: orderOf(relation, to),
    reason: {
      kind: "relation",
      path: `relations[${index}]`,
      eventIds: [from.event.id, to.event.id],
      text: `"${from.event.id}" ${relation.kind} "${to.event.id}" (relation ${index + 1})`,
    },
    strength: isStated ? strengths.statedRelation : strengths.impliedRelation,
  };
}

function orderOf(relation: Relation, to: EventSpan): ImpliedOrder {
  if (relation.order === "none") return "none";
  const order = impliedOrder(relation.kind);
  return order === "to-starts-first" && !hasBegun(to) ? "none" : order;
}

/** The limits that a relation sets. */
export function relationLimits(relation: OrderedRelation): EventLimit[] {
  const { reason, strength, lags } = relation;
  const [first, second] = inOrder(relation);
  // A lag is measured between the ends that the order puts next to each other.
  const earlier = isApart(relation) ? first.end : first.start;
  const later = second.start;
  const limits = orderLimits(relation);
  if (lags.least !== undefined) limits.push({ earlier, later, least: lags.least });
  if (lags.most !== undefined) limits.push({ earlier: later, later: earlier, least: -lags.most });
  return limits.map(
    (limit): EventLimit => ({
      ...limit,
      least: limit.least - zoneSlack(limit, relation),
      reason,
      strength,
    }),
  );
}

/** The two events of a relation, the one first that starts no later, or that lasts around the other. */
export function inOrder({ from, to, order }: OrderedRelation): readonly [EventSpan, EventSpan] {
  return order.startsWith("from-") && order !== "from-within-to" ? [from, to] : [to, from];
}

/** Whether the one is over when the other starts. */
function isApart({ order }: OrderedRelation): boolean {
  return order === "from-before-to" || order === "to-before-from";
}

function orderLimits(relation: OrderedRelation): BareLimit[] {
  const { from, to, order } = relation;
  const [first, second] = inOrder(relation);
  if (order === "none") return [];
  if (order === "same-time") return together(from, to);
  if (order === "from-within-to") return inside(from, to);
  // The end of a span is excluded, so that the next may start there; a moment is not.
  return isApart(relation)
    ? [{ earlier: first.end, later: second.start, least: 0, strict: isMoment(first) }]
    : [{ earlier: first.start, later: second.start, least: 0, strict: first === from }];
}

function inside(inner: EventSpan, outer: EventSpan): BareLimit[] {
  const isStrict = isMoment(inner) && !isMoment(outer);
  return [
    { earlier: outer.start, later: inner.start, least: 0 },
    { earlier: inner.end, later: outer.end, least: 0, strict: isStrict },
  ];
}

function together(a: EventSpan, b: EventSpan): BareLimit[] {
  if (isMoment(a)) return inside(a, b);
  if (isMoment(b)) return inside(b, a);
  return [...inside(a, b), ...inside(b, a)];
}

/**
 * How far a civil date may lie from the instants of UTC that stand for it, so that it is not held
 * against a clock time of another zone: a day begins 14 hours earlier at UTC+14 and ends 12 hours
 * later at UTC-12.
 */
function zoneSlack({ earlier }: BareLimit, { from, to }: OrderedRelation): number {
  if (from.dating === "none" || to.dating === "none" || from.dating === to.dating) return 0;
  const first = earlier === from.start || earlier === from.end ? from : to;
  return first.dating === "civil" ? EARLIEST_DAY_MS : LATEST_DAY_MS;
}

const EARLIEST_DAY_MS = 14 * 3_600_000;
const LATEST_DAY_MS = 12 * 3_600_000;
