import fc from "fast-check";
import type { Label, PlaceLabelsOptions } from "../../../src/layout/index.ts";

/** Labels on an axis of about 400 px, many of them on the same few points. */
export const anyLabels: fc.Arbitrary<Label[]> = fc.array(
  fc.record(
    {
      anchor: fc.oneof(fc.integer({ min: -20, max: 420 }), fc.constantFrom(100, 101, 250)),
      width: fc.integer({ min: 0, max: 120 }),
      priority: fc.integer({ min: 0, max: 3 }),
      side: fc.constantFrom("before", "after", undefined),
    },
    { requiredKeys: ["anchor", "width"] },
  ),
  { maxLength: 25 },
);

/** Ways to place them. */
export const anyOptions: fc.Arbitrary<PlaceLabelsOptions> = fc.record({
  extent: fc.constantFrom<readonly [number, number]>([0, 400], [-30, 700], [0, 90]),
  rows: fc.integer({ min: 1, max: 4 }),
  gap: fc.integer({ min: 0, max: 12 }),
  leaderGap: fc.integer({ min: 0, max: 12 }),
  inset: fc.constantFrom(0, 8, Infinity),
  sides: fc.constantFrom<1 | 2>(1, 2),
  effort: fc.constantFrom("fast", "thorough"),
});
