import { assertLength } from "../assertThat.ts";
import { fitDistances } from "./fitDistances.ts";
import { fitSquares } from "./fitSquares.ts";
import { createScratch } from "./Scratch.ts";

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
  assertLength("solveRow: gap", gap);
  const count = items.length;
  if (count === 0) return [];

  const columns = createColumns(items, gap, least);
  const { offsets, targets, weights, slacks } = columns;
  const lower = extent[0] + (items[0]?.width ?? 0) / 2;
  const upper = extent[1] - (items.at(-1)?.width ?? 0) / 2 - (offsets[count - 1] ?? 0);
  if (!(lower <= upper)) return null;

  const limits = Float64Array.of(lower, upper);
  const blocks = new Float64Array(3 * count);
  const fitted =
    slacks && weights
      ? fitDistances({ ...createScratch(count, count), targets, weights, slacks, limits }, count)
      : fitSquares({ targets, limits, blocks, fitted: targets }, count, weights);
  const middles = new Array<number>(count);
  for (let i = 0; i < count; i++) middles[i] = (fitted[i] as number) + (offsets[i] as number);
  return middles;
}

interface RowColumns {
  /** How far each item's middle lies from the first one's when all stand close together. */
  readonly offsets: Float64Array;
  /** Without these offsets, so that places only have to be in order. */
  readonly targets: Float64Array;
  /** `null` where each is one, and squares are made least. */
  readonly weights: Float64Array | null;
  /** `null` where squares are made least. */
  readonly slacks: Float64Array | null;
}

function createColumns(
  items: readonly RowItem[],
  gap: number,
  least: SolveRowOptions["least"],
): RowColumns {
  const count = items.length;
  const offsets = new Float64Array(count);
  const targets = new Float64Array(count);
  const slacks = least === "distances" ? new Float64Array(count) : null;
  let weights = slacks && new Float64Array(count).fill(1);
  let offset = 0;
  let before = 0;
  for (let i = 0; i < count; i++) {
    const item = items[i] as RowItem;
    const { target, width, weight = 1, slack = 0 } = item;
    assertItem(item, i);
    if (i > 0) offset += before + width / 2 + gap;
    before = width / 2;
    offsets[i] = offset;
    targets[i] = target - offset;
    if (weight !== 1) weights ??= new Float64Array(count).fill(1);
    if (weights) weights[i] = weight;
    if (slacks) slacks[i] = slack;
  }
  return { offsets, targets, weights, slacks };
}

function assertItem({ target, width, weight = 1, slack = 0 }: RowItem, index: number): void {
  const isWhole = Number.isFinite(target + width + weight + slack);
  if (isWhole && width >= 0 && weight > 0 && slack >= 0) return;
  throw new RangeError(
    `solveRow: items[${index}] must have a finite target, a width and a slack of zero or more and a ` +
      `weight over zero; received ${target}, ${width}, ${slack} and ${weight}.`,
  );
}
