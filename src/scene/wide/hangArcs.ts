import type { SceneArc, SceneLeader, SceneMark } from "../Scene.ts";
import type { SceneContext } from "../SceneContext.ts";
import type { LeveledArc } from "./routeRelations.ts";
import { sizes } from "./sizes.ts";

/** How far a word stands from its arc, in CSS pixels; the picture draws it so. */
const labelGap = 8;

/** What arcs hang on and must keep clear of. */
export interface ArcSurroundings {
  readonly marks: readonly SceneMark[];
  readonly leaders: readonly SceneLeader[];
  /** Of the picture, in CSS pixels. */
  readonly width: number;
  readonly context: SceneContext;
}

/**
 * Hangs arcs over their marks, each level over the one before, and puts each word where neither
 * arc nor leader nor another word runs.
 */
export function hangArcs(arcs: readonly LeveledArc[], around: ArcSurroundings): SceneArc[] {
  const { measureText, publication } = around.context;
  const tops = new Map(around.marks.map((mark) => [mark.eventId, topOf(mark)]));
  const topOfEvent = (eventId: string): number => tops.get(eventId) ?? 0;
  // One base for all, so that a pile of dots lifts no inner arc through an outer one.
  const base = Math.min(...arcs.flatMap(({ from, to }) => [topOfEvent(from), topOfEvent(to)]));
  const leaders = around.leaders.filter(({ side }) => side === "above");
  const words = new Map<number, readonly Span[]>();
  return arcs.map(({ level, ...arc }) => {
    const top = base - sizes.arc + 4 - level * sizes.arcLevel;
    const word = labelGap + measureText(arc.label, publication.textMetrics.relation);
    const taken = [
      ...leaders.map(({ x }): Span => [x, x]),
      ...arcs.flatMap((other) => reachAt(other, level)),
      // Words are a little higher than the step from level to level.
      ...[level - 1, level, level + 1].flatMap((near) => words.get(near) ?? []),
    ];
    const place = freePlace(reachOf(arc), { word, taken, width: around.width });
    if (place) words.set(level, [...(words.get(level) ?? []), place.span]);
    return {
      ...arc,
      y1: topOfEvent(arc.from),
      y2: topOfEvent(arc.to),
      top,
      labelAt: place && { x: place.x, y: top + 6, anchor: place.anchor },
    };
  });
}

function topOf(mark: SceneMark): number {
  return mark.y - ((mark.shape === "dot" ? sizes.dot : sizes.bar) / 2) * (mark.scale ?? 1) - 1;
}

type Span = readonly [from: number, to: number];

function reachOf({ x1, x2 }: Pick<LeveledArc, "x1" | "x2">): Span {
  return [Math.min(x1, x2), Math.max(x1, x2)];
}

/** Of its span, an arc has risen past the levels under its own within this share from either end. */
const rise = 0.12;

/** What an arc takes of the height of a level: all of its own, its legs lower down, nothing over it. */
function reachAt(arc: LeveledArc, level: number): Span[] {
  const [from, to] = reachOf(arc);
  if (arc.level <= level) return arc.level === level ? [[from, to]] : [];
  const leg = rise * (to - from);
  return [
    [from, from + leg],
    [to - leg, to],
  ];
}

/** What a word must keep clear of. */
interface Room {
  readonly word: number;
  readonly taken: readonly Span[];
  readonly width: number;
}

interface WordPlace {
  readonly x: number;
  readonly anchor: "start" | "end";
  readonly span: Span;
}

/** Before the arc if there is room, else after it, else nowhere. */
function freePlace([from, to]: Span, { word, taken, width }: Room): WordPlace | null {
  const places: readonly WordPlace[] = [
    { x: from, anchor: "end", span: [from - word, from] },
    { x: to, anchor: "start", span: [to, to + word] },
  ];
  const isFree = ({ span: [start, end] }: WordPlace): boolean =>
    start >= 0 && end <= width && taken.every(([a, b]) => b <= start || a >= end);
  return places.find(isFree) ?? null;
}
