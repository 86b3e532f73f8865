import type { TimeConflict } from "../../time/index.ts";
import type { ChronologyProblem } from "../ChronologyProblem.ts";
import type { ChronologyReason } from "./ResolvedChronology.ts";

/** More statements than this are counted, not named: nobody would read them. */
const MOST_NAMED = 6;

const setAsideWords: Readonly<Record<ChronologyReason["kind"], string>> = {
  relation: "the relation",
  date: "what the date says about others; it is shown as given",
  "under-way": "that it is under way",
  published: "that it had happened by then",
};

/** Describes a clash of statements for the desk: what clashes, what was set aside, what to do. */
export function describeConflict(
  conflict: TimeConflict<ChronologyReason | undefined>,
): ChronologyProblem[] {
  const { setAside } = conflict;
  if (setAside === undefined) return [];
  const all = new Set(conflict.limits.flatMap(({ reason }) => reason ?? []));
  const others = [...all].filter((reason) => reason !== setAside);
  const clash = others.length > 0 ? ` clashes with: ${list(others)}` : " clashes with itself";
  return [
    {
      path: setAside.path,
      code: "order-contradiction",
      message: `${setAside.text}${clash}. Set aside: ${setAsideWords[setAside.kind]}. ${remedy([...all])}`,
      severity: "error",
    },
  ];
}

function list(reasons: readonly ChronologyReason[]): string {
  const named = reasons.slice(0, MOST_NAMED).map(({ text }) => text);
  const rest = reasons.length - named.length;
  return [...named, ...(rest > 0 ? [`${rest} more statements`] : [])].join(", ");
}

function remedy(reasons: readonly ChronologyReason[]): string {
  const has = (kind: ChronologyReason["kind"]): boolean =>
    reasons.some((reason) => reason.kind === kind);
  const cures = [
    ...(has("date") ? ["correct the date"] : []),
    ...(has("under-way") || has("published") ? ["correct the occurrence"] : []),
    ...(has("relation") ? ['remove the relation or give it order "none"'] : []),
  ];
  const sentence = cures.join(", or ");
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
