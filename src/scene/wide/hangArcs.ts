import type { SceneArc, SceneLeader, SceneMark } from "../Scene.ts";
import type { SceneContext } from "../SceneContext.ts";
import type { LeveledArc } from "./routeRelations.ts";
import { sizes } from "./sizes.ts";

/** How far a word stands from its arc, in CSS pixels; the picture draws it so. */
const labelGap = 8;

/** Where a word's line, its head and its foot are, under the top of its arc, in CSS pixels. */
const word = { line: 6, head: -4, foot: 10 };

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
 * arc nor leader nor another word runs: where its arc comes up to it, or beside an arc too low for
 * that.
 */
export function hangArcs(arcs: readonly LeveledArc[], around: ArcSurroundings): SceneArc[] {
  const { measureText, publication } = around.context;
  const hung = hang(arcs, around.marks);
  const leaders = around.leaders.filter(({ side }) => side === "above");
  const words = new Map<number, readonly Span[]>();
  return hung.map((arc): SceneArc => {
    const { level, ...rest } = arc;
    const taken = [
      ...leaders.map(({ x }): Span => [x, x]),
      ...hung.flatMap((other) => reachAt(other, level)),
      // Words are a little higher than the step from level to level.
      ...[level - 1, level, level + 1].flatMap((near) => words.get(near) ?? []),
    ];
    const place = freePlace(arc, {
      word: labelGap + measureText(arc.label, publication.textMetrics.relation),
      taken,
      width: around.width,
    });
    if (place) words.set(level, [...(words.get(level) ?? []), place.span]);
    const labelAt = place && { x: place.x, y: arc.top + word.line, anchor: place.anchor };
    return { ...rest, labelAt };
  });
}

/** An arc at its height. */
interface HungArc extends LeveledArc, Pick<SceneArc, "y1" | "y2" | "top"> {}

function hang(arcs: readonly LeveledArc[], marks: readonly SceneMark[]): HungArc[] {
  const tops = new Map(marks.map((mark) => [mark.eventId, topOf(mark)]));
  const topOfEvent = (eventId: string): number => tops.get(eventId) ?? 0;
  // One base for all, so that a pile of dots lifts no inner arc through an outer one.
  const base = Math.min(...arcs.flatMap(({ from, to }) => [topOfEvent(from), topOfEvent(to)]));
  return arcs.map((arc) => ({
    ...arc,
    y1: topOfEvent(arc.from),
    y2: topOfEvent(arc.to),
    top: base - sizes.arc + 4 - arc.level * sizes.arcLevel,
  }));
}

function topOf(mark: SceneMark): number {
  return mark.y - ((mark.shape === "dot" ? sizes.dot : sizes.bar) / 2) * (mark.scale ?? 1) - 1;
}

type Span = readonly [from: number, to: number];

/** Where an arc is so far under its top, on its rising and on its falling leg. */
function placesAt({ x1, y1, x2, y2, top }: HungArc, depth: number): Span {
  const [from, to] = x1 < x2 ? [x1, x2] : [x2, x1];
  const [left, right] = x1 < x2 ? [y1, y2] : [y2, y1];
  return [
    from + (to - from) * shareAt(depth / (left - top)),
    to - (to - from) * shareAt(depth / (right - top)),
  ];
}

/**
 * The share of its span within which an arc rises to a depth, itself a share of its height. It is
 * drawn as a cubic curve: with legs of one height, at its parameter t it is (1 - 2t)² of it deep.
 */
function shareAt(depth: number): number {
  const t = (1 - Math.sqrt(Math.min(1, Math.max(0, depth)))) / 2;
  return t * t * (3 - 2 * t);
}

/** Where an arc runs between the heights of a level's words: up one leg and down the other. */
function reachAt(arc: HungArc, level: number): Span[] {
  if (arc.level < level) return [];
  const depth = (arc.level - level) * sizes.arcLevel;
  const low = placesAt(arc, depth + word.foot);
  const high = placesAt(arc, depth + word.head);
  return [
    [low[0], high[0]],
    [high[1], low[1]],
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

/** Before the arc if there is room, else after it, else nowhere; over its leg, else beside it. */
function freePlace(arc: HungArc, { word: length, taken, width }: Room): WordPlace | null {
  const [from, to] = [Math.min(arc.x1, arc.x2), Math.max(arc.x1, arc.x2)];
  const [low, high] = placesAt(arc, word.foot);
  const before = (x: number): WordPlace => ({ x, anchor: "end", span: [x - length, x] });
  const after = (x: number): WordPlace => ({ x, anchor: "start", span: [x, x + length] });
  const places = [
    before(Math.max(from, low - labelGap)),
    before(from),
    after(Math.min(to, high + labelGap)),
    after(to),
  ];
  const isFree = ({ span: [start, end] }: WordPlace): boolean =>
    start >= 0 && end <= width && taken.every(([a, b]) => b <= start || a >= end);
  return places.find(isFree) ?? null;
}
