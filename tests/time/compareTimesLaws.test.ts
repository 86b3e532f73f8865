import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Bounds,
  type Certainty,
  compareTimes,
  contains,
  isAfter,
  isBefore,
  overlaps,
  type TimeBounds,
} from "../../src/time/index.ts";

/** A way it may really have been: from `start` to an exclusive `end`, never empty. */
interface World {
  readonly start: number;
  readonly end: number;
}

// Few numbers, so that bounds often meet exactly, where mistakes are.
const anyNumber = fc.integer({ min: 0, max: 16 });

const anyWorld: fc.Arbitrary<World> = fc
  .tuple(anyNumber, fc.integer({ min: 1, max: 6 }))
  .map(([start, length]) => ({ start, end: start + length }));

/** Either the start itself, or bounds that it lies in, the latest exclusive. */
const startBoundsOf = (start: number): fc.Arbitrary<Bounds> =>
  fc
    .tuple(fc.nat(5), fc.integer({ min: 1, max: 5 }), fc.boolean())
    .map(([before, after, isKnown]) =>
      isKnown ? [start, start] : [start - before, start + after],
    );

/** Either the end itself, or bounds that it lies in, the earliest exclusive. */
const endBoundsOf = (end: number): fc.Arbitrary<Bounds> =>
  startBoundsOf(-end).map(([earliest, latest]): Bounds => [0 - latest, 0 - earliest]);

const timeAround = ({ start, end }: World): fc.Arbitrary<TimeBounds> =>
  fc.record({ start: startBoundsOf(start), end: endBoundsOf(end) }).map(inOrder);

/** As every resolved time is: starts before it ends, ends after it starts. */
function inOrder({ start, end }: TimeBounds): TimeBounds {
  return {
    start: [start[0], Math.min(start[1], end[1])],
    end: [Math.max(start[0], end[0]), end[1]],
  };
}

/** What the reporting knows, and a world that it allows. */
const anyKnowledge = anyWorld.chain((world) => timeAround(world).map((time) => ({ world, time })));
const anyTime = anyKnowledge.map(({ time }) => time);

const exactly = ({ start, end }: World): TimeBounds => ({ start: [start, start], end: [end, end] });

/** `time` with every bound drawn in as far as `by` says, though never past `world`. */
function tighten({ start, end }: TimeBounds, world: World, by: readonly number[]): TimeBounds {
  const [a = 0, b = 0, c = 0, d = 0] = by;
  const isKnown = ([earliest, latest]: Bounds) => earliest === latest;
  const tightStart: Bounds = isKnown(start)
    ? start
    : [Math.min(start[0] + a, world.start), Math.max(start[1] - b, world.start + 1)];
  const tightEnd: Bounds = isKnown(end)
    ? end
    : [Math.min(end[0] + c, world.end - 1), Math.max(end[1] - d, world.end)];
  return inOrder({ start: tightStart, end: tightEnd });
}

const relations: readonly {
  readonly name: string;
  readonly answer: (a: TimeBounds, b: TimeBounds) => Certainty;
  readonly holds: (a: World, b: World) => boolean;
}[] = [
  { name: "isBefore", answer: isBefore, holds: (a, b) => a.end <= b.start },
  { name: "isAfter", answer: isAfter, holds: (a, b) => b.end <= a.start },
  { name: "overlaps", answer: overlaps, holds: (a, b) => a.start < b.end && b.start < a.end },
  { name: "contains", answer: contains, holds: (a, b) => a.start <= b.start && b.end <= a.end },
];

describe.each(relations)("$name, for any two times", ({ answer, holds }) => {
  it("is right in every world that the bounds allow", () => {
    fc.assert(
      fc.property(anyKnowledge, anyKnowledge, (a, b) => {
        const said = answer(a.time, b.time);
        return said === "maybe" || (said === "yes") === holds(a.world, b.world);
      }),
      { numRuns: 2000 },
    );
  });

  it("is decided where both times are exact", () => {
    fc.assert(
      fc.property(anyWorld, anyWorld, (a, b) => {
        expect(answer(exactly(a), exactly(b))).toBe(holds(a, b) ? "yes" : "no");
      }),
    );
  });

  it("keeps a decided answer when bounds tighten", () => {
    const anySteps = fc.array(fc.nat(5), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(anyKnowledge, anyTime, anySteps, (a, b, by) => {
        const said = answer(a.time, b);
        if (said !== "maybe") expect(answer(tighten(a.time, a.world, by), b)).toBe(said);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("compareTimes, for any two times", () => {
  it("answers the opposite when they change places", () => {
    const opposite = { before: "after", after: "before", overlaps: "overlaps", maybe: "maybe" };
    fc.assert(
      fc.property(anyTime, anyTime, (a, b) => {
        expect(compareTimes(b, a)).toBe(opposite[compareTimes(a, b)]);
      }),
    );
  });
});

describe("isBefore, for any two times", () => {
  it("never says yes both ways", () => {
    fc.assert(
      fc.property(anyTime, anyTime, (a, b) => isBefore(a, b) !== "yes" || isBefore(b, a) === "no"),
    );
  });

  it("says yes of the first and the third when it says yes of each pair between", () => {
    fc.assert(
      fc.property(anyTime, anyTime, anyTime, (a, b, c) => {
        const isChain = isBefore(a, b) === "yes" && isBefore(b, c) === "yes";
        return !isChain || isBefore(a, c) === "yes";
      }),
    );
  });
});

describe("overlaps, for any two times", () => {
  it("answers the same when they change places", () => {
    fc.assert(fc.property(anyTime, anyTime, (a, b) => overlaps(a, b) === overlaps(b, a)));
  });

  it("is certain where one certainly contains the other", () => {
    fc.assert(
      fc.property(anyTime, anyTime, (a, b) => {
        if (contains(a, b) === "yes") expect(overlaps(a, b)).toBe("yes");
      }),
    );
  });
});
