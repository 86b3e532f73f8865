import type { ChronologyProblem } from "../../ChronologyProblem.ts";

/** Collects problems while a chronology is read, and remembers where each part was found. */
export interface ProblemReport {
  /** The problems so far, in the order found. */
  readonly problems: readonly ChronologyProblem[];
  /** Adds a problem whose data is not used. */
  readonly error: (path: string, code: string, message: string) => void;
  /** Adds a problem whose data is used, or was not asked for. */
  readonly warn: (path: string, code: string, message: string) => void;
  /** Remembers that `part` was read at `path`. */
  readonly place: (part: object, path: string) => void;
  /** Where `part` was read; its index counts what was kept out before it, too. */
  readonly pathOf: (part: object) => string;
  /** Says that `part` stands where `before` was read, and answers it. */
  readonly replace: <Part extends object>(before: object, part: Part) => Part;
}

/** Creates an empty report. */
export function createProblemReport(): ProblemReport {
  const problems: ChronologyProblem[] = [];
  const paths = new WeakMap<object, string>();
  const add =
    (severity: ChronologyProblem["severity"]): ProblemReport["error"] =>
    (path, code, message) => {
      problems.push({ path, code, message, severity });
    };
  const pathOf = (part: object): string => paths.get(part) ?? "";
  return {
    problems,
    error: add("error"),
    warn: add("warning"),
    place: (part, path) => {
      paths.set(part, path);
    },
    pathOf,
    replace: (before, part) => {
      paths.set(part, pathOf(before));
      return part;
    },
  };
}
