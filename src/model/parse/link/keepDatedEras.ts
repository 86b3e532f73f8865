import type { Era } from "../../Era.ts";
import { type ProblemReport, quoteText } from "../read/index.ts";

/** Leaves out the eras that have no date: there is no stretch of time to draw. */
export function keepDatedEras(eras: readonly Era[], report: ProblemReport): Era[] {
  return eras.filter((era) => {
    const { when } = era;
    const isDated = typeof when === "string" || when?.date !== undefined;
    if (!isDated) {
      const path = report.pathOf(era);
      report.error(
        `${path}.when`,
        "undated-era",
        `The era ${quoteText(era.label)} must have a date, such as "2024" or "2022-02/2022-04". Left out: ${path}.`,
      );
    }
    return isDated;
  });
}
