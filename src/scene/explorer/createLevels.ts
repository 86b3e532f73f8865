/**
 * How the axis is cut: at each level into tiles of one width in pixels, at each twice as many as at
 * the one before. Places in pixels are those at exactly that level's scale.
 */
export interface ExplorerLevels {
  readonly domain: readonly [from: number, to: number];
  /** In CSS pixels. */
  readonly tileWidth: number;
  /** Pixels for a millisecond. */
  readonly scaleOf: (level: number) => number;
  /** The level for a scale: the closest look that is no closer. */
  readonly levelAt: (scale: number) => number;
  /** Where an instant lies, in CSS pixels from the first instant. */
  readonly position: (level: number, instant: number) => number;
  /** Whether there is a tile of that number. */
  readonly has: (level: number, tile: number) => boolean;
  /** From the first instant of a tile up to that of the next. */
  readonly domainOf: (level: number, tile: number) => [from: number, to: number];
  /** The limits of `count` equal parts of a tile. */
  readonly edgesIn: (level: number, tile: number, count: number) => Float64Array;
  /** The tiles in which a domain lies: the first, and the one after the last. */
  readonly tilesIn: (
    level: number,
    domain: readonly [from: number, to: number],
  ) => [first: number, end: number];
}

/** No tile is wider, in CSS pixels, as far as a picture is wide enough for several. */
const widestTile = 900;

/** The closest look that there can be. */
const deepest = 48;

/**
 * Cuts an axis that shows all of `domain` in `width` CSS pixels at level 0.
 *
 * @example
 * ```ts
 * const levels = createLevels([0, 1000], 500);
 * levels.tilesIn(1, [600, 700]); // [1, 2]
 * levels.levelAt(1.3); // 1
 * ```
 */
export function createLevels(
  domain: readonly [from: number, to: number],
  width: number,
): ExplorerLevels {
  const [from, to] = domain;
  const roots = Math.ceil(width / widestTile);
  const tileWidth = width / roots;
  const countAt = (level: number): number => roots * 2 ** level;
  const startOf = (level: number, tile: number): number =>
    from + (to - from) * (tile / countAt(level));
  const scaleOf = (level: number): number => (width / (to - from)) * 2 ** level;
  return {
    domain,
    tileWidth,
    scaleOf,
    // A hair less than a level's scale is that level: sums of fractions are not exact.
    levelAt: (scale) =>
      Math.min(deepest, Math.max(0, Math.floor(Math.log2(scale / scaleOf(0)) + 1e-9))),
    position: (level, instant) => (instant - from) * scaleOf(level),
    has: (level, tile) => tile >= 0 && tile < countAt(level),
    domainOf: (level, tile) => [startOf(level, tile), startOf(level, tile + 1)],
    edgesIn: (level, tile, count) =>
      Float64Array.from({ length: count + 1 }, (_, i) => startOf(level, tile + i / count)),
    tilesIn: (level, [first, last]) => {
      const tileAt = (instant: number): number =>
        Math.floor(((instant - from) / (to - from)) * countAt(level));
      return [Math.max(0, tileAt(first)), Math.min(countAt(level), tileAt(last) + 1)];
    },
  };
}
