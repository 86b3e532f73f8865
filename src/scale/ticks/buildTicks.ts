import type { TimeScale } from "../TimeScale.ts";
import { assertRequest } from "./assertRequest.ts";
import { fitLabels, type PlaceLabelsOptions, placeLabels } from "./placeLabels.ts";
import { leastSpacing, openStretches, placeTicks } from "./placeTicks.ts";
import type { Tick, TickTiers } from "./Tick.ts";
import { type TickChoice, tickLevels } from "./tickLevels.ts";

/** Options for {@link buildTicks}. */
export interface BuildTicksOptions extends TickChoice {
  /**
   * How wide the label of a tick is, with the space about it, in CSS pixels. It is asked for the same
   * tick more than once, with `isFirst` false and as it comes to be.
   */
  readonly labelWidth: (tick: Tick) => number;
  /**
   * Where labels may lie, in CSS pixels.
   * @default anywhere
   */
  readonly labelRange?: readonly [number, number] | undefined;
  /**
   * How far neighbouring ticks are to be apart, in CSS pixels, 8 or more. They are nearer, but never
   * than 8, where there would else be fewer than two.
   * @default 56
   */
  readonly minSpacing?: number | undefined;
}

/**
 * Builds the ticks of an axis in two tiers: days over months, months over years, years over decades,
 * and so from seconds to billions of years, none finer than `finestUnit`. Both ends of the domain can
 * have one.
 *
 * The tiers are the finest that keep `minSpacing`, give neighbours in a tier room for their labels
 * and at least half of the minor ticks their own. On a sequence scale they suit the average stretch.
 *
 * A label of a major tick begins at it, that of a minor one is centred on it; where they overlap, the
 * minor one gives way and its tick stays without. Inside a break there are neither ticks nor labels.
 *
 * Hours, minutes and seconds, and the midnights over them, are those of `timeZone`. Days over months
 * and whatever is coarser are civil: they begin in UTC.
 *
 * Empty for a domain of no length.
 *
 * Cost: linear in the pixels; no tick is built that is not nearly drawn.
 *
 * @throws {RangeError} if `minSpacing` is less than 8, the scale reaches beyond 300,000 million years
 * or the zone or the day of the week is none.
 *
 * @example
 * ```ts
 * const domain = [toInstant({ year: 2025, month: 2, day: 1 }), toInstant({ year: 2025, month: 3, day: 30 })];
 * const scale = createLinearScale({ domain, range: [0, 1120] });
 * const { major, minor } = buildTicks(scale, { labelWidth: () => 40 });
 * // major: February 1 and March 1; minor: the 8th, 15th and 22nd of both
 * ```
 */
export function buildTicks(scale: TimeScale, options: BuildTicksOptions): TickTiers {
  const { labelWidth, minSpacing = 56, labelRange = [-Infinity, Infinity] } = options;
  assertRequest("buildTicks", scale.domain, options);
  assertSpacing(minSpacing);
  const closed = scale.breaks.map(({ range }) => range);
  const labels = { labelWidth, labelRange, closed, timeZone: options.timeZone ?? "UTC" };

  const tiers = drawableTiers(scale, options);
  const fits = ({ spacing, place }: Tiers): boolean =>
    spacing >= minSpacing && (scale.kind === "sequence" || isLegible(place(), labels));
  const finest = tiers.findIndex(fits);
  const ticks = atLeastTwo(tiers.slice(0, finest === -1 ? tiers.length : finest + 1));
  return inTiers(placeLabels(ticks, labels));
}

/** Whether neighbours in a tier leave room for each other, and major labels for most minor ones. */
function isLegible(ticks: readonly Tick[], labels: PlaceLabelsOptions): boolean {
  if (!fitLabels(ticks, labels)) return false;
  const minor = placeLabels(ticks, labels).filter(({ tier }) => tier === "minor");
  return minor.length <= 2 * minor.filter(({ labelled }) => labelled).length;
}

/** Two tiers that could be drawn. */
interface Tiers {
  /** How far the minor ones are apart on average, in CSS pixels. */
  readonly spacing: number;
  readonly place: () => Tick[];
}

/** Those that are neither too dense nor so sparse that there can be none, the finest first. */
function drawableTiers(scale: TimeScale, choice: TickChoice): Tiers[] {
  const stretches = openStretches(scale);
  const instants = stretches.reduce((sum, [from, to]) => sum + to - from, 0);
  if (instants === 0) return [];
  const quiet = scale.breaks.reduce((sum, { range: [start, end] }) => sum + end - start, 0);
  const pixels = scale.range[1] - scale.range[0] - quiet;
  return tickLevels(choice)
    .map((level) => {
      let placed: Tick[] | undefined;
      return {
        spacing: (level.ms / instants) * pixels,
        place: () => {
          placed ??= placeTicks(scale, level, choice);
          return placed;
        },
      };
    })
    .filter(({ spacing }) => spacing >= leastSpacing);
}

/** The ticks of the last of `tiers`, or of the last that has two. */
function atLeastTwo(tiers: readonly Tiers[]): Tick[] {
  let ticks: Tick[] = [];
  for (const { place } of tiers.toReversed()) {
    const finer = place();
    if (finer.length > ticks.length) ticks = finer;
    if (ticks.length >= 2) break;
  }
  return ticks;
}

function inTiers(ticks: readonly Tick[]): TickTiers {
  return {
    major: ticks.filter(({ tier }) => tier === "major"),
    minor: ticks.filter(({ tier }) => tier === "minor"),
  };
}

function assertSpacing(minSpacing: number): void {
  if (!(minSpacing >= leastSpacing && Number.isFinite(minSpacing))) {
    throw new RangeError(
      `buildTicks: minSpacing must be a finite number of pixels, ${leastSpacing} or more; received ${minSpacing}.`,
    );
  }
}
