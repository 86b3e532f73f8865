/** Something wrong in a chronology's data, with its place and its remedy. JSON-safe. */
export interface ChronologyProblem {
  /** Where it is, from the chronology's root: `events[3].when`, `relations[1]`. */
  readonly path: string;
  /** What sort of mistake it is, in words that code may compare: `"order-contradiction"`. */
  readonly code: string;
  /** What is wrong and what to do about it, in sentences that a desk reads. */
  readonly message: string;
  /** `"error"`: something given is not used; `"warning"`: all of it is, but it should be looked at. */
  readonly severity: "error" | "warning";
}
