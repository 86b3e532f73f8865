import type { Publication } from "../../publication/index.ts";
import { buildExplorerTicks, type ExplorerTick } from "./buildExplorerTicks.ts";
import { createLabelTiles } from "./createLabelTiles.ts";
import { createLevels, type ExplorerLevels } from "./createLevels.ts";
import type { ExplorerIndex } from "./ExplorerIndex.ts";
import type { ExplorerLabel } from "./ExplorerLabel.ts";
import type { ExplorerSource } from "./ExplorerSource.ts";
import type { ExplorerSizes } from "./explorerSizes.ts";
import { type ExplorerFold, foldEvents } from "./foldEvents.ts";
import { listBars } from "./listMarks.ts";
import { measureLabel } from "./measureLabel.ts";

/** What is drawn of some neighbouring tiles: all that stays as it is while they are in view. */
export interface ExplorerWindow {
  readonly level: number;
  /** The first tile, and the one after the last. */
  readonly tiles: readonly [first: number, end: number];
  /** From the first instant of the first tile up to the end of the last. */
  readonly domain: readonly [from: number, to: number];
  readonly labels: readonly ExplorerLabel[];
  readonly folds: readonly ExplorerFold[];
  readonly ticks: readonly ExplorerTick[];
}

/** The picture of a source at one width, of which views ask for parts. */
export interface ExplorerScene {
  readonly width: number;
  readonly levels: ExplorerLevels;
  /** What is drawn for a view: the last one of this scene, as long as it has all that is in view. */
  readonly windowFor: (view: readonly [number, number], last?: ExplorerWindow) => ExplorerWindow;
  /** How many lanes a view needs for its bars. */
  readonly lanesIn: (view: readonly [number, number]) => number;
}

/** What an explorer's scene is made of. */
export interface ExplorerSceneOptions {
  /** Where headlines and dates come from. */
  readonly source: ExplorerSource;
  /** The events of the source in order. */
  readonly index: ExplorerIndex;
  /** The measures of the picture. */
  readonly sizes: ExplorerSizes;
  /** Whose words to use. */
  readonly publication: Publication;
  /** How wide the picture is, in CSS pixels. */
  readonly width: number;
}

/** How far a label reaches beyond its own tile at most, in CSS pixels. */
const reach = 248;

/** Creates the scene of an explorer whose events have dates; `null` where none has. */
export function createExplorerScene(options: ExplorerSceneOptions): ExplorerScene | null {
  const { source, index, sizes, publication, width } = options;
  const { lookup, domain } = index;
  if (domain === null) return null;
  const levels = createLevels(domain, width);
  const labelsOf = createLabelTiles({
    lookup,
    levels,
    rows: sizes.rows,
    measure: createMeasure(options),
  });
  const build = (level: number, [first, end]: readonly [number, number]): ExplorerWindow => {
    const tiles = Array.from({ length: end - first }, (_, i) => first + i);
    const labels = tiles.map((tile) => labelsOf(level, tile));
    const folds = tiles.map((tile, i) =>
      foldEvents(lookup, labels[i] ?? [], { levels, level, tile }),
    );
    const whole = [levels.domainOf(level, first)[0], levels.domainOf(level, end - 1)[1]] as const;
    const ticks = buildExplorerTicks(whole, tiles.length * levels.tileWidth, {
      source,
      publication,
    });
    return {
      level,
      tiles: [first, end],
      domain: whole,
      labels: labels.flat(),
      folds: folds.flat(),
      ticks,
    };
  };
  const built = new WeakSet<ExplorerWindow>();
  return {
    width,
    levels,
    lanesIn: (view) =>
      listBars(index, view, width / (view[1] - view[0])).reduce(
        (most, { lane }) => Math.max(most, lane + 1),
        0,
      ),
    windowFor: (view, last) => {
      const scale = width / (view[1] - view[0]);
      const level = levels.levelAt(scale);
      const air = reach / scale;
      const [first, end] = levels.tilesIn(level, [view[0] - air, view[1] + air]);
      const isCovered =
        last !== undefined &&
        built.has(last) &&
        last.level === level &&
        last.tiles[0] <= first &&
        end <= last.tiles[1];
      if (isCovered) return last;
      const fresh = build(level, [first, end]);
      built.add(fresh);
      return fresh;
    },
  };
}

/** Measures labels, each once. */
function createMeasure({ source, index, publication }: ExplorerSceneOptions) {
  const widths = new Map<number, number>();
  const { order } = index.lookup;
  return (position: number): number => {
    const known = widths.get(position);
    if (known !== undefined) return known;
    const event = order === null ? position : (order[position] as number);
    const text = { date: source.date(event).visible, headline: source.headline(event) };
    const width = measureLabel(text, publication);
    widths.set(position, width);
    return width;
  };
}
