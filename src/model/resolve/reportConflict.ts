import type { TimeConflict } from "../../time/index.ts";
import type { Report } from "./Report.ts";
import type { ChronologyReason } from "./ResolvedChronology.ts";

/** More statements than this are counted, not named: nobody would read them. */
const MOST_NAMED = 6;

const setAsideWords: Readonly<Record<ChronologyReason["kind"], string>> = {
  relation: "the relation",
  date: "what the date says about others; it is shown as given",
  "under-way": "that it is under way",
  published: "that it had happened by then",
};

/** Reports a clash of statements to the desk: what clashes, what was set aside, what to do. */
export function reportConflict(
  { limits, setAside }: TimeConflict<ChronologyReason | undefined>,
  report: Report,
): void {
  if (setAside === undefined) return;
  const all = new Set(limits.flatMap(({ reason }) => reason ?? []));
  const others = [...all].filter((reason) => reason !== setAside);
  const clash = others.length > 0 ? `with: ${list(others)}` : "with itself";
  report(
    setAside.path,
    "order-contradiction",
    `${setAside.text} clashes ${clash}. Set aside: ${setAsideWords[setAside.kind]}. ${remedy([...all])}`,
  );
}

function list(reasons: readonly ChronologyReason[]): string {
  const named = reasons.slice(0, MOST_NAMED).map(({ text }) => text);
  const rest = reasons.length - named.length;
  return [...named, ...(rest > 0 ? [`${rest} more statements`] : [])].join(", ");
}

function remedy(reasons: readonly ChronologyReason[]): string {
  const kinds = reasons.map(({ kind }) => kind);
  const cures = [
    kinds.includes("date") && "correct the date",
    (kinds.includes("under-way") || kinds.includes("published")) && "correct the occurrence",
    kinds.includes("relation") && 'remove the relation or give it order "none"',
  ];
  const sentence = cures.filter(Boolean).join(", or ");
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
