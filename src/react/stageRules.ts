import {
  isSameEntry,
  type LegendEntry,
  type SceneCard,
  type SceneItem,
  type TimelineScenes,
  type WideLayout,
  wideFrom,
} from "../scene/index.ts";
import { classNames } from "./classNames.ts";
import { clusterRules, openRows } from "./clusterRules.ts";
import { percent } from "./createPlacer.ts";
import { railTracks } from "./railTracks.ts";

/** What the rules are made of: the wide layouts, the story that they show, and the one legend. */
export type StageScenes = Pick<TimelineScenes, "narrow" | "wide" | "legend">;

/** Where a wide layout serves: from its own width up to the next one's, in CSS pixels. */
interface Tier {
  readonly scene: WideLayout;
  /** Its place among all layouts. */
  readonly index: number;
  readonly from: number;
  /** Exclusive; absent for the widest. */
  readonly to?: number | undefined;
}

/**
 * The style rules that place the cards of `scenes`, each for the container widths it serves.
 *
 * Every length along the axis is a share of the container's width, and every length across a card
 * is in pixels, so a layout without overlaps at its own width has none at any greater one. The
 * text holds no quotation mark, bracket or ampersand: React would write those differently on a
 * server than a `<style>` reads them.
 */
export function stageRules(scope: string, { narrow, wide, legend }: StageScenes): string {
  const { items } = narrow;
  const positions = new Map(items.map(({ event }, position) => [event.id, position]));
  const rules = tiersOf(wide).map((tier) => tierRules(scope, tier, { items, legend, positions }));
  return `@layer circa{${rules.join("")}}`;
}

/** The widths that each layout serves; one that is all within the narrow picture's serves none. */
function tiersOf(wide: readonly WideLayout[]): Tier[] {
  return wide
    .map(
      (scene, index): Tier => ({
        scene,
        index,
        from: Math.max(wideFrom, scene.width),
        to: wide[index + 1]?.width,
      }),
    )
    .filter(({ from, to }) => to === undefined || to > from);
}

/** What the layouts share. */
interface StageContents {
  readonly items: readonly SceneItem[];
  readonly legend: readonly LegendEntry[];
  /** The place of each event in the list. */
  readonly positions: ReadonlyMap<string, number>;
}

function tierRules(
  scope: string,
  { scene, index, from, to }: Tier,
  { items, legend, positions }: StageContents,
): string {
  const range = `(min-width:${from}px)${to === undefined ? "" : ` and (max-width:${to - 0.02}px)`}`;
  const at = (selector: string): string => `#${scope} .${selector}`;
  const rules = [
    `${at(classNames.stage)}{grid-template-rows:${trackList(scene)}${openRows(scene)}}`,
    `${at(classNames.picture)}:nth-of-type(${index + 1}){display:contents}`,
    ...scene.cards.map((card) =>
      cardRules(at, { card, position: positions.get(card.eventId) ?? 0, scene }),
    ),
    ...clusterRules(scope, scene, index),
    ...railTracks(scene).map(
      ({ name: track }) => `${at(classNames.rail)}[data-circa-track=${track}]{grid-row:${track}}`,
    ),
    ...unusedEntries(legend, scene).map(
      (position) => `${at(classNames.legendEntry)}:nth-child(${position + 1}){display:none}`,
    ),
    ...drawnRelations(items, scene).map(
      (position) =>
        `${item(at, position)} .${classNames.relation}:not(:focus-within){${onlyHeard}}`,
    ),
  ];
  return `@container circa ${range}{${rules.join("")}}`;
}

/** The grid line before the band, the rows before and after it, the strip under the picture. */
function trackList({ rows, band, axis, clusters }: WideLayout): string {
  const above = Array.from({ length: rows.above }, (_, index) => {
    const row = rows.above - 1 - index;
    return `[above-${row}] auto${row > 0 ? ` [above-${row - 1}-turn] var(--circa-space-row)` : ""}`;
  });
  const below = Array.from(
    { length: rows.below },
    (_, row) =>
      `${row > 0 ? `[below-${row - 1}-turn] var(--circa-space-row) ` : ""}[below-${row}] auto`,
  );
  const strip = Array.from(
    { length: rows.strip },
    (_, row) =>
      `${row > 0 ? `[strip-${row - 1}-gap] var(--circa-space-row) ` : ""}[strip-${row}] auto`,
  );
  const chip = clusters.some(({ place }) => place === "undated")
    ? "[undated-gap] var(--circa-space-row) [undated] auto"
    : "";
  const middle = axis ? [`[band] ${band.height}px`] : [];
  const gap = axis && rows.strip > 0 ? ["[strip] var(--circa-space-row)"] : [];
  return [...above, ...middle, ...below, ...gap, ...strip, chip, "[end]"].filter(Boolean).join(" ");
}

interface PlacedRule {
  readonly card: SceneCard;
  readonly position: number;
  readonly scene: WideLayout;
}

type At = (selector: string) => string;

function item(at: At, position: number): string {
  return `${at(classNames.item)}:nth-child(${position + 1})`;
}

function cardRules(at: At, { card, position, scene }: PlacedRule): string {
  const { box, leaderAt, side, row } = card;
  const anchor = leaderAt === undefined ? box.x : box.x + leaderAt;
  const inset = leaderAt === undefined ? 0 : leaderAt;
  const start = `calc(${percent(anchor / scene.width)} - ${round(inset)}px)`;
  // Important, because a page that resets all margins would else put every card at the start.
  const place = `margin-inline-start:${start}!important;inline-size:${round(box.width)}px!important`;
  return `${item(at, position)}{grid-row:${side}-${row};${place}}`;
}

/** For what the picture shows already: out of sight, but read out, and back where it has focus. */
const onlyHeard =
  "position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap";

/** What the legend explains and this layout does not draw, by its place in the legend. */
function unusedEntries(legend: readonly LegendEntry[], scene: WideLayout): number[] {
  return legend.flatMap((entry, position) =>
    scene.legend.some((used) => isSameEntry(used, entry)) ? [] : [position],
  );
}

/**
 * The events all of whose relations the picture itself draws in words, by their place in the list.
 * An arc that has no room for its word says less than the card does.
 */
function drawnRelations(items: readonly SceneItem[], { arcs }: WideLayout): number[] {
  if (arcs.length === 0) return [];
  return items.flatMap(({ event, relations }, position) => {
    const drawn = relations.filter(({ eventId, kind }) =>
      arcs.some(
        (arc) =>
          arc.labelAt && arc.from === event.id && arc.to === eventId && arc.relation === kind,
      ),
    );
    return relations.length > 0 && drawn.length === relations.length ? [position] : [];
  });
}

function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
