import { assertDomain } from "./assertSpans.ts";

/** Which quiet stretches are compressed; see {@link findBreaks}. */
export interface BreakRule {
  /**
   * How many times the usual gap a gap must be, 1 or more.
   * @default 4
   */
  readonly times?: number | undefined;
  /**
   * How much of the domain a gap must be more than, 0 to 1.
   * @default 0.1
   */
  readonly share?: number | undefined;
}

/** Options for {@link findBreaks}. */
export interface FindBreaksOptions extends BreakRule {
  /** The first and the last instant of the axis, milliseconds UTC. */
  readonly domain: readonly [number, number];
}

/**
 * Finds the quiet stretches of an axis on which something happens at `instants`: every start and
 * every end that is drawn, in any order. Those outside the domain and infinite ones do not count.
 *
 * A gap between neighbouring instants is quiet where it is at least `times` the median gap and more
 * than `share` of the domain. Half a median gap at each side of it stays as it is, so that no edge
 * stands at a break. The median is the lower one of an even number, so that the one long gap among
 * two is found; what happens at the same instant leaves no gap.
 *
 * Returns the stretches in order; none where there are fewer than three different instants.
 *
 * @throws {RangeError} if `domain` is not finite or falls, `times` is less than 1, `share` is not
 * from 0 to 1 or an instant is NaN.
 *
 * @example
 * ```ts
 * findBreaks([0, 10, 20, 1000], { domain: [0, 1000] }); // [[25, 995]]
 * ```
 */
export function findBreaks(
  instants: readonly number[],
  { domain, times = 4, share = 0.1 }: FindBreaksOptions,
): [number, number][] {
  assertDomain("findBreaks", domain);
  assertRule(instants, { times, share });

  const [from, to] = domain;
  const inside = [...new Set(instants)].filter((instant) => from <= instant && instant <= to);
  const starts = inside.sort((a, b) => a - b);
  const gaps = starts.slice(1).map((end, index) => [starts[index] ?? end, end] as const);
  const lengths = gaps.map(([start, end]) => end - start).sort((a, b) => a - b);
  const usual = lengths[Math.floor((lengths.length - 1) / 2)] ?? 0;
  return gaps
    .filter(([start, end]) => {
      const length = end - start;
      return lengths.length > 1 && length >= times * usual && length > share * (to - from);
    })
    .map(([start, end]): [number, number] => [start + usual / 2, end - usual / 2])
    .filter(([start, end]) => start < end);
}

function assertRule(
  instants: readonly number[],
  { times, share }: { readonly times: number; readonly share: number },
): void {
  if (instants.some(Number.isNaN)) {
    throw new RangeError("findBreaks: instants must be numbers; received NaN.");
  }
  if (!(times >= 1)) {
    throw new RangeError(`findBreaks: times must be 1 or more; received ${times}.`);
  }
  if (!(share >= 0 && share <= 1)) {
    throw new RangeError(`findBreaks: share must be from 0 to 1; received ${share}.`);
  }
}
