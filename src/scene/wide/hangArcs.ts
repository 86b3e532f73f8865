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
  readonly context: SceneContext;
}

/** Hangs arcs over their marks and puts each word where neither arc nor leader runs. */
export function hangArcs(arcs: readonly LeveledArc[], around: ArcSurroundings): SceneArc[] {
  const tops = new Map(around.marks.map((mark) => [mark.eventId, topOf(mark)]));
  const taken = [
    ...around.leaders.filter(({ side }) => side === "above").map(({ x }) => [x, x] as const),
    ...arcs.map(({ x1, x2 }) => [Math.min(x1, x2), Math.max(x1, x2)] as const),
  ];
  return arcs.map(({ level, ...arc }) => {
    const y1 = tops.get(arc.from) ?? 0;
    const y2 = tops.get(arc.to) ?? 0;
    const top = Math.min(y1, y2) - sizes.arc + 4 - level * sizes.arcLevel;
    const word = around.context.measureText(
      arc.label,
      around.context.publication.textMetrics.relation,
    );
    const side = freeSide([Math.min(arc.x1, arc.x2), Math.max(arc.x1, arc.x2)], word, taken);
    return { ...arc, y1, y2, top, labelAt: side && { ...side, y: top + 6 } };
  });
}

function topOf(mark: SceneMark): number {
  return mark.y - (mark.shape === "dot" ? sizes.dot : sizes.bar) / 2 - 1;
}

type Span = readonly [number, number];

/** Before the arc if there is room, else after it, else nowhere. */
function freeSide(
  [from, to]: Span,
  word: number,
  taken: readonly Span[],
): { x: number; anchor: "start" | "end" } | null {
  const isFree = (start: number, end: number): boolean =>
    start >= 0 && taken.every(([a, b]) => b < start || a > end);
  if (isFree(from - labelGap - word, from - 2)) return { x: from, anchor: "end" };
  if (isFree(to + 2, to + labelGap + word)) return { x: to, anchor: "start" };
  return null;
}
