import { routeArcs } from "../../layout/index.ts";
import type { RelationNote, SceneArc, SceneItem, SceneMark } from "../Scene.ts";
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
 * Routes the relations between marks over the axis as arcs, the shorter within the longer.
 *
 * Where they would tangle, none are drawn, and none between marks so close that an arc would be a
 * stroke; every relation is named on its card as well.
 */
export function routeRelations(
  items: readonly SceneItem[],
  marks: readonly Placed[],
): LeveledArc[] {
  const above = new Map(
    marks.filter(({ side }) => side === "above").map((mark) => [mark.eventId, mark]),
  );
  const arcs = items
    .flatMap((item) => item.relations.map((note) => arcOf(note, item, above)))
    .filter((arc) => arc !== undefined);
  if (arcs.length > mostArcs) return [];
  const routes = routeArcs(
    arcs.map(({ x1, x2 }) => ({ from: x1, to: x2 })),
    { gap: 2 * sizes.dot },
  );
  if (routes.some(({ level }) => level >= mostLevels)) return [];
  return arcs.map((arc, index) => ({ ...arc, level: routes[index]?.level ?? 0 }));
}

function arcOf(
  { kind, eventId, word }: RelationNote,
  { event, color }: SceneItem,
  above: ReadonlyMap<string, Placed>,
): Omit<LeveledArc, "level"> | undefined {
  const source = above.get(event.id);
  const target = above.get(eventId);
  if (!source || !target) return;
  const ends = { x1: middleOf(source), x2: middleOf(target) };
  if (Math.abs(ends.x1 - ends.x2) < sizes.dot) return;
  return { relation: kind, from: event.id, to: eventId, color, label: word, ...ends };
}

function middleOf({ from, to }: Placed): number {
  return (from + to) / 2;
}
