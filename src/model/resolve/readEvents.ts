import type { ResolvedTime } from "../../time/index.ts";
import type { Chronology } from "../Chronology.ts";
import type { ChronologyEvent } from "../ChronologyEvent.ts";
import type { Relation } from "../Relation.ts";
import { createEventSpan, type EventSpan } from "./EventSpan.ts";
import { impliedOrder } from "./impliedOrder.ts";
import { resolveWhen, type WhenContext } from "./resolveWhen.ts";

/**
 * The events by `id`, each with its own date. Of two with one `id` the second is a problem and left
 * out.
 */
export function readEvents(
  { events, relations = [] }: Chronology,
  { timeZone, report }: Omit<WhenContext, "path">,
): ReadonlyMap<string, EventSpan> {
  const wholes = new Set(relations.filter(hasParts).map(({ to }) => to));
  const spans = new Map<string, EventSpan>();
  const known = new Map<string, ResolvedTime>();
  for (const [index, event] of events.entries()) {
    const path = `events[${index}]`;
    const first = spans.get(event.id);
    if (first) {
      report(
        `${path}.id`,
        "duplicate-id",
        `Events ${first.index + 1} and ${index + 1} are both called "${event.id}". The second is left out; give it an id of its own.`,
      );
      continue;
    }
    const time =
      timeOf(event, known) ?? resolveWhen(event, { path: `${path}.when`, timeZone, report });
    if (time.edtf !== undefined && time.edtf === event.when) known.set(time.edtf, time);
    spans.set(event.id, createEventSpan(event, { index, time, hasParts: wholes.has(event.id) }));
  }
  return spans;
}

/** Many events are of one day: a date that stands alone is read once. */
function timeOf(
  { when }: Pick<ChronologyEvent, "when">,
  known: ReadonlyMap<string, ResolvedTime>,
): ResolvedTime | undefined {
  return typeof when === "string" ? known.get(when) : undefined;
}

function hasParts({ kind, order }: Relation): boolean {
  return order !== "none" && impliedOrder(kind) === "from-within-to";
}
