import { fitDistances } from "./fitDistances.ts";
import { fitSquares } from "./fitSquares.ts";

/** Something that needs room in a row, by where its middle would like to be. */
export interface RowItem {
  /** In CSS pixels. */
  readonly target: number;
  /** In CSS pixels, zero or more. */
  readonly width: number;
  /**
   * What moving it one pixel costs, more than zero.
   * @default 1
   */
  readonly weight?: number | undefined;
  /**
   * How far it may move for nothing, in CSS pixels; only distances know it, not squares.
   * @default 0
   */
  readonly slack?: number | undefined;
}

/** Options for {@link solveRow}. */
export interface SolveRowOptions {
  /**
   * Clear space to keep between neighbours, in CSS pixels.
   * @default 0
   */
  readonly gap?: number | undefined;
  /**
   * The first and the last pixel that may be covered.
   * @default [-Infinity, Infinity]
   */
  readonly extent?: readonly [start: number, end: number] | undefined;
  /**
   * What is made least: the sum of the squared moves, or the sum of the moves beyond each item's
   * slack. Squares share a squeeze out among neighbours; distances let most of them stay.
   * @default "squares"
   */
  readonly least?: "squares" | "distances" | undefined;
}

/**
 * Moves items as little as possible so that they stand side by side in the order given.
 *
 * Returns the middle of each item, or `null` where the extent is too short for all of them. The
 * sum is the least there is, not an approximation. Where several solutions have the same sum of
 * distances, the items stay closer to their targets.
 *
 * Cost: O(n); O(n log n) for distances where items have to leave their slack.
 *
 * @throws {RangeError} if a number is not finite (the extent may be infinite), a width, gap or
 * slack is negative, or a weight is not more than zero.
 *
 * @see Barlow, Bartholomew, Bremner and Brunk, Statistical Inference under Order Restrictions
 * (1972): with the widths before it taken off each target, this is isotonic regression.
 *
 * @example
 * ```ts
 * solveRow([{ target: 10, width: 20 }, { target: 14, width: 20 }]); // [2, 22]
 * ```
 */
export function solveRow(
  items: readonly RowItem[],
  { gap = 0, extent = [-Infinity, Infinity], least = "squares" }: SolveRowOptions = {},
): number[] | null {
  assertNumber("gap", gap, gap >= 0);
  items.forEach(assertItem);
  if (items.length === 0) return [];

  const offsets = createOffsets(items, gap);
  const lower = extent[0] + (items[0]?.width ?? 0) / 2;
  const upper = extent[1] - (items.at(-1)?.width ?? 0) / 2 - (offsets.at(-1) ?? 0);
  if (!(lower <= upper)) return null;

  const targets = offsets.map((offset, i) => (items[i]?.target ?? 0) - offset);
  const weights = Float64Array.from(items, ({ weight = 1 }) => weight);
  const slacks = Float64Array.from(items, ({ slack = 0 }) => slack);
  const fitted =
    least === "distances"
      ? fitDistances({ targets, weights, slacks, lower, upper })
      : fitSquares({ targets, weights, ...createLimits(items.length, lower, upper) });
  return Array.from(fitted, (place, i) => place + (offsets[i] ?? 0));
}

/** How far each item's middle lies from the first one's when all stand close together. */
function createOffsets(items: readonly RowItem[], gap: number): Float64Array {
  const offsets = new Float64Array(items.length);
  for (let i = 1; i < items.length; i++) {
    const apart = ((items[i - 1]?.width ?? 0) + (items[i]?.width ?? 0)) / 2 + gap;
    offsets[i] = (offsets[i - 1] ?? 0) + apart;
  }
  return offsets;
}

function createLimits(
  count: number,
  lower: number,
  upper: number,
): { lows: Float64Array; highs: Float64Array } {
  return {
    lows: new Float64Array(count).fill(lower),
    highs: new Float64Array(count).fill(upper),
  };
}

function assertItem({ target, width, weight = 1, slack = 0 }: RowItem, index: number): void {
  assertNumber(`items[${index}].target`, target, true);
  assertNumber(`items[${index}].width`, width, width >= 0);
  assertNumber(`items[${index}].weight`, weight, weight > 0);
  assertNumber(`items[${index}].slack`, slack, slack >= 0);
}

function assertNumber(name: string, value: number, inRange: boolean): void {
  if (!(inRange && Number.isFinite(value))) {
    throw new RangeError(
      `solveRow: ${name} must be a finite number in its range; received ${value}.`,
    );
  }
}
