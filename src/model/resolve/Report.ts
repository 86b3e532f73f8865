import type { ChronologyProblem } from "../ChronologyProblem.ts";

/** Takes note of what is wrong with data: where, what kind of mistake, and what to do about it. */
export type Report = (path: string, code: string, message: string) => void;

/** A list of problems, all of them errors, and what adds to it. */
export function createReport(): {
  readonly problems: readonly ChronologyProblem[];
  readonly report: Report;
} {
  const problems: ChronologyProblem[] = [];
  const report: Report = (path, code, message) => {
    problems.push({ path, code, message, severity: "error" });
  };
  return { problems, report };
}
