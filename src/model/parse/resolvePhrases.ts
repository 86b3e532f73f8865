import { parseEdtf } from "../../time/index.ts";
import type { ChronologyEvent } from "../ChronologyEvent.ts";
import type { DatedWhen } from "../When.ts";
import type { PhraseResolver, ResolvedPhrase } from "./PhraseResolver.ts";
import { type ProblemReport, quoteText } from "./read/index.ts";

/** How phrases are read. */
export interface PhraseContext {
  readonly resolvePhrase: PhraseResolver;
  readonly publishedOn: string;
  readonly report: ProblemReport;
}

/**
 * Dates the events that have words for their time but no date. Words that say no more than "before
 * publication" leave an event undated, and `"happened"` where nothing else is said of it; words
 * that cannot be read, or be read in several ways, leave it as it is, with a warning.
 */
export function resolvePhrases(
  events: readonly ChronologyEvent[],
  context: PhraseContext,
): ChronologyEvent[] {
  return events.map((event) => {
    const { when } = event;
    if (typeof when !== "object" || when === null || when.date !== undefined) return event;
    if (when.phrase === undefined || when.phrase.trim() === "") return event;
    const resolved = resolveEvent(event, { ...when, phrase: when.phrase }, context);
    return context.report.replace(event, resolved);
  });
}

interface PhrasedWhen extends DatedWhen {
  readonly phrase: string;
}

function resolveEvent(
  event: ChronologyEvent,
  when: PhrasedWhen,
  { resolvePhrase, publishedOn, report }: PhraseContext,
): ChronologyEvent {
  const isAhead = event.occurrence === "planned" || event.occurrence === "possible";
  const options = { publishedOn, ...(isAhead && { tense: "future" as const }) };
  const reading = readPhrase(() => resolvePhrase(when.phrase, options));
  if (reading.kind === "date") return { ...event, when: dateWhen(when, reading) };
  if (reading.kind === "order") {
    const hasHappened = "before" in reading && event.occurrence === undefined;
    return hasHappened ? { ...event, occurrence: "happened" } : event;
  }
  const path = `${report.pathOf(event)}.when.phrase`;
  report.warn(path, `phrase-${reading.kind}`, describeReading(when.phrase, reading));
  return event;
}

function dateWhen(when: PhrasedWhen, reading: ResolvedPhrase & { kind: "date" }): DatedWhen {
  const extent = when.extent ?? reading.extent;
  return {
    ...when,
    date: reading.edtf,
    basis: when.basis ?? "resolved",
    ...(extent && { extent }),
  };
}

/** A resolver that throws on a phrase, or makes no date of it, has not read it. */
function readPhrase(resolve: () => ResolvedPhrase): ResolvedPhrase {
  try {
    const reading = resolve();
    if (reading.kind !== "date" || parseEdtf(reading.edtf).ok) return reading;
    const message = `it was read as ${quoteText(reading.edtf)}, which is no date in EDTF`;
    return { kind: "unresolved", message };
  } catch (error) {
    return { kind: "unresolved", message: error instanceof Error ? error.message : String(error) };
  }
}

function describeReading(
  phrase: string,
  reading: ResolvedPhrase & { kind: "ambiguous" | "unresolved" },
): string {
  if (reading.kind === "unresolved") {
    return `${quoteText(phrase)} gives no date: ${reading.message.replace(/\.$/, "")}. Add the "date" in EDTF, or leave it undated.`;
  }
  const dates = reading.candidates.map(({ edtf }) => edtf).join(" or ");
  return `${quoteText(phrase)} may be ${dates}. Add the one that is meant as the "date".`;
}
