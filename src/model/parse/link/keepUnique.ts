import { type ProblemReport, quoteText } from "../read/index.ts";

/** Keeps the first of those that share an `id`, and reports the others with both their places. */
export function keepUnique<Part extends { readonly id: string }>(
  parts: readonly Part[],
  report: ProblemReport,
): Part[] {
  const firsts = new Map<string, Part>();
  for (const part of parts) {
    const first = firsts.get(part.id);
    if (first) reportDuplicate(part, first, report);
    else firsts.set(part.id, part);
  }
  return [...firsts.values()];
}

function reportDuplicate(
  part: { readonly id: string },
  first: { readonly id: string },
  report: ProblemReport,
): void {
  const path = report.pathOf(part);
  report.error(
    `${path}.id`,
    "duplicate-id",
    `${path} has the id ${quoteText(part.id)} that ${report.pathOf(first)} has already. Give it one of its own. Left out: ${path}.`,
  );
}
