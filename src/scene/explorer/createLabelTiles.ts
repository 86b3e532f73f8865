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
 * How wide the stretches are of which each offers its best event, in CSS pixels: in a first round, so
 * that what matters most is in nobody's way, and in a second one.
 */
const bucketWidths = [120, 20] as const;

/** How far from a leader others are in its label's way, in CSS pixels. */
const crowdReach = 140;

/** Up to how many events a stretch may have for more than its best to be offered. */
const mostRanked = 48;

/** How many tiles are remembered. */
const mostTiles = 4000;

/**
 * Creates what says which labels a tile has. Each tile is worked out once, when it is first asked for.
 *
 * A tile has the labels that the tile around it has, one level further out, where they hang already;
 * then the best event of each stretch gets one, the highest priority first, as long as there is room:
 * in a first round of long stretches, in a second of short ones. So no label is lost by looking
 * closer, and none ever changes its row or its side. In each round even tiles are filled before odd
 * ones, whose labels keep clear of both neighbours'; what a tile shows depends on no view.
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

/** Who would like a label, the highest priority first. */
function listWishes(
  { level, tile, round }: TilePlace,
  inherited: readonly ExplorerLabel[],
  { lookup, levels, rows }: LabelTilesOptions,
): LabelWish[] {
  const hung = new Set(inherited.map(({ position }) => position));
  const buckets = Math.ceil(levels.tileWidth / bucketWidths[round]);
  const edges = levels.edgesIn(level, tile, buckets);
  const best = bestInBuckets(lookup, edges);
  const offered = [...best].flatMap((position, bucket) => {
    if (position === -1) return [];
    const [first, end] = positionsIn(lookup, [
      edges[bucket] as number,
      edges[bucket + 1] as number,
    ]);
    const few = round === 1 && end - first <= mostRanked;
    return few ? rank(lookup, [first, end]).slice(0, rows) : [position];
  });
  const priorityOf = createPriorityOf(lookup);
  return offered
    .filter((position) => !hung.has(position))
    .sort((a, b) => priorityOf(b) - priorityOf(a) || a - b)
    .map((position) => {
      const at = lookup.starts[position] as number;
      return { position, at, firstRow: crowdAt(at, crowdReach / levels.scaleOf(level), lookup) };
    });
}

/** The positions from one up to another, the highest priority first. */
function rank(lookup: EventLookup, [first, end]: readonly [number, number]): number[] {
  const priorityOf = createPriorityOf(lookup);
  const positions = Array.from({ length: end - first }, (_, offset) => first + offset);
  return positions.sort((a, b) => priorityOf(b) - priorityOf(a) || a - b);
}

function createPriorityOf({ priorities, order }: EventLookup): (position: number) => number {
  return (position) => priorities?.[order === null ? position : (order[position] as number)] ?? 0;
}

/** How many others there are within reach: with so many rows over it, a label is in no one's way. */
function crowdAt(at: number, reach: number, lookup: EventLookup): number {
  const [first, end] = positionsIn(lookup, [at - reach, at + reach]);
  return end - first - 1;
}
