import { assignLanes } from "../../layout/index.ts";
import { findExtent } from "../findExtent.ts";
import type { SceneArc, SceneItem, SliceArc } from "../Scene.ts";

/** An arc between two slices; `from` is the slice of the event that answers. */
interface Link {
  readonly from: number;
  readonly to: number;
  readonly arc: Pick<SliceArc, "relation" | "color">;
  readonly label: string;
}

/** What {@link sliceArcs} answers. */
export interface SlicedArcs {
  /** How many levels the arcs take. */
  readonly levels: number;
  /** The arcs that pass each item, in the order of the items. */
  readonly slices: readonly (readonly SliceArc[])[];
  /** The arcs as the legend explains them. */
  readonly drawn: readonly Pick<SceneArc, "relation" | "label" | "color">[];
}

/** More arcs side by side than this tangle; the cards name the others. */
const mostLevels = 2;

/**
 * The arcs of the relations between `items`, as they pass each slice.
 *
 * An arc for which no level is free is left to the words on its card.
 */
export function sliceArcs(items: readonly SceneItem[]): SlicedArcs {
  const places = new Map(items.map(({ event }, index) => [event.id, index]));
  const links = items.flatMap((item, from) => linksOf(item, from, places));
  const lanes = assignLanes(links.map(extentOf), { gap: 0.5 });
  const slices: SliceArc[][] = items.map(() => []);
  const drawn: Pick<SceneArc, "relation" | "label" | "color">[] = [];
  for (const [index, link] of links.entries()) {
    const level = lanes[index] ?? mostLevels;
    if (level >= mostLevels) continue;
    drawLink(link, level, slices);
    drawn.push({ ...link.arc, label: link.label });
  }
  const levels = Math.min(mostLevels, findExtent([-1, ...lanes])[1] + 1);
  return { levels, slices, drawn };
}

function linksOf(item: SceneItem, from: number, places: ReadonlyMap<string, number>): Link[] {
  return item.relations.flatMap(({ kind, eventId, word }) => {
    const to = places.get(eventId);
    if (to === undefined || to === from) return [];
    return [{ from, to, arc: { relation: kind, color: item.color }, label: word }];
  });
}

function extentOf({ from, to }: Pick<Link, "from" | "to">): { start: number; end: number } {
  return { start: Math.min(from, to), end: Math.max(from, to) };
}

function drawLink({ from, to, arc }: Link, level: number, slices: SliceArc[][]): void {
  const { start, end } = extentOf({ from, to });
  for (let index = start; index <= end; index++) {
    const part = index === from ? "from" : index === to ? "to" : "through";
    const onward = index === end ? "none" : index === end - 1 ? "ending" : "passing";
    slices[index]?.push({ ...arc, level, part, onward });
  }
}
