import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { solveNetwork, type TimeLimit } from "../../src/time/network/index.ts";

type Limit = TimeLimit<number>;

const MOMENTS = 6;
const anyMoment = fc.option(
  fc.integer({ min: 0, max: MOMENTS - 1 }).map((n) => `m${n}`),
  { nil: undefined, freq: 4 },
);
const anyLimit = fc
  .record({
    earlier: anyMoment,
    later: anyMoment,
    least: fc.integer({ min: -20, max: 20 }),
    strict: fc.boolean(),
    strength: fc.integer({ min: 1, max: 3 }),
  })
  .filter(({ earlier, later }) => earlier !== undefined || later !== undefined);
const anyLimits: fc.Arbitrary<Limit[]> = fc
  .array(anyLimit, { maxLength: 14 })
  .map((limits) => limits.map((limit, reason) => ({ ...limit, reason })));

/** Limits that all hold for the moments `at`, which they were made from. */
const anyTruth = fc
  .array(fc.integer({ min: -50, max: 50 }), { minLength: MOMENTS, maxLength: MOMENTS })
  .chain((at) => {
    const instant = (moment: string | undefined) =>
      moment === undefined ? 0 : (at[Number(moment.slice(1))] ?? 0);
    const limits = fc.array(fc.tuple(anyLimit, fc.integer({ min: 0, max: 15 })), { maxLength: 20 });
    return limits.map((drawn) => ({
      at,
      limits: drawn.map(
        ([limit, slack], reason): Limit => ({
          ...limit,
          least: instant(limit.later) - instant(limit.earlier) - slack,
          strict: limit.strict && slack > 0,
          reason,
        }),
      ),
    }));
  });

type Matrix = readonly (readonly number[])[];

const NODES = Array.from({ length: MOMENTS + 1 }, (_, node) => node);
const entry = (matrix: Matrix, i: number, j: number) => matrix[i]?.[j] ?? -Infinity;
const matrixOf = (cell: (i: number, j: number) => number): Matrix =>
  NODES.map((i) => NODES.map((j) => cell(i, j)));

/**
 * The limits as a matrix, the epoch first. A strict limit counts as a thousandth more, which is far
 * less than a unit even on the longest path.
 */
function weights(limits: readonly Limit[]): Matrix {
  const nodeOf = (moment: string | undefined) =>
    moment === undefined ? 0 : Number(moment.slice(1)) + 1;
  return matrixOf((i, j) =>
    Math.max(
      ...limits
        .filter(({ earlier, later }) => nodeOf(earlier) === i && nodeOf(later) === j)
        .map(({ least, strict }) => least * 1000 + (strict ? 1 : 0)),
    ),
  );
}

/** Floyd and Warshall's longest paths. */
function longestPaths(limits: readonly Limit[]): Matrix {
  const direct = weights(limits);
  return NODES.reduce<Matrix>(
    (paths, k) =>
      matrixOf((i, j) => Math.max(entry(paths, i, j), entry(paths, i, k) + entry(paths, k, j))),
    matrixOf((i, j) => Math.max(entry(direct, i, j), i === j ? 0 : -Infinity)),
  );
}

const isFeasible = (limits: readonly Limit[]) => {
  const paths = longestPaths(limits);
  return NODES.every((node) => entry(paths, node, node) <= 0);
};

/** How few limits contradict each other, by counting up walks of one limit, two, three …. */
function fewestInContradiction(limits: readonly Limit[]): number {
  const step = weights(limits);
  let walks = step;
  for (const length of NODES.map((node) => node + 1)) {
    if (NODES.some((node) => entry(walks, node, node) > 0)) return length;
    const last = walks;
    walks = matrixOf((i, j) =>
      Math.max(...NODES.map((k) => entry(last, i, k) + entry(step, k, j))),
    );
  }
  return Infinity;
}

