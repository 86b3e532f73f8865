import type { ChronologyEvent, Statement } from "../../ChronologyEvent.ts";
import type { ProblemReport } from "../read/index.ts";
import type { IdBook } from "./IdBook.ts";

/**
 * Leaves out the names of parties that are not known. A statement of which no speaker is left is
 * left out too: words are not printed without the one who said them.
 */
export function linkEvents(
  events: readonly ChronologyEvent[],
  parties: IdBook,
  report: ProblemReport,
): ChronologyEvent[] {
  return events.map((event) => {
    const path = report.pathOf(event);
    const { actors, statement, ...rest } = event;
    const linked = {
      actors: actors && keepKnown(actors, parties, { report, path: `${path}.actors` }),
      statement:
        statement && linkStatement(statement, parties, { report, path: `${path}.statement` }),
    };
    if (linked.actors === actors && linked.statement === statement) return event;
    return report.replace(event, {
      ...rest,
      ...(linked.actors && { actors: linked.actors }),
      ...(linked.statement && { statement: linked.statement }),
    });
  });
}

interface Place {
  readonly report: ProblemReport;
  readonly path: string;
}

function linkStatement(statement: Statement, parties: IdBook, place: Place): Statement | undefined {
  const by = keepKnown(statement.by, parties, { ...place, path: `${place.path}.by` });
  if (by === statement.by && by.length > 0) return statement;
  if (by.length > 0) return { ...statement, by };
  place.report.error(
    `${place.path}.by`,
    "missing-by",
    `A statement needs the id of a party that said it: words are not printed without their speaker. Left out: ${place.path}.`,
  );
  return undefined;
}

function keepKnown(
  ids: readonly string[],
  parties: IdBook,
  { report, path }: Place,
): readonly string[] {
  const known = ids.filter((id) => parties.has(id));
  if (known.length === ids.length) return ids;
  for (const [index, id] of ids.entries()) {
    if (parties.has(id)) continue;
    const at = `${path}[${index}]`;
    report.error(at, "unknown-party", `${parties.describeMissing(id)} Left out: ${at}.`);
  }
  return known;
}
