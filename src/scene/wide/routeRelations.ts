import { routeArcs } from "../../layout/index.ts";
import type { RelationNote, SceneArc, SceneItem, SceneMark, WideScene } from "../Scene.ts";
import { sizes } from "./sizes.ts";

/** More arcs than this, or levels of arcs, tangle; the cards name the others. */
const mostArcs = 8;
const mostLevels = 3;

/** An arc with its level, before the picture's heights are known. */
export interface LeveledArc extends Pick<SceneArc, "relation" | "from" | "to" | "color" | "label"> {
  readonly x1: number;
  readonly x2: number;
  /** 0 is the lowest. */
  readonly level: number;
}

/** What {@link routeRelations} answers. */
export interface RoutedRelations {
  /** In the order of the events that answer. */
  readonly arcs: readonly LeveledArc[];
  /** Those between marks over the axis that would tangle with them. */
  readonly untold: WideScene["untold"];
}

type Placed = Pick<SceneMark, "eventId" | "from" | "to"> & { readonly side: "above" | "below" };

/**
 * Routes the relations between marks over the axis as arcs, the shorter within the longer.
 *
 * Where all would tangle, those are drawn that matter most: those of the events of highest priority,
 * and among equals the shortest. None crosses another, and none is drawn between marks so close that
 * an arc would be a stroke; every relation is named on its card as well.
 */
export function routeRelations(
  items: readonly SceneItem[],
  marks: readonly Placed[],
): RoutedRelations {
  const above = new Map(
    marks.filter(({ side }) => side === "above").map((mark) => [mark.eventId, mark]),
  );
  const priorities = new Map(items.map(({ event }) => [event.id, event.priority ?? 0]));
  const rankOf = ({ from, to }: UnleveledArc): number =>
    Math.max(priorities.get(from) ?? 0, priorities.get(to) ?? 0);
  const arcs = items
    .flatMap((item) => item.relations.map((note) => arcOf(note, item, above)))
    .filter((arc) => arc !== undefined);
  const chosen: UnleveledArc[] = [];
  for (const arc of arcs.toSorted((a, b) => rankOf(b) - rankOf(a) || spanOf(a) - spanOf(b))) {
    const isClear =
      chosen.length < mostArcs &&
      chosen.every((other) => !isCrossing(other, arc)) &&
      levelsOf([...chosen, arc]).every((level) => level < mostLevels);
    if (isClear) chosen.push(arc);
  }
  const drawn = arcs.filter((arc) => chosen.includes(arc));
  const levels = levelsOf(drawn);
  return {
    arcs: drawn.map((arc, index) => ({ ...arc, level: levels[index] ?? 0 })),
    untold: arcs
      .filter((arc) => !chosen.includes(arc))
      .map(({ relation, from, to }) => ({ relation, from, to })),
  };
}

type UnleveledArc = Omit<LeveledArc, "level">;

function arcOf(
  { kind, eventId, word }: RelationNote,
  { event, color }: SceneItem,
  above: ReadonlyMap<string, Placed>,
): UnleveledArc | undefined {
  const source = above.get(event.id);
  const target = above.get(eventId);
  if (!source || !target) return;
  const arc = { x1: middleOf(source), x2: middleOf(target) };
  if (spanOf(arc) < sizes.dot) return;
  return { relation: kind, from: event.id, to: eventId, color, label: word, ...arc };
}

function levelsOf(arcs: readonly UnleveledArc[]): number[] {
  const routes = routeArcs(
    arcs.map(({ x1, x2 }) => ({ from: x1, to: x2 })),
    { gap: 2 * sizes.dot },
  );
  return routes.map(({ level }) => level);
}

type Ends = Pick<LeveledArc, "x1" | "x2">;

function spanOf({ x1, x2 }: Ends): number {
  return Math.abs(x1 - x2);
}

/** Whether the ends of two arcs alternate along the axis. */
function isCrossing(a: Ends, b: Ends): boolean {
  const [start, end] = [Math.min(a.x1, a.x2), Math.max(a.x1, a.x2)];
  const isWithin = (x: number): boolean => x > start && x < end;
  const isOutside = (x: number): boolean => x < start || x > end;
  return (isWithin(b.x1) && isOutside(b.x2)) || (isOutside(b.x1) && isWithin(b.x2));
}

function middleOf({ from, to }: Placed): number {
  return (from + to) / 2;
}
