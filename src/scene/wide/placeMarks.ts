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
  const marks = items.flatMap((item) => (item.sign.kind === "none" ? [] : [markOf(item, frame)]));
  return [...assignTo("above", marks), ...assignTo("below", marks)];
}

type UnlanedMark = Omit<LanedMark, "lane">;

function assignTo(side: LanedMark["side"], marks: readonly UnlanedMark[]): LanedMark[] {
  const own = marks.filter((mark) => mark.side === side);
  const lanes = assignLanes(own.map(extentOf), { gap: 0.5 });
  return own.map((mark, index) => ({ ...mark, lane: lanes[index] ?? 0 }));
}

/** What a mark takes of its lane. */
export function extentOf({ shape, from, to, endEnd }: UnlanedMark): Extent {
  const reach = shape === "dot" ? sizes.dot / 2 : 0.9;
  return { start: from - reach, end: to + (endEnd === "arrow" ? sizes.arrow : reach) };
}

function markOf(item: SceneItem, frame: Frame): UnlanedMark {
  const { sign, color, event } = item;
  const from = frame.position(sign.from);
  const to = frame.position(sign.to);
  const shared = { eventId: event.id, color, startEnd: sign.startEnd, endEnd: sign.endEnd };
  // A day is the unit that news is dated in: it stays a dot until it is as wide as a word.
  const mostOfDot = sign.kind === "dot" ? 4 * sizes.dot : sizes.dot;
  const limited = Number.isFinite(sign.from) && Number.isFinite(sign.to);
  if (limited && sign.endEnd !== "arrow" && to - from < mostOfDot) {
    const middle = (from + to) / 2;
    const point = { from: middle, to: middle, anchor: middle };
    return { ...shared, ...point, side: "above", shape: "dot", parts: [] };
  }
  const side = limited && sign.endEnd !== "arrow" ? "above" : "below";
  const parts = sign.parts.flatMap((part) => barParts(part, { item, frame }));
  // What may lie anywhere before its limit is best met where nothing is known.
  const anchor =
    sign.kind === "before"
      ? frame.start + (Math.min(to, frame.earlierTo) - frame.start) * 0.8
      : (from + to) / 2;
  return { ...shared, side, shape: "bar", from, to, anchor, parts };
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
