import { assignLanes, type Extent } from "../../layout/index.ts";
import type { BarPart } from "../BarPart.ts";
import type { SignPart } from "../describeSign.ts";
import type { SceneItem, SceneMark } from "../Scene.ts";
import type { Frame } from "./createFrame.ts";
import { sizes } from "./sizes.ts";

/** A mark in its lane, before the picture's heights are known. */
export interface LanedMark extends Omit<SceneMark, "y"> {
  readonly side: "above" | "below";
  /** Counted from the axis outwards. */
  readonly lane: number;
}

/**
 * Places the signs of `items` in lanes over and under the axis, as few as possible.
 *
 * What has limits on both sides lies over the axis, close to its ticks; what fades or is still
 * under way lies under it, so that a long bar passes no one else's marker.
 */
export function placeMarks(items: readonly SceneItem[], frame: Frame): LanedMark[] {
  const sides = { above: [] as GrowingMark[], below: [] as GrowingMark[] };
  for (const item of items) {
    if (item.sign.kind === "none") continue;
    const mark = markOf(item, frame);
    sides[mark.side].push(mark);
  }
  return [...assignIn(sides.above), ...assignIn(sides.below)];
}

type UnlanedMark = Omit<LanedMark, "lane">;

/** A mark before it is given to anyone. */
interface GrowingMark extends UnlanedMark {
  lane: number;
}

function assignIn(marks: readonly GrowingMark[]): readonly LanedMark[] {
  const lanes = assignLanes(marks.map(extentOf), { gap: 0.5 });
  for (const [index, mark] of marks.entries()) mark.lane = lanes[index] ?? 0;
  return marks;
}

/** What a mark takes of its lane. */
export function extentOf({ shape, from, to, endEnd }: UnlanedMark): Extent {
  const reach = shape === "dot" ? sizes.dot / 2 : 0.9;
  return { start: from - reach, end: to + (endEnd === "arrow" ? sizes.arrow : reach) };
}

function markOf(item: SceneItem, frame: Frame): GrowingMark {
  const { sign } = item;
  const from = frame.position(sign.from);
  const to = frame.position(sign.to);
  // A day is the unit that news is dated in: it stays a dot until it is as wide as a word.
  const mostOfDot = sign.kind === "dot" ? 4 * sizes.dot : sizes.dot;
  const limited = Number.isFinite(sign.from) && Number.isFinite(sign.to);
  if (limited && sign.endEnd !== "arrow" && to - from < mostOfDot) {
    return pointAt((from + to) / 2, item);
  }
  const side = limited && sign.endEnd !== "arrow" ? "above" : "below";
  const parts = sign.parts.flatMap((part) => barParts(part, { item, frame }));
  // What may lie anywhere before its limit is best met where nothing is known.
  const anchor =
    sign.kind === "before"
      ? frame.start + (Math.min(to, frame.earlierTo) - frame.start) * 0.8
      : (from + to) / 2;
  return { ...pointAt(anchor, item), side, shape: "bar", from, to, parts };
}

/** Written out, and not spread: thousands of points are made. */
function pointAt(middle: number, { sign, color, event }: SceneItem): GrowingMark {
  return {
    eventId: event.id,
    color,
    startEnd: sign.startEnd,
    endEnd: sign.endEnd,
    from: middle,
    to: middle,
    anchor: middle,
    side: "above",
    shape: "dot",
    parts: [],
    lane: 0,
  };
}

/** A stretch of a sign in pixels, fading where no limit is given. */
export function barParts(
  part: SignPart,
  { item, frame }: { item: Pick<SceneItem, "sign">; frame: Frame },
): BarPart[] {
  const from = frame.position(part.from);
  const to = frame.position(part.to);
  if (part.fill === "soft") {
    const before = part.from === item.sign.from;
    return [{ from, to, fill: before ? "fading-before" : "fading-after" }];
  }
  const parts: BarPart[] = [];
  const fadedFrom =
    part.from === -Infinity
      ? Math.min(to, frame.start + (frame.earlierTo - frame.start) * 1.6)
      : from;
  const fadedTo = part.to === Infinity ? Math.max(from, frame.laterFrom) : to;
  if (fadedFrom > from) parts.push({ from, to: fadedFrom, fill: "fading-before" });
  if (fadedTo > fadedFrom) parts.push({ from: fadedFrom, to: fadedTo, fill: part.fill });
  if (to > fadedTo) parts.push({ from: fadedTo, to, fill: "fading-after" });
  return parts;
}
