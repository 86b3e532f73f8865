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
const ANSWERS: readonly ImpliedOrder[] = ["to-starts-first"];

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
  return ANSWERS.includes(order) && !hasBegun(to) ? "none" : order;
}

/** The limits that a relation sets. */
export function relationLimits(relation: OrderedRelation): EventLimit[] {
  const { reason, strength } = relation;
  return [...orderLimits(relation), ...lagLimits(relation)].map(
    (limit): EventLimit => ({
      ...limit,
      least: limit.least - zoneSlack(limit, relation),
      reason,
      strength,
    }),
  );
}

function orderLimits({ from, to, order }: OrderedRelation): BareLimit[] {
  switch (order) {
    case "to-starts-first":
      return [{ earlier: to.start, later: from.start, least: 0 }];
    case "from-starts-first":
      return [{ earlier: from.start, later: to.start, least: 0, strict: true }];
    case "from-before-to":
      return [over(from, to)];
    case "to-before-from":
      return [over(to, from)];
    case "from-within-to":
      return inside(from, to);
    case "same-time":
      return together(from, to);
    case "none":
      return [];
  }
}

/** The end of a span is excluded, so that the next may start there; a moment is not. */
function over(first: EventSpan, second: EventSpan): BareLimit {
  return { earlier: first.end, later: second.start, least: 0, strict: isMoment(first) };
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

function lagLimits(relation: OrderedRelation): BareLimit[] {
  const { least, most } = relation.lags;
  const [earlier, later] = lagEnds(relation);
  return [
    ...(least === undefined ? [] : [{ earlier, later, least }]),
    ...(most === undefined ? [] : [{ earlier: later, later: earlier, least: -most }]),
  ];
}

/** The two ends that a lag is measured between: those that the order puts next to each other. */
function lagEnds({ from, to, order }: OrderedRelation): [earlier: string, later: string] {
  if (order === "from-before-to") return [from.end, to.start];
  if (order === "to-before-from") return [to.end, from.start];
  if (order === "from-starts-first") return [from.start, to.start];
  return [to.start, from.start];
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
