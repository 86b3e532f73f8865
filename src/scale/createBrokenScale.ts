import { assertSpans } from "./assertSpans.ts";
import { createScale } from "./createScale.ts";
import { type BreakRule, findBreaks } from "./findBreaks.ts";
import type { ScaleBreak, ScaleKnot, TimeScale } from "./TimeScale.ts";

/** Options for {@link createBrokenScale}. */
export interface BrokenScaleOptions extends BreakRule {
  /** The first and the last instant, milliseconds UTC. */
  readonly domain: readonly [number, number];
  /** Where they lie, CSS pixels, rising. */
  readonly range: readonly [number, number];
  /**
   * The stretches to compress, in order, within the domain, without overlap.
   * @default the quiet stretches between `instants`
   */
  readonly breaks?: readonly (readonly [number, number])[] | undefined;
  /**
   * Every start and end that is drawn; decides the breaks by the rule of {@link findBreaks}.
   * @default none, and then no break
   */
  readonly instants?: readonly number[] | undefined;
  /**
   * How many pixels a compressed stretch takes; one that takes no more anyway is left as it is.
   * @default 28
   */
  readonly breakWidth?: number | undefined;
}

/**
 * Creates a scale that compresses quiet stretches to a fixed width. Everywhere else equal times
 * still take equal pixels.
 *
 * @throws {RangeError} if `domain` or `range` is not finite, the domain falls or the range does not
 * rise; if `breakWidth` is not positive; if `breaks` overlap, reach outside the domain or leave
 * nothing of it; or as {@link findBreaks} does.
 *
 * @example
 * ```ts
 * const scale = createBrokenScale({ domain: [0, 1000], range: [0, 120], breaks: [[50, 950]], breakWidth: 20 });
 * scale.position(50); // 50
 * scale.position(950); // 70
 * ```
 */
export function createBrokenScale(options: BrokenScaleOptions): TimeScale {
  const { domain, range, instants = [], breakWidth = 28, times, share } = options;
  assertSpans("createBrokenScale", domain, range);
  assertBreakWidth(breakWidth);
  const quiet = options.breaks ?? findBreaks(instants, { domain, times, share });
  assertBreaks(quiet, domain);

  const natural = slope(domain, range);
  const breaks = layBreaks(
    quiet.filter(([from, to]) => (to - from) * natural > breakWidth),
    { domain, range, breakWidth },
  );
  return createScale({
    kind: "broken",
    domain,
    range,
    breaks,
    knots: knotsOf(breaks, domain, range),
  });
}

function slope([from, to]: Span, [start, end]: Span): number {
  return from === to ? 0 : (end - start) / (to - from);
}

type Span = readonly [number, number];

interface Layout {
  readonly domain: Span;
  readonly range: Span;
  readonly breakWidth: number;
}

function layBreaks(quiet: readonly Span[], { domain, range, breakWidth }: Layout): ScaleBreak[] {
  const quietTime = quiet.reduce((sum, [from, to]) => sum + to - from, 0);
  const pixels = range[1] - range[0] - quiet.length * breakWidth;
  const perInstant = pixels / (domain[1] - domain[0] - quietTime);
  let [instant] = domain;
  let [position] = range;
  return quiet.map(([from, to]) => {
    const start = position + (from - instant) * perInstant;
    instant = to;
    position = start + breakWidth;
    return { domain: [from, to], range: [start, position] };
  });
}

function knotsOf(breaks: readonly ScaleBreak[], domain: Span, range: Span): ScaleKnot[] {
  if (domain[0] === domain[1]) return [[domain[0], (range[0] + range[1]) / 2]];
  const inner = breaks.flatMap((quiet): ScaleKnot[] => [
    [quiet.domain[0], quiet.range[0]],
    [quiet.domain[1], quiet.range[1]],
  ]);
  const knots: ScaleKnot[] = [[domain[0], range[0]], ...inner, [domain[1], range[1]]];
  // A break may begin or end where the domain or another break does.
  return knots.filter(([instant], index) => index === 0 || instant !== knots[index - 1]?.[0]);
}

function assertBreakWidth(breakWidth: number): void {
  if (!(breakWidth > 0 && Number.isFinite(breakWidth))) {
    throw new RangeError(
      `createBrokenScale: breakWidth must be a finite number of pixels, more than zero; received ${breakWidth}.`,
    );
  }
}

function assertBreaks(breaks: readonly Span[], domain: Span): void {
  let [last] = domain;
  let left = domain[1] - domain[0];
  for (const [index, [from, to]] of breaks.entries()) {
    if (!(last <= from && from < to && to <= domain[1])) {
      throw new RangeError(
        `createBrokenScale: breaks[${index}] must rise, after the one before and within the domain; received ${from} to ${to}.`,
      );
    }
    last = to;
    left -= to - from;
  }
  if (breaks.length > 0 && left <= 0) {
    throw new RangeError(
      "createBrokenScale: breaks must leave some of the domain; received all of it.",
    );
  }
}
