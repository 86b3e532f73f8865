/** How much of a wide picture's page its cards may take. */
export interface Budget {
  /** In CSS pixels; `undefined` leaves it to the number of events. */
  readonly maxHeight: number | undefined;
  /** Rows of cards on each side of the axis. */
  readonly maxRows: number;
}

/** A {@link Budget} in a picture of a width. */
export interface WideRoom extends Budget {
  /** In CSS pixels. */
  readonly width: number;
}

/** A story of so few events is shown whole, however high it stands. */
const few = 12;

/** The most that a picture of `count` events may be high, in CSS pixels. */
export function heightBudget({ maxHeight }: Budget, count: number): number {
  return maxHeight ?? (count > few ? 900 : Infinity);
}
