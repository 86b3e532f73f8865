import type { Relation } from "../../Relation.ts";
import { type ProblemReport, quoteText } from "../read/index.ts";
import type { IdBook } from "./IdBook.ts";

/** The ids that a relation may name. */
export interface RelationBooks {
  readonly events: IdBook;
  readonly parties: IdBook;
}

/** Leaves out relations of an event with itself or with none, and an unknown `accordingTo`. */
export function linkRelations(
  relations: readonly Relation[],
  books: RelationBooks,
  report: ProblemReport,
): Relation[] {
  return relations
    .filter((relation) => hasBothEnds(relation, books.events, report))
    .map((relation) => {
      warnOfMissingLabel(relation, report);
      return withKnownParty(relation, books.parties, report);
    });
}

function hasBothEnds(relation: Relation, events: IdBook, report: ProblemReport): boolean {
  const { from, to } = relation;
  const path = report.pathOf(relation);
  for (const [key, id] of Object.entries({ from, to })) {
    if (events.has(id)) continue;
    const message = `${events.describeMissing(id)} Left out: ${path}.`;
    report.error(`${path}.${key}`, "dangling-relation", message);
  }
  if (from === to) {
    report.error(
      path,
      "self-relation",
      `${quoteText(from)} is related to itself. Name another event in "from" or "to". Left out: ${path}.`,
    );
  }
  return from !== to && events.has(from) && events.has(to);
}

function warnOfMissingLabel(relation: Relation, report: ProblemReport): void {
  if (relation.kind !== "other" || relation.label !== undefined) return;
  report.warn(
    `${report.pathOf(relation)}.label`,
    "missing-label",
    'A relation of the kind "other" needs a "label", the word to print for it.',
  );
}

function withKnownParty(relation: Relation, parties: IdBook, report: ProblemReport): Relation {
  const { accordingTo, ...rest } = relation;
  if (accordingTo === undefined || parties.has(accordingTo)) return relation;
  const path = `${report.pathOf(relation)}.accordingTo`;
  const message = `${parties.describeMissing(accordingTo)} Left out: ${path}.`;
  report.error(path, "unknown-party", message);
  return report.replace(relation, rest);
}
