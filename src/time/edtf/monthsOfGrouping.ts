/** Which half of the earth the seasons 21 to 24 are those of. */
export type Hemisphere = "north" | "south";

/**
 * The first month and the number of months that a sub-year grouping, 21 to 41, covers. A month
 * past 12 is one of the next year.
 *
 * Seasons are the meteorological ones: in the north spring is March to May and winter December to
 * February of the next year; in the south spring is September to November.
 *
 * @see Library of Congress, EDTF Specification (2019), level 2, sub-year groupings, for the codes.
 */
export function monthsOfGrouping(code: number, hemisphere: Hemisphere): readonly [number, number] {
  if (code >= 40) return [1 + (code - 40) * 6, 6];
  if (code >= 37) return [1 + (code - 37) * 4, 4];
  if (code >= 33) return [1 + (code - 33) * 3, 3];
  const isSouthern = code >= 29 || (code <= 24 && hemisphere === "south");
  const monthsAfterMarch = ((code - 21) % 4) * 3;
  return [3 + (isSouthern ? (monthsAfterMarch + 6) % 12 : monthsAfterMarch), 3];
}
