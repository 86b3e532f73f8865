import { assertLength, assertThat } from "../assertThat.ts";
import type { PlaceLabelsOptions } from "./PlaceLabelsOptions.ts";

/** Throws where `placeLabels` is called with options that it cannot place by. */
export function assertPlaceLabels(options: PlaceLabelsOptions): void {
  const {
    extent,
    rows,
    gap = 0,
    leaderGap = 0,
    inset = 0,
    rowCost = 0,
    clusterReach = 0,
  } = options;
  const [start, end] = extent;
  const isExtent = start - start === 0 && end - end === 0 && start <= end;
  assertThat(isExtent, "placeLabels: extent must have finite start <= end", `${start} to ${end}`);
  const isRows = Number.isInteger(rows) && rows >= 1;
  assertThat(isRows, "placeLabels: rows must be a whole number from 1", rows);
  for (const [name, value] of Object.entries({ inset, rowCost })) {
    assertThat(value >= 0, `placeLabels: ${name} must be zero or more`, value);
  }
  const lengths = { gap, leaderGap, clusterReach };
  for (const [name, value] of Object.entries(lengths)) assertLength(`placeLabels: ${name}`, value);
}
