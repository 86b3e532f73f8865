/** An item with every property given. */
interface FullItem {
  readonly target: number;
  readonly width: number;
  readonly weight: number;
  readonly slack: number;
}

interface Row {
  readonly gap: number;
  readonly extent: readonly [start: number, end: number];
}

/**
 * The least weighted sum of squares by trying every way to cut the row into runs of items that
 * touch, each run at its mean or at the wall. Exponential.
 */
export function leastSquares(items: readonly FullItem[], row: Row): number {
  const { targets, lower, upper } = withoutWidths(items, row);
  const runCost = (from: number, to: number, place: number): number =>
    items
      .slice(from, to)
      .reduce((sum, { weight }, i) => sum + weight * ((targets[from + i] ?? 0) - place) ** 2, 0);
  const best = (from: number, least: number): number => {
    if (from === items.length) return 0;
    let cost = Infinity;
    let weights = 0;
    let moments = 0;
    for (let to = from + 1; to <= items.length; to++) {
      weights += items[to - 1]?.weight ?? 0;
      moments += (items[to - 1]?.weight ?? 0) * (targets[to - 1] ?? 0);
      const place = Math.min(upper, Math.max(lower, moments / weights));
      if (place >= least) cost = Math.min(cost, runCost(from, to, place) + best(to, place));
    }
    return cost;
  };
  return best(0, -Infinity);
}

/**
 * The least weighted sum of distances beyond the slacks. A best solution exists in which every item
 * stands at an end of some item's slack or at a wall, so all such places are tried.
 */
export function leastDistances(items: readonly FullItem[], row: Row): number {
  const { targets, lower, upper } = withoutWidths(items, row);
  const places = targets
    .flatMap((target, i) => [target - (items[i]?.slack ?? 0), target + (items[i]?.slack ?? 0)])
    .map((place) => Math.min(upper, Math.max(lower, place)))
    .sort((a, b) => a - b);
  let costs = places.map(() => 0);
  for (const [i, { weight, slack }] of items.entries()) {
    let least = Infinity;
    costs = costs.map((cost, at) => {
      least = Math.min(least, cost);
      return least + weight * Math.max(0, Math.abs((places[at] ?? 0) - (targets[i] ?? 0)) - slack);
    });
  }
  return Math.min(...costs);
}

/** Targets that only have to be in order, since the widths are taken off them, and their walls. */
function withoutWidths(
  items: readonly FullItem[],
  { gap, extent }: Row,
): { targets: number[]; lower: number; upper: number } {
  let before = 0;
  const offsets = items.map(({ width }) => {
    const offset = before + width / 2;
    before += width + gap;
    return offset;
  });
  return {
    targets: items.map(({ target }, i) => target - (offsets[i] ?? 0)),
    lower: extent[0],
    upper: extent[1] - (before - gap),
  };
}
