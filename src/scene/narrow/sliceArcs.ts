import { assignLanes } from "../../layout/index.ts";
import type { SceneItem, SliceArc } from "../Scene.ts";

/** An arc between two slices; `from` is the slice of the event that answers. */
interface Link {
  readonly from: number;
  readonly to: number;
  readonly arc: Pick<SliceArc, "relation" | "color">;
}

/** More arcs side by side than this tangle; the cards name the others. */
const mostLevels = 2;

/**
 * The arcs of the relations between `items`, as they pass each slice, and how many levels they take.
 *
 * An arc for which no level is free is left to the words on its card.
 */
export function sliceArcs(items: readonly SceneItem[]): { levels: number; slices: SliceArc[][] } {
  const links = items.flatMap((item, from) => linksOf(item, from, items));
  const lanes = assignLanes(links.map(extentOf), { gap: 0.5 });
  const slices: SliceArc[][] = items.map(() => []);
  for (const [index, link] of links.entries()) {
    const level = lanes[index] ?? mostLevels;
    if (level < mostLevels) drawLink(link, level, slices);
  }
  const levels = Math.min(mostLevels, Math.max(0, ...lanes.map((lane) => lane + 1)));
  return { levels, slices };
}

function linksOf(item: SceneItem, from: number, items: readonly SceneItem[]): Link[] {
  return item.relations.flatMap(({ kind, eventId }) => {
    const to = items.findIndex(({ event }) => event.id === eventId);
    return to === -1 || to === from
      ? []
      : [{ from, to, arc: { relation: kind, color: item.color } }];
  });
}

function extentOf({ from, to }: Link): { start: number; end: number } {
  return { start: Math.min(from, to), end: Math.max(from, to) };
}

function drawLink({ from, to, arc }: Link, level: number, slices: SliceArc[][]): void {
  const { start, end } = extentOf({ from, to, arc });
  for (let index = start; index <= end; index++) {
    const part = index === from ? "from" : index === to ? "to" : "through";
    const onward = index === end ? "none" : index === end - 1 ? "ending" : "passing";
    slices[index]?.push({ ...arc, level, part, onward });
  }
}
