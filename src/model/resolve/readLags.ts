import { parseDuration } from "../../time/index.ts";
import type { ChronologyProblem } from "../ChronologyProblem.ts";
import type { Relation } from "../Relation.ts";
import type { Reading } from "./resolveWhen.ts";

/** The least and the most time between two events, in milliseconds. */
export interface Lags {
  readonly least?: number | undefined;
  readonly most?: number | undefined;
}

/**
 * Reads the lags of a relation. A least time of months or years counts as their shortest, a most
 * time as their longest. One that cannot be read is a problem and does not count.
 */
export function readLags(relation: Relation, index: number): Reading<Lags> {
  const least = readLag(relation, "minLag", index);
  const most = readLag(relation, "maxLag", index);
  const lags = { least: least.value?.least, most: most.value?.most };
  const problems = [...least.problems, ...most.problems];
  const path = `relations[${index}]`;
  if (lags.least === undefined && lags.most === undefined) return { value: lags, problems };
  if (relation.order === "none") {
    const message = `Relation ${index + 1} has a lag, and order "none", which switches it off. Remove one of the two.`;
    return { value: {}, problems: [...problems, createProblem(path, "lag-unused", message)] };
  }
  if ((lags.least ?? Number.NEGATIVE_INFINITY) > (lags.most ?? Number.POSITIVE_INFINITY)) {
    const message = `The least lag of relation ${index + 1}, "${relation.minLag}", is longer than its most, "${relation.maxLag}". Neither is used; correct one of them.`;
    return { value: {}, problems: [...problems, createProblem(path, "lags-reversed", message)] };
  }
  return { value: lags, problems };
}

interface Length {
  readonly least: number;
  readonly most: number;
}

function readLag(
  relation: Relation,
  name: "minLag" | "maxLag",
  index: number,
): Reading<Length | undefined> {
  const text = relation[name];
  if (text === undefined) return { value: undefined, problems: [] };
  const duration = parseDuration(text);
  if (duration.ok) return { value: duration, problems: [] };
  const problem = createProblem(
    `relations[${index}].${name}`,
    "duration-unreadable",
    `"${text}" cannot be read as a duration: ${duration.message}. Correct it, or leave it out.`,
  );
  return { value: undefined, problems: [problem] };
}

function createProblem(path: string, code: string, message: string): ChronologyProblem {
  return { path, code, message, severity: "error" };
}
