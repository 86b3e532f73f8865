/** How work over all events is cut into steps, and how far it has come. */
export interface Pace {
  /** How many events a step handles. */
  readonly stepSize: number;
  /** How many times all events are gone through. */
  readonly sweeps: number;
  /** How many of these are over. */
  done: number;
}

/** Goes through `length` events once, a step at a time; yields how much of all work is done. */
export function* sweep(
  pace: Pace,
  length: number,
  work: (from: number, to: number) => void,
): Generator<number, void> {
  for (let from = 0; from < length; from += pace.stepSize) {
    const to = Math.min(length, from + pace.stepSize);
    work(from, to);
    yield (pace.done + to / length) / pace.sweeps;
  }
  pace.done++;
}

/** Goes through nothing, where that many sweeps have nothing to do. */
export function skip(pace: Pace, sweeps: number): null {
  pace.done += sweeps;
  return null;
}
