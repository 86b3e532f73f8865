import fc from "fast-check";
import type { EventColumns } from "../../../src/layout/index.ts";

/** Events of some days, many of them at the same instants, some of which last. */
export const anyEvents: fc.Arbitrary<EventColumns> = fc
  .array(
    fc.record({
      start: fc.oneof(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 9 })),
      length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3e8 })),
      priority: fc.integer({ min: 0, max: 3 }),
    }),
    { minLength: 1, maxLength: 120 },
  )
  .map((events) => ({
    starts: Float64Array.from(events, ({ start }) => start),
    ends: Float64Array.from(events, ({ start, length }) => start + length),
    priorities: Float32Array.from(events, ({ priority }) => priority),
  }));