describe("solveNetwork, for limits made from a hidden truth", () => {
  it("reports no conflict and keeps the truth within the bounds", () => {
    fc.assert(
      fc.property(anyTruth, ({ at, limits }) => {
        const { conflicts, bounds } = solveNetwork(limits);
        expect(conflicts).toEqual([]);
        for (const [moment, [earliest, latest]] of bounds) {
          const truth = at[Number(moment.slice(1))] ?? NaN;
          expect(earliest <= truth && truth <= latest).toBe(true);
        }
      }),
    );
  });

  it("never widens a bound when a limit is added", () => {
    fc.assert(
      fc.property(anyTruth, ({ limits }) => {
        const all = solveNetwork(limits).bounds;
        for (const [moment, [earliest, latest]] of solveNetwork(limits.slice(0, -1)).bounds) {
          const [allEarliest, allLatest] = all.get(moment) ?? [NaN, NaN];
          expect(earliest <= allEarliest && allLatest <= latest).toBe(true);
        }
      }),
    );
  });
});

describe("solveNetwork, for any limits", () => {
  it("finds the bounds that all paths give", () => {
    fc.assert(
      fc.property(anyLimits, (limits) => {
        const { bounds, conflicts } = solveNetwork(limits);
        const aside = new Set(conflicts.map((conflict) => conflict.setAside));
        const paths = longestPaths(limits.filter((limit) => !aside.has(limit.reason)));
        const least = (i: number, j: number) => Math.floor(entry(paths, i, j) / 1000);
        for (const [moment, found] of bounds) {
          const node = Number(moment.slice(1)) + 1;
          expect(found).toEqual([least(0, node), 0 - least(node, 0)]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("reports a conflict exactly when there is one, and leaves none", () => {
    fc.assert(
      fc.property(anyLimits, (limits) => {
        const { conflicts } = solveNetwork(limits);
        const aside = new Set(conflicts.map((conflict) => conflict.setAside));
        expect(conflicts.length === 0).toBe(isFeasible(limits));
        expect(isFeasible(limits.filter((limit) => !aside.has(limit.reason)))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("reports only conflicts that are infeasible alone, and feasible without any one limit", () => {
    fc.assert(
      fc.property(anyLimits, (limits) => {
        for (const conflict of solveNetwork(limits).conflicts) {
          expect(isFeasible(conflict.limits)).toBe(false);
          for (const left of conflict.limits) {
            expect(isFeasible(conflict.limits.filter((limit) => limit !== left))).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it("reports a conflict as short as the shortest contradiction", () => {
    const isOrder = ({ earlier, later }: Limit) => earlier !== undefined && later !== undefined;
    fc.assert(
      fc.property(anyLimits, (limits) => {
        const order = limits.filter(isOrder);
        const among = isFeasible(order) ? limits : order;
        const lengths = solveNetwork(among).conflicts.map((conflict) => conflict.limits.length);
        expect(Math.min(...lengths)).toBe(fewestInContradiction(among));
      }),
      { numRuns: 500 },
    );
  });

  it("sets the weakest aside, and of equally weak ones the one listed last", () => {
    fc.assert(
      fc.property(anyLimits, (limits) => {
        for (const { limits: clash, setAside } of solveNetwork(limits).conflicts) {
          const weakest = Math.min(...clash.map((limit) => limit.strength));
          const weak = clash.filter((limit) => limit.strength === weakest);
          expect(setAside).toBe(Math.max(...weak.map((limit) => limit.reason)));
        }
      }),
    );
  });

  it("explains each bound by limits that add up to it", () => {
    fc.assert(
      fc.property(anyLimits, (limits) => {
        const { bounds, because } = solveNetwork(limits);
        const sum = (path: readonly Limit[]) =>
          path.length === 0 ? -Infinity : path.reduce((total, { least }) => total + least, 0);
        for (const [moment, [earliest, latest]] of bounds) {
          expect(sum(because(moment).earliest)).toBe(earliest);
          expect(0 - sum(because(moment).latest)).toBe(latest);
        }
      }),
    );
  });
});
