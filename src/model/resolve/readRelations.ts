import type { Relation } from "../Relation.ts";
import type { EventSpan } from "./EventSpan.ts";
import type { Report } from "./Report.ts";
import { readLags } from "./readLags.ts";
import { type OrderedRelation, orderRelation } from "./relationLimits.ts";

/**
 * What the relations say about time. One that names an event that is not there, or the same event
 * twice, is a problem and says nothing.
 */
export function readRelations(
  relations: readonly Relation[],
  spans: ReadonlyMap<string, EventSpan>,
  report: Report,
): OrderedRelation[] {
  return relations.flatMap((relation, index) => {
    const path = `relations[${index}]`;
    const [from, to] = [spans.get(relation.from), spans.get(relation.to)];
    if (from && to && from !== to) {
      const lags = readLags(relation, index, report);
      return [orderRelation(relation, { from, to, index, lags })];
    }
    const missing = from ? "to" : "from";
    if (relation.from === relation.to) {
      report(
        path,
        "self-relation",
        `Relation ${index + 1} goes from "${relation.from}" to itself. Name another event, or remove it.`,
      );
    } else {
      report(
        `${path}.${missing}`,
        "dangling-relation",
        `Relation ${index + 1} names "${relation[missing]}", and no event has that id. Correct it, or remove the relation.`,
      );
    }
    return [];
  });
}
