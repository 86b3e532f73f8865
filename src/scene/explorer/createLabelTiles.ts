import { bestInBuckets, type EventLookup, positionsIn } from "../../layout/index.ts";
import type { ExplorerLevels } from "./createLevels.ts";
import type { ExplorerLabel } from "./ExplorerLabel.ts";
import { hangLabels, type LabelWish } from "./hangLabels.ts";

/** Options for {@link createLabelTiles}. */
export interface LabelTilesOptions {
  /** The events by the point at which each is met. */
  readonly lookup: EventLookup;
  /** The levels and tiles that the axis is cut into. */
  readonly levels: ExplorerLevels;
  /** How many rows of labels there are. */
  readonly rows: number;
  /** How wide the label of the event at a position is, in CSS pixels; cut to less than half a tile. */
  readonly measure: (position: number) => number;
}

/** The labels of one tile of one level, in order of time. */
export type LabelTiles = (level: number, tile: number) => readonly ExplorerLabel[];

/**
 * How wide the stretches are of which each offers its best event, in CSS pixels: in the first round
 * and in the second one.
 */
const bucketWidths = [240, 12] as const;

/** How far from a leader others are in its label's way, in CSS pixels. */
const crowdReach = 140;

/** How many events of a stretch are looked at for more than its best. */
const mostRanked = 48;

/** How many tiles are remembered. */
const mostTiles = 4000;

/**
 * Creates what says which labels a tile has. Each tile is worked out once, when it is first asked for.
 *
 * A tile has the labels that the tile around it has, one level further out, where they hang already;
 * then the best event of each stretch gets one, as long as there is room: in a first round of long
 * stretches, the highest priority first, and in a second one of short stretches, in order of time,
 * since labels hang closest so. No label is lost by looking closer, and none ever changes its row or
 * its side. In each round even tiles are filled before odd ones, whose labels keep clear of both
 * neighbours'; what a tile shows depends on no view.
 */
export function createLabelTiles(options: LabelTilesOptions): LabelTiles {
  const tiles = new Map<string, readonly ExplorerLabel[]>();
  const labelsIn: LabelsIn = (place) => {
    if (!options.levels.has(place.level, place.tile)) return [];
    const key = `${place.level} ${place.tile} ${place.round}`;
    const known = tiles.get(key);
    if (known) return known;
    const labels = fillTile(place, labelsIn, options);
    if (tiles.size >= mostTiles) tiles.clear();
    tiles.set(key, labels);
    return labels;
  };
  return (level, tile) => labelsIn({ level, tile, round: 1 });
}

interface TilePlace {
  readonly level: number;
  readonly tile: number;
  readonly round: 0 | 1;
}

type LabelsIn = (place: TilePlace) => readonly ExplorerLabel[];

function fillTile(
  place: TilePlace,
  labelsIn: LabelsIn,
  options: LabelTilesOptions,
): readonly ExplorerLabel[] {
  const { level, tile } = place;
  const { levels, rows } = options;
  const [first, end] = positionsIn(options.lookup, levels.domainOf(level, tile));
  if (first === end) return [];
  const inherited = inheritedIn(place, labelsIn, levels);
  if (inherited.length === end - first) return inherited;
  const around = [tile - 1, tile + 1].flatMap((other) => {
    const neighbour = { ...place, tile: other };
    return tile % 2 === 0 ? inheritedIn(neighbour, labelsIn, levels) : labelsIn(neighbour);
  });
  const fresh = hangLabels(listWishes(place, inherited, options), {
    hung: [...inherited, ...around],
    rows,
    position: (instant) => levels.position(level, instant),
    extent: [0, levels.position(level, levels.domain[1])],
    // No label of a tile then reaches one of the next but one.
    measure: (position) => Math.min(options.measure(position), levels.tileWidth / 2 - 16),
  });
  return [...inherited, ...fresh].sort((a, b) => a.position - b.position);
}

/** What hangs in a tile before its round: from the round before, or from the tile around it. */
function inheritedIn(
  { level, tile, round }: TilePlace,
  labelsIn: LabelsIn,
  levels: ExplorerLevels,
): readonly ExplorerLabel[] {
  if (round === 1) return labelsIn({ level, tile, round: 0 });
  if (level === 0 || !levels.has(level, tile)) return [];
  const [from, to] = levels.domainOf(level, tile);
  const around = labelsIn({ level: level - 1, tile: Math.floor(tile / 2), round: 1 });
  return around.filter(({ at }) => from <= at && at < to);
}

/** Who would like a label, in the order in which they are served: the best of each stretch first. */
function listWishes(
  { level, tile, round }: TilePlace,
  inherited: readonly ExplorerLabel[],
  { lookup, levels, rows }: LabelTilesOptions,
): LabelWish[] {
  const hung = new Set(inherited.map(({ position }) => position));
  const buckets = Math.ceil(levels.tileWidth / bucketWidths[round]);
  const edges = levels.edgesIn(level, tile, buckets);
  const best = [...bestInBuckets(lookup, edges)].filter((position) => position !== -1);
  const priorityOf = createPriorityOf(lookup);
  const offered =
    round === 0
      ? best.sort((a, b) => priorityOf(b) - priorityOf(a) || a - b)
      : [...best, ...listOthers(edges, rows, lookup)];
  const reach = crowdReach / levels.scaleOf(level);
  return [...new Set(offered)]
    .filter((position) => !hung.has(position))
    .map((position) => {
      const at = lookup.starts[position] as number;
      return { position, at, firstRow: crowdAt(at, reach, lookup) };
    });
}

/** Of each stretch the first events, as many as may have a label, the highest priority first. */
function listOthers(edges: Float64Array, most: number, lookup: EventLookup): number[] {
  const priorityOf = createPriorityOf(lookup);
  const others: number[] = [];
  for (let bucket = 1; bucket < edges.length; bucket++) {
    const [first, end] = positionsIn(lookup, [
      edges[bucket - 1] as number,
      edges[bucket] as number,
    ]);
    if (end - first === 1) others.push(first);
    if (end - first <= 1) continue;
    const ranked = Array.from({ length: Math.min(mostRanked, end - first) }, (_, i) => first + i);
    ranked.sort((a, b) => priorityOf(b) - priorityOf(a) || a - b);
    others.push(...ranked.slice(0, most));
  }
  return others;
}

function createPriorityOf({ priorities, order }: EventLookup): (position: number) => number {
  return (position) => priorities?.[order === null ? position : (order[position] as number)] ?? 0;
}

/** How many others there are within reach: with so many rows over it, a label is in no one's way. */
function crowdAt(at: number, reach: number, lookup: EventLookup): number {
  const [first, end] = positionsIn(lookup, [at - reach, at + reach]);
  return end - first - 1;
}
