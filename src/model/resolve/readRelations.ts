import type { ChronologyProblem } from "../ChronologyProblem.ts";
import type { Relation } from "../Relation.ts";
import type { EventSpan } from "./EventSpan.ts";
import { readLags } from "./readLags.ts";
import { type OrderedRelation, orderRelation } from "./relationLimits.ts";
import type { Reading } from "./resolveWhen.ts";

/**
 * What the relations say about time. One that names an event that is not there, or the same event
 * twice, is a problem and says nothing.
 */
export function readRelations(
  relations: readonly Relation[],
  spans: ReadonlyMap<string, EventSpan>,
): Reading<readonly OrderedRelation[]> {
  const value: OrderedRelation[] = [];
  const problems: ChronologyProblem[] = [];
  for (const [index, relation] of relations.entries()) {
    const from = spans.get(relation.from);
    const to = spans.get(relation.to);
    if (from && to && from !== to) {
      const lags = readLags(relation, index);
      problems.push(...lags.problems);
      value.push(orderRelation(relation, { from, to, index, lags: lags.value }));
    } else {
      problems.push(describeEnds(relation, index, from === undefined ? "from" : "to"));
    }
  }
  return { value, problems };
}

function describeEnds(
  relation: Relation,
  index: number,
  missing: "from" | "to",
): ChronologyProblem {
  const path = `relations[${index}]`;
  if (relation.from === relation.to) {
    return {
      path,
      code: "self-relation",
      message: `Relation ${index + 1} goes from "${relation.from}" to itself. Name another event, or remove it.`,
      severity: "error",
    };
  }
  return {
    path: `${path}.${missing}`,
    code: "dangling-relation",
    message: `Relation ${index + 1} names "${relation[missing]}", and no event has that id. Correct it, or remove the relation.`,
    severity: "error",
  };
}
