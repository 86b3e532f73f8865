import { type SolvedNetwork, solveNetwork } from "../../time/index.ts";
import type { Chronology } from "../Chronology.ts";
import { dateLimits } from "./dateLimits.ts";
import type { EventSpan } from "./EventSpan.ts";
import { type ChronologyEnds, occurrenceLimits } from "./occurrenceLimits.ts";
import { orderEvents } from "./orderEvents.ts";
import { createReport } from "./Report.ts";
import type { ChronologyReason, ResolvedChronology, TimeReasons } from "./ResolvedChronology.ts";
import { readEvents } from "./readEvents.ts";
import { readRelations } from "./readRelations.ts";
import { relationLimits } from "./relationLimits.ts";
import { reportConflict } from "./reportConflict.ts";
import { resolveEndOf, resolveZone, type WhenContext } from "./resolveWhen.ts";
import { tightenTime } from "./tightenTime.ts";

/**
 * Works out when each event happened, as far as dates and relations say, and in which order.
 *
 * Each event is bounded by its date and by what its relations to others imply; see
 * {@link impliedOrder}. A coarse date is narrowed by them ("in March", and denied on the 24th), but
 * its precision, EDTF and words stay as given. An event under way ends no earlier than the end of
 * `asOf`, and started by then; this goes for an open end, and for one without a date that is
 * `"ongoing"`. One without a date that `"happened"` did so by the end of `publishedOn`, and stays
 * undated where nothing else limits it.
 *
 * Never throws on data. Where statements clash, the weakest of them is set aside and reported as an
 * `"order-contradiction"`: an implied relation before a doubted date (`?`), that before a stated
 * relation, that before an occurrence, that before a date; of equals, the one filed last.
 *
 * Reads no clock: without a `publishedOn` that can be read, nothing is bounded by it.
 *
 * @example
 * ```ts
 * const { times, order } = resolveChronology({
 *   title: "A report and a denial",
 *   publishedOn: "2025-03-24",
 *   events: [
 *     { id: "denial", headline: "Not true", when: "2025-03-24" },
 *     { id: "report", headline: "Talks", when: "2025-03" },
 *   ],
 *   relations: [{ from: "denial", to: "report", kind: "denies" }],
 * });
 * order; // ["report", "denial"]
 * times.get("report")?.end; // from 1 March to the end of 24 March: [1740787200000, 1742860800000]
 * ```
 */
export function resolveChronology(chronology: Chronology): ResolvedChronology {
  const { problems, report } = createReport();
  const context = { timeZone: resolveZone(chronology, report), report };
  const ends = resolveEnds(chronology, context);
  const events = readEvents(chronology, context);
  const relations = readRelations(chronology.relations ?? [], events, report);
  const spans = [...events.values()];

  const limits = new Map(spans.map((span) => [span, occurrenceLimits(span, ends, chronology)]));
  const joined = new Set(relations.flatMap(({ from, to }) => [from, to]));
  // What nothing but its own date speaks of has the bounds of that date, and needs no network.
  const isAlone = (span: EventSpan): boolean =>
    span.time.dated === "stated" && !joined.has(span) && limits.get(span)?.length === 0;
  const bound = spans.filter((span) => !isAlone(span));
  const network = solveNetwork([
    ...bound.flatMap(dateLimits),
    ...bound.flatMap((span) => limits.get(span) ?? []),
    ...relations.flatMap(relationLimits),
  ]);
  const { bounds, conflicts } = network;
  for (const conflict of conflicts) reportConflict(conflict, report);

  const times = new Map(
    spans.map((span) => [
      span.event.id,
      isAlone(span) ? span.time : tightenTime(span, bounds, ends),
    ]),
  );
  const setAside = new Set(conflicts.map((conflict) => conflict.setAside));
  const inForce = relations.filter(({ reason }) => !setAside.has(reason));
  return {
    times,
    order: orderEvents(events, { times, bounds, relations: inForce }),
    problems,
    because: (id) => {
      const span = events.get(id);
      return reasonsOf(span, span && isAlone(span) ? solveNetwork(dateLimits(span)) : network);
    },
  };
}

function resolveEnds(
  { publishedOn, asOf }: Chronology,
  context: Omit<WhenContext, "path">,
): ChronologyEnds {
  const published = resolveEndOf(publishedOn, { ...context, path: "publishedOn" });
  return {
    publishedOn: published,
    asOf: asOf === undefined ? published : resolveEndOf(asOf, { ...context, path: "asOf" }),
  };
}

function reasonsOf(
  span: EventSpan | undefined,
  network: SolvedNetwork<ChronologyReason | undefined>,
): TimeReasons {
  const reasonsAt = (moment: string | undefined): TimeReasons["start"] => {
    const { earliest, latest } = network.because(moment ?? "");
    return {
      earliest: earliest.flatMap(({ reason }) => reason ?? []),
      latest: latest.flatMap(({ reason }) => reason ?? []),
    };
  };
  return { start: reasonsAt(span?.start), end: reasonsAt(span?.end) };
}
