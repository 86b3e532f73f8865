import type { Chronology } from "../Chronology.ts";
import type { ChronologyProblem } from "../ChronologyProblem.ts";
import {
  createIdBook,
  keepDatedEras,
  keepUnique,
  linkEvents,
  linkParties,
  linkRelations,
} from "./link/index.ts";
import type { PhraseResolver } from "./PhraseResolver.ts";
import { createProblemReport, type ProblemReport, readBySchema } from "./read/index.ts";
import { resolvePhrases } from "./resolvePhrases.ts";
import { chronologySchema } from "./schema/index.ts";

/** Options of {@link parseChronology}. */
export interface ParseChronologyOptions {
  /**
   * Reads the words of events that have no date: the `resolvePhrase` of `circa/phrases`.
   * Its dates are marked with the basis `"resolved"`.
   * @default none; such events stay undated
   */
  readonly resolvePhrase?: PhraseResolver | undefined;
}

/** What {@link parseChronology} answers. */
export interface ParsedChronology {
  /** All that can be used. It can always be drawn: with an empty title and no events if need be. */
  readonly chronology: Chronology;
  /** What could not be used or should be looked at; empty where all is well. */
  readonly problems: readonly ChronologyProblem[];
}

/**
 * Reads a chronology from outside data: a file, a CMS, a spreadsheet. Never throws on data, and
 * drops nothing in silence.
 *
 * - An event without an `id` or a `headline` is left out; so is the second of two with one `id`.
 *   The same holds for parties, eras, sources and media without what they need.
 * - Any other part that cannot be read is left out by itself. A date that cannot be read leaves
 *   the event undated, with its phrase.
 * - A statement without a known speaker, a relation with an event that is not there, and an era
 *   without a date are left out.
 * - A missing `title` or `publishedOn` becomes `""`. No clock is read in its place.
 * - Names that are not known are not used, with a warning; `null` is the same as absent.
 *
 * Dates of the Temporal API are read as their text; a `Date` or a number is refused, since an
 * instant is another day in another zone. Text is kept as it is. Paths in problems count from the
 * input, with all that was left out. The input is not changed.
 *
 * @throws {TypeError} if `resolvePhrase` is given and no function.
 *
 * @example
 * ```ts
 * const { problems } = parseChronology({
 *   title: "The strike",
 *   publishedOn: "2025-03-24",
 *   events: [{ id: "vote", headline: "The vote", when: "2025-02-31" }],
 * });
 * problems[0]?.path; // "events[0].when"
 * problems[0]?.code; // "date-unreadable"
 * ```
 */
export function parseChronology(
  input: unknown,
  { resolvePhrase }: ParseChronologyOptions = {},
): ParsedChronology {
  assertResolver(resolvePhrase);
  const report = createProblemReport();
  const read = readBySchema(chronologySchema, input, { report, path: "", lost: "" });
  const linked = linkParts(read ?? { title: "", publishedOn: "", events: [] }, report);
  const chronology =
    resolvePhrase && linked.publishedOn !== ""
      ? {
          ...linked,
          events: resolvePhrases(linked.events, {
            resolvePhrase,
            publishedOn: linked.publishedOn,
            report,
          }),
        }
      : linked;
  return { chronology, problems: report.problems };
}

function linkParts(chronology: Chronology, report: ProblemReport): Chronology {
  const parties = chronology.parties && linkParties(keepUnique(chronology.parties, report), report);
  const books = {
    parties: createIdBook(parties ?? [], "party"),
    events: createIdBook(chronology.events, "event"),
  };
  const events = linkEvents(keepUnique(chronology.events, report), books.parties, report);
  const relations = chronology.relations && linkRelations(chronology.relations, books, report);
  const eras = chronology.eras && keepDatedEras(keepUnique(chronology.eras, report), report);
  return {
    ...chronology,
    events,
    ...(parties && { parties }),
    ...(relations && { relations }),
    ...(eras && { eras }),
  };
}

function assertResolver(resolvePhrase: unknown): void {
  if (resolvePhrase !== undefined && typeof resolvePhrase !== "function") {
    throw new TypeError(
      `parseChronology: resolvePhrase must be a function; received ${typeof resolvePhrase}.`,
    );
  }
}
