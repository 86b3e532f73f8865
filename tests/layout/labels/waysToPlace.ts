import { type Label, type RowItem, solveRow } from "../../../src/layout/index.ts";

/** Room for labels on one side of the axis, the same gap between all that stands in a row. */
export interface OneSide {
  readonly length: number;
  readonly rows: number;
  readonly gap: number;
  readonly inset: number;
}

/** Every way to give labels rows, -1 for none. Exponential. */
export function* waysToPlace(count: number, { rows }: OneSide, folding: boolean) {
  const first = folding ? -1 : 0;
  const ways = rows - first;
  for (let way = 0; way < ways ** count; way++) {
    yield Array.from({ length: count }, (_, i) => (Math.floor(way / ways ** i) % ways) + first);
  }
}

/**
 * How far all leaders run along the axis at least, when labels in order of anchor stand in these
 * rows; `null` where they do not fit. Leaders are items of 1 px that want to run straight on.
 */
export function leastPath(labels: readonly Label[], rows: readonly number[], side: OneSide) {
  let path = 0;
  const places = labels.map(({ anchor }) => anchor);
  for (let row = 0; row <= Math.max(...rows); row++) {
    const members = [...labels.keys()].filter((i) => (rows[i] ?? -1) >= row);
    const items = members.map((i): RowItem => {
      const width = rows[i] === row ? (labels[i]?.width ?? 0) : 1;
      const slack = rows[i] === row ? Math.max(0, width / 2 - side.inset) : 0;
      return { target: places[i] ?? 0, width, slack };
    });
    const extent = [0, side.length] as const;
    const middles = solveRow(items, { gap: side.gap, extent, least: "distances" });
    if (middles === null) return null;
    for (const [m, i] of members.entries()) {
      const [middle = 0, slack = 0] = [middles[m], items[m]?.slack];
      const from = places[i] ?? 0;
      places[i] = Math.min(middle + slack, Math.max(middle - slack, from));
      path += Math.abs((places[i] ?? 0) - from);
    }
  }
  return path;
}
