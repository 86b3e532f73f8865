import { assignLanes } from "../../layout/index.ts";
import type { SceneArc, SceneItem, SceneMark } from "../Scene.ts";
import type { SceneContext } from "../SceneContext.ts";
import { sizes } from "./sizes.ts";

/** More arcs than this, or levels of arcs, tangle; the cards name them instead. */
const mostArcs = 8;
const mostLevels = 3;

/** An arc with its level, before the picture's heights are known. */
export interface LeveledArc extends Pick<SceneArc, "relation" | "from" | "to" | "color" | "label"> {
  readonly x1: number;
  readonly x2: number;
  /** 0 is the lowest. */
  readonly level: number;
}

type Placed = Pick<SceneMark, "eventId" | "from" | "to"> & { readonly side: "above" | "below" };

/**
 * Routes the relations between marks over the axis as arcs, nested by how far they reach.
 *
 * Where they would tangle, none are drawn; every relation is named on its card as well.
 */
export function routeRelations(
  items: readonly SceneItem[],
  marks: readonly Placed[],
  { publication }: SceneContext,
): LeveledArc[] {
  const above = new Map(
    marks.filter(({ side }) => side === "above").map((mark) => [mark.eventId, mark]),
  );
  const arcs = items.flatMap(({ event, relations, color }) =>
    relations.flatMap(({ kind, eventId }) => {
      const source = above.get(event.id);
      const target = above.get(eventId);
      if (!source || !target) return [];
      const label = publication.relationWords[kind]?.active ?? kind;
      const ends = { x1: middleOf(source), x2: middleOf(target) };
      return [{ relation: kind, from: event.id, to: eventId, color, label, ...ends }];
    }),
  );
  const levels = assignLanes(arcs.map(({ x1, x2 }) => extentOf(x1, x2)));
  if (arcs.length > mostArcs || levels.some((level) => level >= mostLevels)) return [];
  return arcs.map((arc, index) => ({ ...arc, level: levels[index] ?? 0 }));
}

function middleOf({ from, to }: Placed): number {
  return (from + to) / 2;
}

function extentOf(x1: number, x2: number): { start: number; end: number } {
  return { start: Math.min(x1, x2) - sizes.dot, end: Math.max(x1, x2) + sizes.dot };
}
