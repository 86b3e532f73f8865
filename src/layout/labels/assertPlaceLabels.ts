import type { Label } from "./Label.ts";
import type { PlaceLabelsOptions } from "./PlaceLabelsOptions.ts";

/** Throws where `placeLabels` is called with what it cannot place by. */
export function assertPlaceLabels(labels: readonly Label[], options: PlaceLabelsOptions): void {
  const {
    extent,
    rows,
    gap = 0,
    leaderGap = gap / 2,
    inset = 8,
    rowCost = 120,
    clusterReach = 48,
  } = options;
  const [start, end] = extent;
  const isExtent = Number.isFinite(start) && Number.isFinite(end) && start <= end;
  assertThat(isExtent, "extent must have finite start <= end", `${start} to ${end}`);
  assertThat(Number.isInteger(rows) && rows >= 1, "rows must be a whole number from 1", rows);
  assertLength("gap", gap);
  assertLength("leaderGap", leaderGap);
  assertLength("rowCost", rowCost);
  assertLength("clusterReach", clusterReach);
  assertThat(inset >= 0, "inset must be zero or more", inset);
  labels.forEach(assertLabel);
}

function assertLabel({ anchor, width, priority = 0 }: Label, index: number): void {
  if (!(Number.isFinite(anchor) && isLength(width) && !Number.isNaN(priority))) {
    throw new RangeError(
      `placeLabels: labels[${index}] must have a finite anchor, a finite width of zero or more and a ` +
        `priority that is a number; received ${anchor}, ${width} and ${priority}.`,
    );
  }
}

function assertLength(name: string, value: number): void {
  assertThat(isLength(value), `${name} must be a finite number of pixels, zero or more`, value);
}

function isLength(value: number): boolean {
  return Number.isFinite(value) && value >= 0;
}

function assertThat(holds: boolean, rule: string, received: unknown): void {
  if (!holds) throw new RangeError(`placeLabels: ${rule}; received ${received}.`);
}
