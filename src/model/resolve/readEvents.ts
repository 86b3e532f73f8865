import type { ResolvedTime } from "../../time/index.ts";
import type { Chronology } from "../Chronology.ts";
import type { ChronologyProblem } from "../ChronologyProblem.ts";
import type { Relation } from "../Relation.ts";
import { createEventSpan, type EventSpan } from "./EventSpan.ts";
import { impliedOrder } from "./impliedOrder.ts";
import { type Reading, resolveWhen } from "./resolveWhen.ts";

/**
 * The events by `id`, each with its own date. Of two with one `id` the second is a problem and left
 * out.
 */
export function readEvents(
  chronology: Chronology,
  timeZone: string | undefined,
): Reading<ReadonlyMap<string, EventSpan>> {
  const wholes = new Set((chronology.relations ?? []).filter(hasParts).map(({ to }) => to));
  const value = new Map<string, EventSpan>();
  const problems: ChronologyProblem[] = [];
  for (const [index, event] of chronology.events.entries()) {
    const first = value.get(event.id);
    if (first) {
      problems.push(duplicate(event.id, first.index, index));
      continue;
    }
    const time: Reading<ResolvedTime> = resolveWhen(event.when, {
      path: `events[${index}].when`,
      timeZone,
      isOngoing: event.occurrence === "ongoing",
    });
    problems.push(...time.problems);
    const context = { index, time: time.value, hasParts: wholes.has(event.id) };
    value.set(event.id, createEventSpan(event, context));
  }
  return { value, problems };
}

function hasParts({ kind, order }: Relation): boolean {
  return order !== "none" && impliedOrder(kind) === "from-within-to";
}

function duplicate(id: string, first: number, second: number): ChronologyProblem {
  return {
    path: `events[${second}].id`,
    code: "duplicate-id",
    message: `Events ${first + 1} and ${second + 1} are both called "${id}". The second is left out; give it an id of its own.`,
    severity: "error",
  };
}
