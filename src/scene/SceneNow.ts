/** Where a word of the picture stands: it begins or ends at `x`. */
export interface WordPlace {
  readonly x: number;
  /** Its baseline. */
  readonly y: number;
  readonly anchor: "start" | "end";
}

/** The instant that "still under way" refers to. */
export interface SceneAsOf {
  /** Milliseconds UTC. */
  readonly instant: number;
  /** "As of March 28". */
  readonly label: string;
}

/** The line at the instant that the chronology is told at. */
export interface SceneNow {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly label: string;
  readonly labelAt: WordPlace;
}
